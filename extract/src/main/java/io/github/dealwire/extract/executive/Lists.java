package io.github.dealwire.extract.executive;

import io.github.dealwire.core.text.Chars;

/** What joins the members of a list of people. */
final class Lists {

  private Lists() {}

  /** Whether only a comma, a slash, a middle dot, a bullet, 와, 과 or 및 stands between two members. */
  static boolean continues(String s, int end, int start) {
    if (end > start) {
      return false;
    }
    boolean sign = false;
    for (int i = end; i < start; i++) {
      char c = s.charAt(i);
      if (Chars.isComma(c) || Chars.isMiddleDot(c) || c == '/' || c == '▲' || c == '△' || c == '와' || c == '과' || c == '및') {
        sign = true;
      } else if (!Chars.isSpace(c)) {
        return false;
      }
    }
    return sign;
  }
}
