package io.github.dealwire.core.text;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the particles as a prefix tree. Its edges stand in one hash table of ints, node and char as the key, so that
 * reading allocates nothing and most nouns without a particle cost one probe.
 */
final class ParticleTree {

  private static final int SHIFT = 16;

  private final long[] edges;
  private final @Nullable Particle[] ends;
  private final int longestForm;
  private final BitSet lastChars = new BitSet();

  ParticleTree(List<Particle> particles) {
    int chars = 1;
    int longest = 0;
    for (Particle particle : particles) {
      chars += particle.length();
      longest = Math.max(longest, particle.length());
    }
    this.longestForm = longest;
    // At most a quarter full.
    this.edges = new long[Integer.highestOneBit(chars) * 8];
    this.ends = new Particle[chars];
    int nodes = 1;
    for (Particle particle : particles) {
      int node = 0;
      for (int i = 0; i < particle.length(); i++) {
        int key = key(node, particle.form().charAt(i));
        int slot = slot(key);
        if (edges[slot] == 0) {
          edges[slot] = (long) key << 32 | nodes++;
        }
        node = (int) edges[slot];
      }
      ends[node] = particle;
      lastChars.set(particle.form().charAt(particle.length() - 1));
    }
  }

  /** The length of the longest form. */
  int longestForm() {
    return longestForm;
  }

  /** Whether a particle ends in this char. */
  boolean mayEnd(char c) {
    return lastChars.get(c == '\u00A0' ? ' ' : c);
  }

  /**
   * The longest particle at {@code nounEnd} that agrees with the noun, which does not begin before {@code from}.
   *
   * @param whole whether the particle must reach to {@code limit}; else it must end where a word ends
   */
  Particle longest(CharSequence s, int from, int nounEnd, int limit, boolean whole) {
    Particle best = Particle.NONE;
    Hangul.@Nullable Ending ending = null;
    int node = 0;
    for (int i = nounEnd; i < limit; i++) {
      char c = s.charAt(i);
      node = (int) edges[slot(key(node, c == '\u00A0' ? ' ' : c))];
      if (node == 0) {
        break;
      }
      Particle particle = ends[node];
      if (particle != null && (i + 1 == limit || !whole && endsWord(s.charAt(i + 1)))) {
        if (ending == null) {
          ending = Hangul.ending(s, from, nounEnd);
        }
        if (particle.agreesWith(ending)) {
          best = particle;
        }
      }
    }
    return best;
  }

  private static boolean endsWord(char c) {
    return !Chars.isWord(c) && !Chars.isJamo(c);
  }

  private static int key(int node, char c) {
    return node << SHIFT | c;
  }

  /** The slot of the edge, or the empty one where it would stand. Node numbers begin at 1, so that no edge is 0. */
  private int slot(int key) {
    int mask = edges.length - 1;
    int slot = (key * 0x9E3779B9 >>> 12) & mask;
    while (edges[slot] != 0 && (int) (edges[slot] >>> 32) != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
