package io.github.dealwire.extract.company;

import io.github.dealwire.core.text.Chars;
import java.util.List;

/** The signs of a company beside its name: ㈜, (주), 주식회사, a ticker. */
final class Signs {

  private static final List<String> SIGNS = List.of("㈜", "(주)", "주식회사", "(유)", "유한회사", "（주）");

  private Signs() {}

  /** Where the sign begins that stands before a name, a space between allowed; -1 without one. */
  static int before(String s, int start) {
    int end = start > 0 && s.charAt(start - 1) == ' ' ? start - 1 : start;
    for (String sign : SIGNS) {
      if (end >= sign.length() && s.startsWith(sign, end - sign.length())) {
        return end - sign.length();
      }
    }
    return -1;
  }

  /** Where the sign ends that stands after a name; -1 without one. */
  static int after(String s, int end) {
    int from = s.startsWith(" 주식회사", end) ? end + 1 : end;
    for (String sign : SIGNS) {
      if (s.startsWith(sign, from)) {
        return from + sign.length();
      }
    }
    return -1;
  }

  /** Whether a range is a ticker: six digits or capitals, digits first; 코스닥 123456 and the like are none. */
  static boolean isTicker(String s, int from, int to) {
    if (to - from != 6 || !Chars.isDigit(s.charAt(from)) || !Chars.isDigit(s.charAt(to - 1))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (!Chars.isDigit(c) && !(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }
}
