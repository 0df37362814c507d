package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;

/** The sources of pictures: 사진=한별전자, /한별전자 제공, … 전경. 다온통신. */
final class Captions {

  /** A source is at the end of a caption: its name is not longer than this. */
  private static final int LONGEST_SOURCE = 30;

  private Captions() {}

  /** Whether a word as 사진 begins a source: an equals sign or colon follows it, and little after that; or it opens the line. */
  static boolean isCredit(String s, PageWords.Hit hit, int start, int end) {
    int next = Chars.skipSpaces(s, hit.end(), end);
    if (next >= end) {
      return false;
    }
    char sign = s.charAt(next);
    boolean opens = Chars.skipSpaces(s, start, end) == hit.start() || onlySigns(s, start, hit.start());
    if (sign == '=' || sign == '＝') {
      return opens || end - next <= LONGEST_SOURCE;
    }
    return sign == ':' && (opens || end - next <= LONGEST_SOURCE) || opens && s.charAt(start) == '<' && end - start > 8;
  }

  /**
   * The end of the source that begins at {@code from}, behind its sign of equality, where the text goes on without a break:
   * 사진=다온통신한별전자가 …, /사진=AP한별전자가 …; -1 where nothing shows it.
   */
  static int sourceEnd(PageWords words, String s, int from, int end) {
    int start = Chars.skipSpaces(s, from, end);
    int known = words.endOfFirst(Cue.CREDIT_END, s, start, end);
    if (known > 0) {
      return known;
    }
    int i = start;
    while (i < end && (Chars.isLatin(s.charAt(i)) || i > start && (Chars.isDigit(s.charAt(i)) || s.charAt(i) == ' '))) {
      i++;
    }
    if (i > start + 1 && i < end) {
      int word = words.endOfFirst(Cue.CREDIT_END, s, i, end);
      return word > 0 ? word : i;
    }
    for (i = start; i < Math.min(end, start + LONGEST_SOURCE); i++) {
      if (Chars.isBracketOpen(s.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean onlySigns(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isWord(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the source begins that ends the line without an equals sign: 한별전자 제공 in … 찍고 있다. 한별전자 제공; -1 where there is
   * none. A source stands alone, behind a full stop, a slash or in brackets.
   */
  static int creditAtEnd(PageWords words, String s, int start, int end) {
    int to = end;
    while (to > start && !Chars.isWord(s.charAt(to - 1))) {
      to--;
    }
    int from = Math.max(start, to - LONGEST_SOURCE);
    int word = words.startOfLast(Cue.CREDIT_END, s, from, to);
    if (word < 0) {
      return -1;
    }
    for (int i = word; i > from; i--) {
      char c = s.charAt(i - 1);
      if (c == '.' && Chars.skipSpaces(s, i, to) > i - 1 || c == '/' || Chars.isBracketOpen(c) || c == '<' || c == '〈') {
        return i;
      }
    }
    return from == start || to - start <= 2 * LONGEST_SOURCE ? start : -1;
  }
}
