package io.github.dealwire.extract.executive;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.executive.Names.Gloss;
import io.github.dealwire.extract.executive.Names.Name;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.PersonNames;
import io.github.dealwire.extract.read.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds foreign names, of one word or several, by known given names and by how their words sound. */
final class ForeignNames {

  private static final int MOST_WORDS = 4;
  private static final int LONGEST_WORD = 6;
  private static final int LONGEST_SINGLE = 4;
  private static final double SURELY_FOREIGN = 1;

  private final Reading reading;
  private final String s;
  private final ExecutiveWords words;
  private final Names names;
  private final PersonNames model;

  ForeignNames(Reading reading, ExecutiveWords words, Names names) {
    this.reading = reading;
    this.s = reading.chars();
    this.words = words;
    this.names = names;
    this.model = words.names();
  }

  /** What a word can be in a foreign name. */
  private enum Shape {
    /** A frequent name: 한스. */
    GIVEN,
    /** It sounds foreign: 베스트베리. */
    FOREIGN,
    /** Nobody knows it. */
    UNKNOWN,
    /** One syllable: 쿡, 폰. */
    SHORT,
    /** In Latin letters: Tim. */
    LATIN,
    /** An ordinary word. */
    NONE
  }

  /**
   * The name that ends with a word.
   *
   * @param original the name in its own letters, where the brackets behind it give it
   * @param certain whether the place between company and title demands a name
   */
  @Nullable Name before(List<Piece> pieces, int last, @Nullable String original, boolean certain) {
    int first = original != null ? glossed(pieces, last, original) : unglossed(pieces, last, certain);
    if (first > last) {
      return null;
    }
    int start = pieces.get(first).start();
    int end = pieces.get(last).end();
    return end - start < 2 ? null : new Name(s.substring(start, end), start, end, original, first, last);
  }

  /** As many words as the Latin name has. */
  private int glossed(List<Piece> pieces, int last, String original) {
    int most = Math.min(MOST_WORDS, 1 + (int) original.chars().filter(c -> c == ' ').count());
    int first = last;
    while (last - first + 1 < most && adjacent(pieces, first - 1) && shape(pieces, first - 1) != Shape.NONE) {
      first--;
    }
    return first;
  }

  private int unglossed(List<Piece> pieces, int last, boolean certain) {
    int best = last + 1;
    double sum = 0;
    boolean whole = false;
    for (int i = last; i >= 0 && last - i < MOST_WORDS; i--) {
      if (!pieces.get(i).is(Type.WORD) || i < last && !adjacent(pieces, i)) {
        break;
      }
      Shape shape = shape(pieces, i);
      String text = text(pieces, i);
      if (shape == Shape.NONE) {
        // 조셉 차이: after a given name any short word
        if (i < last || text.length() > (certain ? 4 : 3) || text.length() == 1 || words.postWord(text) != null || names.particled(text) || i == 0 || !adjacent(pieces, i - 1)
            || shape(pieces, i - 1) != Shape.GIVEN) {
          break;
        }
      }
      // 가치투자자 하워드 막스: a name is whole with its given name
      if (whole && shape != Shape.GIVEN && (shape != Shape.FOREIGN || sound(text) < 0.5)) {
        break;
      }
      whole = i < last && shape == Shape.GIVEN;
      sum += value(shape, text);
      int count = last - i + 1;
      // 루메닉의 펫 로너건 회장
      boolean demanded = certain || i > 0 && pieces.get(i - 1).is(Type.COMPANY) && pieces.get(i - 1).role() == Role.OF;
      if (begins(pieces, i, shape, count, demanded) && sum / count >= least(pieces, i, last, demanded)) {
        best = i;
      }
    }
    return best;
  }

  /** How much a word speaks for a foreign name. */
  private double value(Shape shape, String text) {
    return switch (shape) {
      case GIVEN -> 1.2;
      case FOREIGN, UNKNOWN -> Math.min(2, sound(text));
      case LATIN -> 1;
      case SHORT, NONE -> 0.1;
    };
  }

  /** Whether a name can begin with a word. */
  private boolean begins(List<Piece> pieces, int i, Shape shape, int count, boolean certain) {
    return switch (shape) {
      case GIVEN -> true;
      case FOREIGN -> count > 1 || text(pieces, i).length() <= LONGEST_WORD;
      case LATIN -> count > 1;
      case UNKNOWN -> certain && text(pieces, i).length() <= LONGEST_WORD || count > 1 && sound(text(pieces, i)) >= 0;
      // 장 폴 아공, but 그 뒤 머스크
      case SHORT -> certain && (count > 2 || count > 1 && shape(pieces, i + 1) == Shape.FOREIGN) && sound(text(pieces, i)) >= -1;
      case NONE -> false;
    };
  }

  /** The mean value that a name of these words must have. */
  private double least(List<Piece> pieces, int first, int last, boolean certain) {
    return switch (last - first + 1) {
      // 량웨이 한별전자 회장은: nothing else opens a sentence so
      case 1 -> !certain ? 0.5 : opens(pieces, first) && text(pieces, first).length() <= LONGEST_SINGLE && model.band(text(pieces, first)) == 0 ? -1.5 : 0;
      case 2 -> certain ? -0.4 : 0.25;
      // 알렉스 카프 새봄 CEO: three words may hold a company that was not found, unless the middle one is as 폰, 데, 알
      default -> shape(pieces, first + 1) == Shape.SHORT ? 0 : certain ? 0.2 : 9;
    };
  }

  private static boolean opens(List<Piece> pieces, int i) {
    return i == 0 || pieces.get(i - 1).is(Type.MARK);
  }

  /** 토르 노바크: whether what looks like a Korean name is the second word of a foreign one. */
  boolean isSecondWord(List<Piece> pieces, int i) {
    if (i == 0 || !adjacent(pieces, i - 1)) {
      return false;
    }
    String before = text(pieces, i - 1);
    return switch (shape(pieces, i - 1)) {
      case GIVEN -> true;
      case FOREIGN -> sound(before) + sound(text(pieces, i)) >= 0.5 || sound(before) >= 1 && model.korean(text(pieces, i)) < 2;
      case UNKNOWN -> model.foreign(text(pieces, i)) >= 0.5 && sound(before) >= -1 && before.length() <= LONGEST_WORD;
      default -> false;
    };
  }

  /** The name that begins with a word and may have a particle behind it: CEO인 팀 쿡은. */
  @Nullable Name after(List<Piece> pieces, int first) {
    int last = first - 1;
    int end = -1;
    double sum = 0;
    for (int i = first; i < pieces.size() && i - first < MOST_WORDS; i++) {
      Piece piece = pieces.get(i);
      if (!piece.is(Type.WORD) || i > first && !adjacent(pieces, i - 1)) {
        break;
      }
      Particles.Split split = split(piece);
      String stem = s.substring(piece.start(), split.nounEnd());
      Shape shape = shape(stem);
      boolean more = split.nounEnd() < piece.end();
      // 일론 머스크가: behind a given name any short word
      boolean family = i == first + 1 && shape == Shape.NONE && shape(pieces, i - 1) == Shape.GIVEN && stem.length() > 1 && stem.length() < 5;
      // 펫 로너건은
      boolean alone = shape == Shape.SHORT && i == first && (more || !familyFollows(pieces, i));
      if (shape == Shape.NONE && !family || alone) {
        break;
      }
      last = i;
      end = split.nounEnd();
      sum += value(shape, stem);
      if (more) {
        break;
      }
    }
    Gloss gloss = last >= first ? names.gloss(pieces, last) : Gloss.NONE;
    // CEO인 쩡위린은
    boolean single = last == first && end < pieces.get(last).end() && end - pieces.get(last).start() >= 3 && sum >= SURELY_FOREIGN;
    if (last < first || last == first && gloss != Gloss.LATIN && !single || sum / (last - first + 1) < 0.3) {
      return null;
    }
    int start = pieces.get(first).start();
    String original = gloss == Gloss.LATIN ? names.inside(pieces.get(last + 1)) : null;
    return new Name(s.substring(start, end), start, end, original, first, last);
  }

  /** Whether what may be a family name stands behind a word: 로너건은. */
  private boolean familyFollows(List<Piece> pieces, int i) {
    if (i + 1 >= pieces.size() || !adjacent(pieces, i) || !pieces.get(i + 1).is(Type.WORD)) {
      return false;
    }
    Piece next = pieces.get(i + 1);
    String stem = s.substring(next.start(), split(next).nounEnd());
    return shape(stem) == Shape.FOREIGN && sound(stem) >= 0.5;
  }

  /** Where the particle of a word begins: 머스크 in 머스크가, but no 일 in 일론. */
  private Particles.Split split(Piece piece) {
    List<Particles.Split> splits = Particles.splits(s, piece.start(), piece.end());
    for (Particles.Split split : splits) {
      if (model.isForeignName(s.substring(piece.start(), split.nounEnd()))) {
        return split;
      }
    }
    // 베르그만은: rather 은 than 만은
    Particles.Split longest = splits.get(0);
    Particles.Split next = splits.size() > 1 ? splits.get(1) : longest;
    char first = longest.nounEnd() < piece.end() ? s.charAt(longest.nounEnd()) : ' ';
    return longest.particle().length() > 1 && (first == '만' || first == '로') && next.nounEnd() < piece.end() ? next : longest;
  }

  private Shape shape(List<Piece> pieces, int i) {
    Hit descriptor = reading.hitAt(Kind.DESCRIPTOR, pieces.get(i).start());
    return descriptor != null && descriptor.end() == pieces.get(i).end() ? Shape.NONE : shape(text(pieces, i));
  }

  private Shape shape(String text) {
    if (words.postWord(text) != null) {
      return Shape.NONE;
    }
    char c = text.charAt(0);
    if (Chars.isLatin(c)) {
      return text.length() > 1 && Chars.isUpper(c) && !Chars.isUpper(text.charAt(1)) ? Shape.LATIN : Shape.NONE;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isHangul(text.charAt(i)) && text.charAt(i) != '-') {
        return Shape.NONE;
      }
    }
    if (model.isForeignName(text)) {
      return Shape.GIVEN;
    }
    if (text.length() == 1) {
      return words.isShortWord(text) ? Shape.NONE : Shape.SHORT;
    }
    int band = model.band(text);
    double sound = model.foreign(text);
    if (band > 1 || words.isUnit(text) || names.ordinaryStem(text) || names.particled(text) && sound < 1.5
        || Modifiers.isAdnominal(text, 0, text.length()) && sound < 0.7) {
      return Shape.NONE;
    }
    return sound >= 0.3 ? Shape.FOREIGN : band == 0 && sound >= -2 ? Shape.UNKNOWN : Shape.NONE;
  }

  private double sound(String word) {
    return model.foreign(word);
  }

  private String text(List<Piece> pieces, int i) {
    return s.substring(pieces.get(i).start(), pieces.get(i).end());
  }

  /** Whether a word stands one space before the next piece. */
  private boolean adjacent(List<Piece> pieces, int i) {
    return i >= 0 && pieces.get(i).is(Type.WORD) && names.oneSpace(pieces.get(i).end(), pieces.get(i + 1).start());
  }
}
