package io.github.dealwire.extract.company;

/** Marked positions of a text; whether a range holds one costs no more than the range is long. */
final class Marks {

  private final long[] words;

  /** None is marked of a text of so many chars. */
  Marks(int length) {
    words = new long[(length >> 6) + 1];
  }

  void mark(int at) {
    words[at >> 6] |= 1L << at;
  }

  void mark(int from, int to) {
    for (int at = from; at < to; at++) {
      mark(at);
    }
  }

  boolean at(int position) {
    return position >= 0 && position >> 6 < words.length && (words[position >> 6] & 1L << position) != 0;
  }

  /** Whether a position of a range is marked. */
  boolean any(int from, int to) {
    if (from >= to) {
      return false;
    }
    int first = from >> 6;
    int last = Math.min(to - 1 >> 6, words.length - 1);
    for (int i = first; i <= last; i++) {
      long word = words[i];
      if (i == first) {
        word &= -1L << from;
      }
      if (i == to - 1 >> 6) {
        word &= -1L >>> 63 - (to - 1 & 63);
      }
      if (word != 0) {
        return true;
      }
    }
    return false;
  }
}
