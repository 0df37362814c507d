package io.github.dealwire.core.lexicon;

import io.github.dealwire.core.text.Chars;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Answers which word of a small table stands at a position: the longest one, in time linear in its length. For very many words,
 * or all words of a text, see {@link Automaton}.
 *
 * <p>A space in a word stands for any white space or none: 다음 달 finds 다음달 too. Where a word ends the caller decides.
 *
 * <p>Immutable. An answer is a long, so that looking allocates nothing: {@link #end} and {@link #value} take it apart.
 */
public final class WordTree {

  /** The answer where no word stands. */
  public static final long NONE = -1;

  private static final int SHIFT = 16;

  /** Node and char in the high int, the next node in the low one; 0 for a free slot. At most a quarter full. */
  private final long[] edges;

  /** The chars with which words begin: most positions of a text are passed over by this alone. */
  private final BitSet firstChars = new BitSet();

  /** What a node says that ends a word, -1 for others. */
  private final int[] values;

  /**
   * A tree of words, in which the n-th word has the value n.
   *
   * @throws IllegalArgumentException if a word is empty, begins or ends with a space, or stands twice, also when a word with a
   *     space begins as another without (다음 달, 다음달력): only the one with the space could be found
   */
  public WordTree(List<String> words) {
    int chars = 1;
    for (String word : words) {
      chars += word.length();
    }
    if (chars > 1 << SHIFT) {
      throw new IllegalArgumentException(chars + " chars of words are too many");
    }
    this.edges = new long[Integer.highestOneBit(chars) * 8];
    this.values = new int[chars];
    Arrays.fill(values, -1);
    int nodes = 1;
    for (int n = 0; n < words.size(); n++) {
      String word = words.get(n);
      if (word.isEmpty() || !word.equals(word.strip())) {
        throw new IllegalArgumentException("'" + word + "' is no word");
      }
      firstChars.set(word.charAt(0));
      int node = 0;
      for (int i = 0; i < word.length(); i++) {
        int key = node << SHIFT | word.charAt(i);
        int slot = slot(key);
        if (edges[slot] == 0) {
          edges[slot] = (long) key << 32 | nodes++;
        }
        node = (int) edges[slot];
      }
      if (values[node] >= 0) {
        throw new IllegalArgumentException("'" + word + "' stands twice");
      }
      values[node] = n;
    }
    for (int n = 0; n < words.size(); n++) {
      checkSpaces(words.get(n));
    }
  }

  private void checkSpaces(String word) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      int space = next(node, ' ');
      if (word.charAt(i) != ' ' && space != 0 && next(space, word.charAt(i)) != 0) {
        throw new IllegalArgumentException("'" + word + "' stands with a space too");
      }
      node = next(node, word.charAt(i));
    }
  }

  /** The longest word that begins at {@code from} and ends at or before {@code to}; {@link #NONE} if there is none. */
  public long longest(CharSequence s, int from, int to) {
    long best = NONE;
    if (from >= to || !firstChars.get(s.charAt(from))) {
      return best;
    }
    int node = 0;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (Chars.isSpace(c)) {
        int space = next(node, ' ');
        if (space != 0) {
          node = space;
        } else if (i == from || !Chars.isSpace(s.charAt(i - 1))) {
          break;
        }
        continue;
      }
      int next = next(node, c);
      if (next == 0) {
        int space = next(node, ' ');
        next = space == 0 ? 0 : next(space, c);
      }
      if (next == 0) {
        break;
      }
      node = next;
      if (values[node] >= 0) {
        best = (long) values[node] << 32 | (i + 1);
      }
    }
    return best;
  }

  /** The value of the word that is just this part of the text; -1 if it is none. */
  public int exactly(CharSequence s, int from, int to) {
    long hit = longest(s, from, to);
    return hit != NONE && end(hit) == to ? value(hit) : -1;
  }

  /** Where a found word ends. */
  public static int end(long hit) {
    return (int) hit;
  }

  /** The value of a found word. */
  public static int value(long hit) {
    return (int) (hit >>> 32);
  }

  private int next(int node, char c) {
    return (int) edges[slot(node << SHIFT | c)];
  }

  /** The slot of the edge, or the free one where it would stand. Node numbers begin at 1, so that no edge is 0. */
  private int slot(int key) {
    int mask = edges.length - 1;
    int slot = (key * 0x9E3779B9 >>> 12) & mask;
    while (edges[slot] != 0 && (int) (edges[slot] >>> 32) != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
