package io.github.dealwire.extract.read;

import java.util.BitSet;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the ending of a word among many, from its last char on, without making a string of it. Immutable. */
public final class Endings {

  private final BitSet lastChars = new BitSet();

  /** Open addressing, at most half full, by a hash that grows towards the front of the word. */
  private final @Nullable String[] endings;

  private final int longest;

  /** The endings in any order; the same one may stand twice. */
  public Endings(Collection<String> words) {
    endings = new String[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    int most = 0;
    for (String word : words) {
      most = Math.max(most, word.length());
      lastChars.set(word.charAt(word.length() - 1));
      endings[slot(hash(word), word, 0, word.length())] = word;
    }
    longest = most;
  }

  /** The longest ending of a part of a text that leaves at least one char in front of it; null without one. */
  public @Nullable String longest(String s, int from, int to) {
    return longestFrom(s, from + 1, to);
  }

  /** The longest ending of a part of a text, which may be the whole of it; null without one. */
  public @Nullable String longestFrom(String s, int from, int to) {
    if (from >= to || !lastChars.get(s.charAt(to - 1))) {
      return null;
    }
    String found = null;
    int hash = 0;
    for (int at = to - 1; at >= from && to - at <= longest; at--) {
      hash = 31 * hash + s.charAt(at);
      String ending = endings[slot(hash, s, at, to)];
      if (ending != null) {
        found = ending;
      }
    }
    return found;
  }

  /** Whether a part of a text is nothing but an ending. */
  public boolean contains(String s, int from, int to) {
    return to > from && to - from <= longest && lastChars.get(s.charAt(to - 1))
        && endings[slot(hash(s, from, to), s, from, to)] != null;
  }

  private static int hash(String word) {
    return hash(word, 0, word.length());
  }

  private static int hash(String s, int from, int to) {
    int hash = 0;
    for (int at = to - 1; at >= from; at--) {
      hash = 31 * hash + s.charAt(at);
    }
    return hash;
  }

  /** Where the ending stands, or the free place where it would. */
  private int slot(int hash, String s, int from, int to) {
    int mask = endings.length - 1;
    int slot = (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & mask;
    for (String ending = endings[slot]; ending != null; ending = endings[slot]) {
      if (ending.length() == to - from && s.startsWith(ending, from)) {
        break;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
