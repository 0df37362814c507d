package io.github.dealwire.extract.executive;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.PersonNames;
import io.github.dealwire.extract.read.Reading;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the name of a person in the pieces beside a title. */
final class Names {


  private final String s;
  private final ExecutiveWords words;
  private final PersonNames model;
  private final Set<String> families;
  private final ForeignNames foreign;

  /**
   * A finder for an article.
   *
   * @param families family names that stand alone before a title somewhere in it (여 대표), whose bearers must be named in full elsewhere
   */
  Names(Reading reading, ExecutiveWords words, Set<String> families) {
    this.s = reading.chars();
    this.words = words;
    this.model = words.names();
    this.families = families;
    this.foreign = new ForeignNames(reading, words, this);
  }

  /** See {@link PersonNames#korean}; surer where the article uses the family name alone. */
  private int korean(String word) {
    int sure = model.korean(word);
    if (sure < 3 && model.isForeignName(word) || sure > 0 && words.appointment(word, 0, word.length()) != null) {
      return 0;
    }
    return sure > 0 && sure < 3 && word.length() >= 3 && families.contains(word.substring(0, 1)) ? sure + 1 : sure;
  }

  /**
   * A name.
   *
   * @param first the index of its first piece
   * @param last the index of its last piece, brackets behind it included
   */
  record Name(String text, int start, int end, @Nullable String original, int first, int last) {}

  /** What the brackets behind a word say about it. */
  enum Gloss {
    NONE,
    LATIN,
    HANJA,
    OTHER
  }

  /** How much a place before a title expects a name. */
  enum Place {
    /** Next to a company and the title: 홍길동 다온소프트 대표, 다온소프트 홍길동 대표. */
    CERTAIN,
    /** Right before the title: 홍길동 대표. */
    DIRECT,
    /** Words stand between: 홍길동 신사업 전략 담당 대표. */
    LOOSE
  }

  /** The name that ends with the word {@code last}; null where there is none. */
  @Nullable Name before(List<Piece> pieces, int last, Place place) {
    Piece word = pieces.get(last);
    if (!word.is(Type.WORD) || glued(pieces, last)) {
      return null;
    }
    String text = s.substring(word.start(), word.end());
    if (words.postWord(text) != null) {
      return null;
    }
    Gloss gloss = gloss(pieces, last);
    String original = gloss == Gloss.LATIN || gloss == Gloss.HANJA ? inside(pieces.get(last + 1)) : null;
    int sure = korean(text);
    if (gloss == Gloss.HANJA && PersonNames.isHangul(text) && text.length() <= 5) {
      // 구스미 유키(楠見雄規)
      if ((sure < 2 || original != null && original.length() > text.length()) && last > 0 && pieces.get(last - 1).is(Type.WORD) && oneSpace(pieces.get(last - 1).end(), word.start())) {
        String family = s.substring(pieces.get(last - 1).start(), pieces.get(last - 1).end());
        if (PersonNames.isHangul(family) && family.length() <= 4 && model.band(family) == 0 && !ordinaryStem(family)
              && (model.foreign(family) > 0 || original != null && original.length() > text.length())) {
          int start = pieces.get(last - 1).start();
          return new Name(s.substring(start, word.end()), start, word.end(), original, last - 1, last);
        }
      }
      return new Name(text, word.start(), word.end(), original, last, last);
    }
    boolean korean = sure >= 2 || sure == 1 && (place == Place.CERTAIN && !withParticle(text) || place == Place.DIRECT && text.length() == 3 && !particled(text) && !ordinaryStem(text));
    if (korean && sure < 3 && foreign.isSecondWord(pieces, last)) {
      korean = false;
    }
    if (gloss != Gloss.LATIN && korean || gloss == Gloss.LATIN && sure == 3) {
      return new Name(text, word.start(), word.end(), original, last, last);
    }
    return gloss == Gloss.LATIN || place != Place.LOOSE ? foreign.before(pieces, last, original, place == Place.CERTAIN) : null;
  }

  /** Whether a word hangs on the quote or bracket before it: '가람 축제'에, (현지시간)에. */
  boolean glued(List<Piece> pieces, int i) {
    int start = pieces.get(i).start();
    if (i == 0 || pieces.get(i - 1).end() != start || pieces.get(i - 1).is(Type.WORD)) {
      return false;
    }
    char before = s.charAt(start - 1);
    return Chars.isBracketClose(before)
        || Chars.isQuoteClose(before) && (!Chars.isQuoteOpen(before) || start > 1 && !Chars.isSpace(s.charAt(start - 2)));
  }

  /** Whether a word ends with a particle that hardly ever ends a name: 뉴욕에서, 삼성은. */
  boolean particled(String word) {
    for (Particles.Split split : Particles.splits(word)) {
      int length = split.particle().length();
      if (length > 1 && split.nounEnd() >= 2) {
        return true;
      }
      if (length == 1 && split.nounEnd() >= 1) {
        switch (word.charAt(word.length() - 1)) {
          case '은', '는', '을', '를', '과', '와', '의', '에' -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** 임원과: hardly any name ends so. */
  private boolean withParticle(String word) {
    char last = word.charAt(word.length() - 1);
    return (last == '과' || last == '와') && ordinaryStem(word);
  }

  /** Whether a word may be what is left of a foreign name: 베스트베리 CEO. */
  boolean isFamilyName(String word) {
    return words.postWord(word) == null
        && (model.isForeignName(word) || model.band(word) < 2 && model.foreign(word) >= -0.3 && !particled(word) && !ordinaryStem(word));
  }

  /** Whether a word is an ordinary one with a particle: 엔지니어로. */
  boolean ordinaryStem(String word) {
    for (Particles.Split split : Particles.splits(word)) {
      if (split.nounEnd() >= 2 && split.nounEnd() < word.length() && model.band(word.substring(0, split.nounEnd())) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The name that begins with the word {@code first} and may have a particle behind it: 대표이사 홍길동은. */
  @Nullable Name after(List<Piece> pieces, int first, int trust, boolean mayBeForeign) {
    Piece word = pieces.get(first);
    if (!word.is(Type.WORD)) {
      return null;
    }
    Gloss gloss = gloss(pieces, first);
    String original = gloss == Gloss.LATIN || gloss == Gloss.HANJA ? inside(pieces.get(first + 1)) : null;
    String best = null;
    int bestSure = 0;
    for (Particles.Split split : Particles.splits(s, word.start(), word.end())) {
      String stem = s.substring(word.start(), split.nounEnd());
      int sure = korean(stem);
      if (sure >= trust && (sure == 3 || split.nounEnd() < word.end() || !ordinaryStem(stem)) && (sure > bestSure || sure == bestSure && best != null && Math.abs(stem.length() - 3) < Math.abs(best.length() - 3))) {
        best = stem;
        bestSure = sure;
      }
    }
    if (best != null) {
      return new Name(best, word.start(), word.start() + best.length(), original, first, first);
    }
    return mayBeForeign ? foreign.after(pieces, first) : null;
  }

  boolean oneSpace(int end, int start) {
    return start - end == 1 && s.charAt(end) == ' ';
  }

  String inside(Piece gloss) {
    return s.substring(gloss.start() + 1, gloss.end() - 1).strip();
  }

  Gloss gloss(List<Piece> pieces, int word) {
    if (word + 1 >= pieces.size() || !pieces.get(word + 1).is(Type.GLOSS) || pieces.get(word + 1).start() != pieces.get(word).end()) {
      return Gloss.NONE;
    }
    String inside = inside(pieces.get(word + 1));
    boolean latin = !inside.isEmpty() && Chars.isUpper(inside.charAt(0)) && inside.length() > 3;
    boolean hanja = inside.length() >= 2 && inside.length() <= 5;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      latin &= Chars.isLatin(c) || c == ' ' || c == '.' || c == '-' || c == '\'' || c == '’';
      hanja &= Chars.isHanja(c);
    }
    return latin ? Gloss.LATIN : hanja ? Gloss.HANJA : Gloss.OTHER;
  }
}
