package io.github.dealwire.core.text;

/**
 * Syllables taken apart, and how a word ends when it is read aloud, which decides between 은 and 는, 과 and 와, 으로 and 로.
 */
public final class Hangul {

  /** How a word ends in speech. */
  public enum Ending {
    /** In a vowel: 기아, SKT. */
    OPEN,
    /** In ㄹ: 서울, 1, NHL. It takes 은, 이, 을, 과 like any other final consonant, but 로. */
    RIEUL,
    /** In a final consonant other than ㄹ: 삼성, 10, IBM. */
    CLOSED,
    /** Nobody can tell from the letters: Sif, NAVER, 韓, a closing bracket. Any particle may follow. */
    UNKNOWN
  }

  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String FINALS = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
  private static final int FINAL_COUNT = 28;
  private static final int MEDIAL_COUNT = 21;
  private static final int RIEUL_INDEX = 8;

  /** Longer runs of capitals are as often read as a word (NAVER, KAIST) as they are spelled. */
  private static final int LONGEST_SPELLED = 3;

  private Hangul() {}

  /** Whether {@code c} is a syllable with a final consonant (받침). */
  public static boolean hasFinal(char c) {
    return Chars.isHangul(c) && (c - '가') % FINAL_COUNT != 0;
  }

  /** The final consonant as a compatibility letter (ㄱ … ㅎ, ㄳ …); {@code '\0'} for an open syllable or any other char. */
  public static char finalConsonant(char c) {
    return Chars.isHangul(c) ? FINALS.charAt((c - '가') % FINAL_COUNT) : '\0';
  }

  /** The initial consonant as a compatibility letter (ㄱ … ㅎ); {@code '\0'} for a char that is no syllable. */
  public static char initial(char c) {
    return Chars.isHangul(c) ? INITIALS.charAt((c - '가') / (FINAL_COUNT * MEDIAL_COUNT)) : '\0';
  }

  /** The vowel as a compatibility letter (ㅏ … ㅣ); {@code '\0'} for a char that is no syllable. */
  public static char vowel(char c) {
    return Chars.isHangul(c) ? (char) ('ㅏ' + (c - '가') / FINAL_COUNT % MEDIAL_COUNT) : '\0';
  }

  /** The letters of a syllable, 한 → ㅎㅏㄴ, 가 → ㄱㅏ; any other char comes back alone. */
  public static String decompose(char c) {
    if (!Chars.isHangul(c)) {
      return String.valueOf(c);
    }
    String open = "" + initial(c) + vowel(c);
    return hasFinal(c) ? open + finalConsonant(c) : open;
  }

  /** The syllable without its final consonant, 한 → 하; any other char comes back as it is. */
  public static char open(char c) {
    return Chars.isHangul(c) ? (char) (c - (c - '가') % FINAL_COUNT) : c;
  }

  /**
   * How the word ends that stands before {@code end}, not looking further back than {@code from}.
   *
   * <p>Digits are read in Korean (1 is 일), unless a Latin letter stands before them (T1 may be 티원). Up to three capitals are
   * spelled letter by letter (LG is 엘지); of other Latin words only endings that have but one reading are decided (Sony,
   * Verizon, Intel). Quotes are looked through; what stands before brackets is not looked for.
   */
  public static Ending ending(CharSequence s, int from, int end) {
    int i = end;
    while (i > from && Chars.isQuoteClose(s.charAt(i - 1))) {
      i--;
    }
    if (i <= from) {
      return Ending.UNKNOWN;
    }
    char last = s.charAt(i - 1);
    if (Chars.isHangul(last)) {
      int index = (last - '가') % FINAL_COUNT;
      return index == 0 ? Ending.OPEN : index == RIEUL_INDEX ? Ending.RIEUL : Ending.CLOSED;
    }
    if (Chars.isDigit(last)) {
      return digits(s, from, i);
    }
    if (Chars.isLatin(last)) {
      return Chars.isUpper(last) ? capitals(s, from, i) : smalls(s, from, i);
    }
    // 12.5%(퍼센트)는, LG U+(플러스)는, 한빛㈜(주식회사)는
    return last == '%' || last == '％' || last == '+' || last == '＋' || last == '㈜' ? Ending.OPEN : Ending.UNKNOWN;
  }

  private static Ending digits(CharSequence s, int from, int end) {
    int start = end - 1;
    while (start > from && Chars.isDigit(s.charAt(start - 1))) {
      start--;
    }
    if (start > from && Chars.isLatin(s.charAt(start - 1))) {
      return Ending.UNKNOWN;
    }
    return switch (Chars.digit(s.charAt(end - 1))) {
      case 1, 7, 8 -> Ending.RIEUL; // 일, 칠, 팔
      case 2, 4, 5, 9 -> Ending.OPEN; // 이, 사, 오, 구
      default -> Ending.CLOSED; // 삼, 육; 영, 십, 백, 천, 만
    };
  }

  private static Ending capitals(CharSequence s, int from, int end) {
    int start = end;
    while (start > from && end - start <= LONGEST_SPELLED && Chars.isLatin(s.charAt(start - 1))) {
      start--;
      if (!Chars.isUpper(s.charAt(start))) {
        return Ending.UNKNOWN;
      }
    }
    if (end - start > LONGEST_SPELLED) {
      return Ending.UNKNOWN;
    }
    return switch (Chars.fold(s.charAt(end - 1))) {
      case 'l', 'r' -> Ending.RIEUL; // 엘, 알
      case 'm', 'n' -> Ending.CLOSED; // 엠, 엔
      default -> Ending.OPEN;
    };
  }

  private static Ending smalls(CharSequence s, int from, int end) {
    char before = end - 2 >= from ? Chars.fold(s.charAt(end - 2)) : '\0';
    return switch (Chars.fold(s.charAt(end - 1))) {
      case 'a', 'i', 'o', 'u', 'y', 's', 'x', 'z' -> Ending.OPEN; // Toyota, Audi, Volvo, Sony, Siemens(스)
      case 'm', 'n' -> Ending.CLOSED; // Qualcomm, Verizon
      case 'l' -> Ending.RIEUL; // Intel
      case 'g' -> before == 'n' ? Ending.CLOSED : Ending.UNKNOWN; // Boeing
      case 'h' -> before == 'c' || before == 's' ? Ending.OPEN : Ending.UNKNOWN; // Bosch
      default -> Ending.UNKNOWN;
    };
  }
}
