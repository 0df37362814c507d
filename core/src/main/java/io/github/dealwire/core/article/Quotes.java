package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks and brackets.
 *
 * <p>News mixes “curly”, "straight" and half-converted quotes (“이렇게"), runs quotes into the words around them and forgets to
 * close them. A mark opens where a word follows it; it closes at the first mark in the same line that can close it, and never
 * does where another opens first.
 */
final class Quotes {

  private static final int LONGEST_QUOTE = 1500;
  private static final int LONGEST_NAME = 150;
  private static final int LONGEST_BRACKET = 250;

  /** A straight quote as HTML writes it; headlines from feeds are full of it. */
  private static final String ENTITY = "&quot;";

  private Quotes() {}

  /** The direct speech and other “…” in a line. */
  static void find(String s, int from, int to, List<TextRange> found) {
    for (int i = from; i < to; ) {
      int end = isDouble(s, i) ? close(s, i, to) : -1;
      if (end > 0) {
        found.add(new TextRange(i, end));
        i = end;
      } else {
        i++;
      }
    }
  }

  static List<TextRange> find(String s, int from, int to) {
    List<TextRange> found = new ArrayList<>();
    find(s, from, to, found);
    return found;
  }

  /** The end of what the mark at {@code i} opens, behind the closing mark; -1 if it opens nothing or never closes. */
  static int close(String s, int i, int to) {
    char c = s.charAt(i);
    if (isDouble(s, i)) {
      return closeDouble(s, i, to);
    }
    if (isSingle(c)) {
      return closeSingle(s, i, to);
    }
    return Chars.isBracketOpen(c) ? closeBracket(s, i, to) : -1;
  }

  static boolean isDouble(String s, int i) {
    char c = s.charAt(i);
    return !Chars.isHangul(c) && switch (c) {
      case '"', '“', '”', '＂', '〝', '〞', '„', '‟' -> true;
      case '&' -> s.startsWith(ENTITY, i);
      default -> false;
    };
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’' || c == '＇';
  }

  private static int width(String s, int i) {
    return s.charAt(i) == '&' ? ENTITY.length() : 1;
  }

  private static int closeDouble(String s, int i, int to) {
    char open = s.charAt(i);
    int first = i + width(s, i);
    if (open == '“' && isMistyped(s, i, to)) {
      return -1;
    }
    boolean reversed = open == '”' && (i == 0 || Chars.isSpace(s.charAt(i - 1)) || SentenceEnds.isHeadingMark(s.charAt(i - 1)));
    if (first >= to || Chars.isSpace(s.charAt(first)) && open != '“' || open == '”' && !reversed) {
      return -1;
    }
    int limit = (int) Math.min(to, (long) i + LONGEST_QUOTE);
    for (int j = first; j < limit; j++) {
      if (!isDouble(s, j)) {
        continue;
      }
      int end = j + width(s, j);
      boolean opens = opens(s, j, end, to);
      if (s.charAt(j) == '”' || !opens) {
        return end;
      }
      if (open != '“' || s.charAt(j) == '“') {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the mark rather opens than closes: white space, a bracket or another opening mark before it, a word behind it. */
  private static boolean opens(String s, int i, int end, int to) {
    if (end >= to || Chars.isSpace(s.charAt(end))) {
      return false;
    }
    if (isMistyped(s, i, to)) {
      return false;
    }
    char before = s.charAt(i - 1);
    return Chars.isSpace(before) || Chars.isBracketOpen(before) || before == '‘' || before == '=' || s.charAt(i) == '“';
  }

  /** “이렇게“라고: an opening mark typed for a closing one. */
  private static boolean isMistyped(String s, int i, int to) {
    if (s.charAt(i) != '“' || i == 0 || i + 1 >= to || Chars.isSpace(s.charAt(i - 1)) || Chars.isBracketOpen(s.charAt(i - 1))) {
      return false;
    }
    char next = s.charAt(i + 1);
    return Chars.isSpace(next) || next == '고' || next == '라' || next == '며' || next == '는' || next == '이' && i + 2 < to && s.charAt(i + 2) == '라';
  }

  private static int closeSingle(String s, int i, int to) {
    char open = s.charAt(i);
    if (open == '’' || i + 1 >= to || Chars.isSpace(s.charAt(i + 1))) {
      return -1;
    }
    // the apostrophe in Kim's and '24
    if (open == '\'' && i > 0 && Chars.isWord(s.charAt(i - 1)) && !Chars.isHangul(s.charAt(i - 1))) {
      return -1;
    }
    int limit = Math.min(to, i + LONGEST_NAME);
    for (int j = i + 1; j < limit; j++) {
      char c = s.charAt(j);
      if (c == '‘') {
        return -1;
      }
      boolean apostrophe = Chars.isLatin(s.charAt(j - 1)) && j + 1 < to && Chars.isLatin(s.charAt(j + 1));
      if ((c == '’' || c == '\'' || c == '＇') && !apostrophe && !Chars.isSpace(s.charAt(j - 1))) {
        return j + 1;
      }
    }
    return -1;
  }

  private static int closeBracket(String s, int i, int to) {
    char open = s.charAt(i);
    char close = Chars.closing(open);
    int depth = 0;
    int limit = Math.min(to, i + LONGEST_BRACKET);
    for (int j = i; j < limit; j++) {
      if (s.charAt(j) == open) {
        depth++;
      } else if (s.charAt(j) == close && --depth == 0) {
        return j + 1;
      }
    }
    return -1;
  }
}
