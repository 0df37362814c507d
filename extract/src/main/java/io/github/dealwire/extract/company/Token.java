package io.github.dealwire.extract.company;

import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** A run of word chars, {@code &}, {@code -} and {@code .} inside a name included. */
final class Token {

  private final int start;
  private final int end;

  /** What {@link Nouns} has found out about the token; -1 as long as nobody has asked. */
  int band = -1;

  int nounEnd = -1;

  Token(int start, int end) {
    this.start = start;
    this.end = end;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The tokens of a range. */
  static List<Token> in(String s, int from, int to) {
    List<Token> tokens = new ArrayList<>((to - from) / 4 + 1);
    int i = from;
    while (i < to) {
      if (!Chars.isWord(s.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < to && (Chars.isWord(s.charAt(i)) || joins(s, i, start, to))) {
        i++;
      }
      tokens.add(new Token(start, i));
    }
    return tokens;
  }

  private static boolean joins(String s, int at, int start, int to) {
    char c = s.charAt(at);
    if (at == start || at + 1 >= to || !Chars.isWord(s.charAt(at + 1))) {
      return false;
    }
    return c == '&' || c == '-' && !Chars.isDigit(s.charAt(at - 1)) || c == '.' && Chars.isLatin(s.charAt(at - 1));
  }
}
