package io.github.dealwire.extract.read;

import java.util.Collection;

/** Searches that stay within a range: {@code String.indexOf} runs on to the end of the article where a sentence lacks the word. */
public final class Find {

  private Find() {}

  /** Where a word stands first within a range, -1 where it does not. */
  public static int first(String s, String word, int from, int to) {
    for (int at = Math.max(0, from); at <= to - word.length(); at++) {
      if (s.startsWith(word, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Where a word stands last within a range, -1 where it does not. */
  public static int last(String s, String word, int from, int to) {
    for (int at = Math.min(to, s.length()) - word.length(); at >= Math.max(0, from); at--) {
      if (s.startsWith(word, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether one of the words begins exactly at a position. */
  public static boolean begins(String s, Collection<String> words, int at) {
    for (String word : words) {
      if (s.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a range ends in one of the words. */
  public static boolean ends(String s, Collection<String> words, int from, int to) {
    for (String word : words) {
      if (to - from >= word.length() && s.startsWith(word, to - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where a char stands first within a range, -1 where it does not. */
  public static int first(String s, char c, int from, int to) {
    for (int at = from; at < to; at++) {
      if (s.charAt(at) == c) {
        return at;
      }
    }
    return -1;
  }
}
