package io.github.dealwire.core.text;

/**
 * Classes of chars as Korean news uses them, by fixed ranges of the Basic Multilingual Plane.
 *
 * <p>{@code Character.isLetter} and its kin follow the Unicode version of the running JDK; these do not. A surrogate belongs to
 * no class, so that emoji and rare Hanja separate words.
 */
public final class Chars {

  private Chars() {}

  /** A composed syllable, 가–힣. */
  public static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  /** A letter of Hangul outside a syllable (ㄱ, ㅏ, ㅋㅋ), but not ㆍ, which newspapers type for a {@linkplain #isMiddleDot middle dot}. */
  public static boolean isJamo(char c) {
    return c >= 'ㄱ' && c <= 'ㆎ' && c != 'ㆍ' && c != '\u3164'
        || c >= '\u1100' && c <= '\u11FF' && c != '\u115F' && c != '\u1160' && c != '\u119E'
        || c >= '\uA960' && c <= '\uA97C'
        || c >= '\uD7B0' && c <= '\uD7FB';
  }

  /** A Latin letter: ASCII, fullwidth, or with accents (é, Ž, ß). */
  public static boolean isLatin(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return c >= '\u00C0' && c <= '\u024F' && c != '×' && c != '÷'
        || c >= '\u1E00' && c <= '\u1EFF'
        || c >= 'Ａ' && c <= 'Ｚ'
        || c >= 'ａ' && c <= 'ｚ';
  }

  /** A capital of ASCII, Latin-1 or fullwidth. */
  public static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'Þ' && c != '×' || c >= 'Ａ' && c <= 'Ｚ';
  }

  /** A decimal digit, ASCII or fullwidth. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** The value 0–9 of a {@linkplain #isDigit digit}, -1 for any other char. */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** A Chinese character (韓, 前) or the repetition sign 々. */
  public static boolean isHanja(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || c >= '\u3400' && c <= '\u4DBF'
        || c >= '\uF900' && c <= '\uFAFF'
        || c == '々';
  }

  /** What words are made of: Hangul syllables, Latin letters, digits, Hanja. Jamo and kana are not. */
  public static boolean isWord(char c) {
    return isHangul(c) || isLatin(c) || isDigit(c) || isHanja(c);
  }

  /**
   * Anything that shows as white or as nothing: blanks of any width, tabs, line breaks, control chars, the Hangul fillers and
   * {@linkplain #isZeroWidth zero-width chars}.
   */
  public static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < 0x7F || c >= '가' && c <= '힣') {
      return false;
    }
    return c <= '\u00A0'
        || c >= '\u2000' && c <= '\u200A'
        || c >= '\u2028' && c <= '\u2029'
        || c == '\u3000'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u1680'
        || c == '\u3164'
        || c == '\u115F'
        || c == '\u1160'
        || c == '\uFFA0'
        || c == '\u2800'
        || isZeroWidth(c);
  }

  /** Invisible and without width: zero-width space and joiners, direction marks, soft hyphen, byte order mark. */
  public static boolean isZeroWidth(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c == '\uFEFF'
        || c >= '\u2060' && c <= '\u2064'
        || c >= '\u202A' && c <= '\u202E'
        || c == '\u00AD'
        || c == '\u180E';
  }

  /** A char that ends a line: LF, CR, VT, FF, NEL, line or paragraph separator. */
  public static boolean isLineBreak(char c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** A mark that may open a quotation or a title: “ ‘ 「 『 《 〈 &lt; and the straight {@code "} and {@code '}, which also close. */
  public static boolean isQuoteOpen(char c) {
    return !isHangul(c) && switch (c) {
      case '"', '\'', '“', '‘', '「', '『', '《', '〈', '<', '＜', '＂', '＇', '〝', '‟', '„', '‛', '‚', '«', '｢', '`' -> true;
      default -> false;
    };
  }

  /** A mark that may close a quotation or a title: ” ’ 」 』 》 〉 &gt; and the straight {@code "} and {@code '}, which also open. */
  public static boolean isQuoteClose(char c) {
    return !isHangul(c) && switch (c) {
      case '"', '\'', '”', '’', '」', '』', '》', '〉', '>', '＞', '＂', '＇', '〞', '〟', '»', '｣', '´' -> true;
      default -> false;
    };
  }

  /** An opening bracket: ( [ { and their fullwidth, tortoise-shell and lenticular forms. */
  public static boolean isBracketOpen(char c) {
    return !isHangul(c) && switch (c) {
      case '(', '[', '{', '（', '［', '｛', '〔', '【', '〖', '﹙', '⟨' -> true;
      default -> false;
    };
  }

  /** A closing bracket: ) ] } and their fullwidth, tortoise-shell and lenticular forms. */
  public static boolean isBracketClose(char c) {
    return !isHangul(c) && switch (c) {
      case ')', ']', '}', '）', '］', '｝', '〕', '】', '〗', '﹚', '⟩' -> true;
      default -> false;
    };
  }

  /** The mark that closes what {@code open} opens, for quotes and brackets; {@code '\0'} where {@code open} opens nothing. */
  public static char closing(char open) {
    return switch (open) {
      case '"', '\'', '＂', '＇' -> open;
      case '“', '‟', '„' -> '”';
      case '‘', '‛', '‚' -> '’';
      case '「' -> '」';
      case '『' -> '』';
      case '《' -> '》';
      case '〈' -> '〉';
      case '<' -> '>';
      case '＜' -> '＞';
      case '〝' -> '〞';
      case '«' -> '»';
      case '｢' -> '｣';
      case '`' -> '´';
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      case '（' -> '）';
      case '［' -> '］';
      case '｛' -> '｝';
      case '〔' -> '〕';
      case '【' -> '】';
      case '〖' -> '〗';
      case '﹙' -> '﹚';
      case '⟨' -> '⟩';
      default -> '\0';
    };
  }

  /** A hyphen, dash or minus of any length, and ㅡ, which headlines type for a dash. */
  public static boolean isDash(char c) {
    return !isHangul(c) && switch (c) {
      case '-', '‐', '‑', '‒', '–', '—', '―', '−', '－', '﹣', 'ㅡ', '─', '━', 'ー', '⁃', '﹘' -> true;
      default -> false;
    };
  }

  /** A wave dash or tilde, as in 3~5년. */
  public static boolean isTilde(char c) {
    return !isHangul(c) && switch (c) {
      case '~', '∼', '〜', '～', '˜' -> true;
      default -> false;
    };
  }

  /** The dot between the members of a list, as in 삼성·LG, in any of its disguises: · ‧ ㆍ ・ ･ • ∙ ⋅. */
  public static boolean isMiddleDot(char c) {
    return !isHangul(c) && switch (c) {
      case '·', '‧', 'ㆍ', '・', '･', '•', '∙', '⋅', '\u119E', '⸱' -> true;
      default -> false;
    };
  }

  /** A comma: {@code ,} and its fullwidth and ideographic forms. */
  public static boolean isComma(char c) {
    return c == ',' || c == '，' || c == '、' || c == '､';
  }

  /** The one char of three dots, … or ⋯; {@code ...} are three chars. */
  public static boolean isEllipsis(char c) {
    return c == '…' || c == '⋯' || c == '‥';
  }

  /**
   * One spelling for chars that differ only in case or width: capitals of ASCII, Latin-1 and fullwidth become small, fullwidth
   * ASCII becomes ASCII, a space of any kind that has width becomes U+0020; all else stays.
   */
  public static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c >= 'À' && c <= 'Þ') {
      return c == '×' ? c : (char) (c + 32);
    }
    if (c >= '！' && c <= '～') {
      return fold((char) (c - '！' + '!'));
    }
    return isSpace(c) && !isLineBreak(c) && !isZeroWidth(c) ? ' ' : c;
  }

  /** The first position at or after {@code from} that holds no {@linkplain #isSpace space}, {@code to} where there is none. */
  public static int skipSpaces(CharSequence s, int from, int to) {
    int i = from;
    while (i < to && isSpace(s.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of the run of {@linkplain #isWord word chars} that starts at {@code from}; {@code from} itself where there is none. */
  public static int wordEnd(CharSequence s, int from, int to) {
    int i = from;
    while (i < to && isWord(s.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The start, not before {@code from}, of the run of {@linkplain #isWord word chars} that ends at {@code to}. */
  public static int wordStart(CharSequence s, int from, int to) {
    int i = to;
    while (i > from && isWord(s.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
