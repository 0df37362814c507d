package io.github.dealwire.extract.executive;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.PersonNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the name of a person in the pieces beside a title. */
final class Names {

  private static final int MOST_WORDS = 4;
  private static final int LONGEST_WORD = 6;

  private final String s;
  private final ExecutiveWords words;
  private final PersonNames model;
  private final Set<String> families;

  /**
   * A finder for an article.
   *
   * @param families family names that stand alone before a title somewhere in it (여 대표), whose bearers must be named in full elsewhere
   */
  Names(String s, ExecutiveWords words, Set<String> families) {
    this.s = s;
    this.words = words;
    this.model = words.names();
    this.families = families;
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
  private enum Gloss {
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
        if (PersonNames.isHangul(family) && family.length() <= 4 && model.band(family) == 0 && !particled(family) && model.foreign(family) > 0) {
          int start = pieces.get(last - 1).start();
          return new Name(s.substring(start, word.end()), start, word.end(), original, last - 1, last);
        }
      }
      return new Name(text, word.start(), word.end(), original, last, last);
    }
    boolean korean = sure >= 2 || sure == 1 && (place == Place.CERTAIN || place == Place.DIRECT && text.length() == 3 && !particled(text) && !ordinaryStem(text));
    if (gloss != Gloss.LATIN && korean || gloss == Gloss.LATIN && sure == 3) {
      return new Name(text, word.start(), word.end(), original, last, last);
    }
    return gloss == Gloss.LATIN || place != Place.LOOSE ? foreignBefore(pieces, last, original, place == Place.CERTAIN) : null;
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

  private boolean givenBefore(List<Piece> pieces, int i) {
    if (i == 0 || !pieces.get(i - 1).is(Type.WORD) || !oneSpace(pieces.get(i - 1).end(), pieces.get(i).start())) {
      return false;
    }
    return model.isForeignName(s.substring(pieces.get(i - 1).start(), pieces.get(i - 1).end()));
  }

  private @Nullable Name foreignBefore(List<Piece> pieces, int last, @Nullable String original, boolean strong) {
    int most = original == null ? MOST_WORDS - 1 : Math.min(MOST_WORDS, wordsOf(original));
    int first = last + 1;
    double sum = 0;
    int unusual = 0;
    boolean given = false;
    for (int i = last; i >= 0 && last - i < most; i--) {
      Piece piece = pieces.get(i);
      if (!piece.is(Type.WORD) || i < last && !oneSpace(piece.end(), pieces.get(i + 1).start())) {
        break;
      }
      String text = s.substring(piece.start(), piece.end());
      // 조셉 차이: after a given name any word
      given |= i == last && strong && text.length() <= 4 && givenBefore(pieces, i) && !particled(text) && words.postWord(text) == null;
      if (!(given && i == last) && !foreignWord(pieces, i, text, i < last, original != null, strong)) {
        break;
      }
      first = i;
      sum += sound(text);
      unusual += model.band(text) == 0 || Chars.isLatin(text.charAt(0)) || model.isForeignName(text) ? 1 : 0;
    }
    int count = last - first + 1;
    if (count == 0 || original == null && !given && (unusual == 0 || sum / count < (strong ? 0.2 : 0.5))) {
      return null;
    }
    int start = pieces.get(first).start();
    int end = pieces.get(last).end();
    // 알렉스 카프 새봄 CEO: three words may hold a company that was not found
    if (end - start < 2 || count == 1 && Chars.isLatin(s.charAt(start)) || count == 1 && end - start > LONGEST_WORD || count > 2 && original == null && !strong) {
      return null;
    }
    return new Name(s.substring(start, end), start, end, original, first, last);
  }

  /** Whether the words before are a foreign name of which this may be the rest: 응우옌 티 란. */
  private boolean chain(List<Piece> pieces, int i) {
    for (int before = i - 1; before >= 0 && i - before <= 2; before--) {
      Piece piece = pieces.get(before);
      if (!piece.is(Type.WORD) || !oneSpace(piece.end(), pieces.get(before + 1).start())) {
        return false;
      }
      String word = s.substring(piece.start(), piece.end());
      if (word.length() > 1) {
        return model.isForeignName(word) || model.band(word) < 2 && model.foreign(word) >= 0.5 && !particled(word);
      }
    }
    return false;
  }

  private double sound(String word) {
    if (Chars.isLatin(word.charAt(0))) {
      return 1;
    }
    return model.isForeignName(word) ? Math.max(1, model.foreign(word)) : model.foreign(word);
  }

  private boolean foreignWord(List<Piece> pieces, int i, String text, boolean inner, boolean glossed, boolean strong) {
    if (words.postWord(text) != null) {
      return false;
    }
    char c = text.charAt(0);
    if (Chars.isLatin(c)) {
      return glossed && text.length() <= 2 || strong && text.length() > 1 && Chars.isUpper(c) && !Chars.isUpper(text.charAt(1));
    }
    for (int at = 0; at < text.length(); at++) {
      if (!Chars.isHangul(text.charAt(at)) && text.charAt(at) != '-') {
        return false;
      }
    }
    if (model.isForeignName(text)) {
      return true;
    }
    double sound = model.foreign(text);
    int band = model.band(text);
    if (text.length() == 1 && chain(pieces, i)) {
      return true;
    }
    if (text.length() == 1 || Modifiers.isAdnominal(text, 0, text.length()) && sound < 1 || particled(text) && (!inner || sound < 1.5) || words.isUnit(text)) {
      return false;
    }
    return (glossed && !inner || (band == 0 ? sound >= -0.4 : band == 1 && sound >= 0)) && !ordinaryStem(text);
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

  /** Whether a word may be what is left of a foreign name: 베스트베리 CEO. */
  boolean isFamilyName(String word) {
    return words.postWord(word) == null
        && (model.isForeignName(word) || model.band(word) < 2 && model.foreign(word) >= -0.3 && !particled(word) && !ordinaryStem(word));
  }

  /** Whether a word is an ordinary one with a particle: 엔지니어로. */
  private boolean ordinaryStem(String word) {
    for (Particles.Split split : Particles.splits(word)) {
      if (split.nounEnd() >= 2 && split.nounEnd() < word.length() && model.band(word.substring(0, split.nounEnd())) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The name that begins with the word {@code first} and may have a particle behind it: 대표이사 홍길동은. */
  @Nullable Name after(List<Piece> pieces, int first, int trust, boolean foreign) {
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
    return foreign ? foreignAfter(pieces, first) : null;
  }

  private @Nullable Name foreignAfter(List<Piece> pieces, int first) {
    int last = first - 1;
    int end = -1;
    double sum = 0;
    for (int i = first; i < pieces.size() && i - first < MOST_WORDS - 1; i++) {
      Piece piece = pieces.get(i);
      if (!piece.is(Type.WORD) || i > first && !oneSpace(pieces.get(i - 1).end(), piece.start())) {
        break;
      }
      Particles.Split split = Particles.splits(s, piece.start(), piece.end()).get(0);
      int stemEnd = split.nounEnd() - piece.start() >= 1 ? split.nounEnd() : piece.end();
      String stem = s.substring(piece.start(), stemEnd);
      if (!foreignWord(pieces, i, stem, false, false, false)) {
        break;
      }
      last = i;
      end = stemEnd;
      sum += sound(stem);
      if (stemEnd < piece.end()) {
        break;
      }
    }
    Gloss gloss = last >= first ? gloss(pieces, last) : Gloss.NONE;
    if (last < first || last == first && gloss != Gloss.LATIN || sum / (last - first + 1) < 0.5) {
      return null;
    }
    int start = pieces.get(first).start();
    return new Name(s.substring(start, end), start, end, gloss == Gloss.LATIN ? inside(pieces.get(last + 1)) : null, first, last);
  }

  private boolean oneSpace(int end, int start) {
    return start - end == 1 && s.charAt(end) == ' ';
  }

  private String inside(Piece gloss) {
    return s.substring(gloss.start() + 1, gloss.end() - 1).strip();
  }

  private static int wordsOf(String text) {
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == ' ' ? 1 : 0;
    }
    return count;
  }

  private Gloss gloss(List<Piece> pieces, int word) {
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
