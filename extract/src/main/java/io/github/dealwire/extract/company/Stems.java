package io.github.dealwire.extract.company;

/** Counts parts of a text by what is written there, without making strings of them. */
final class Stems {

  private final String s;
  private int[] starts;
  private int[] ends;
  private int[] counts;
  private int size;

  /** @param expected how many different ones are expected */
  Stems(String s, int expected) {
    this.s = s;
    int slots = Integer.highestOneBit(Math.max(8, expected)) * 4;
    starts = new int[slots];
    ends = new int[slots];
    counts = new int[slots];
  }

  /** Counts one more; returns how many there are now. */
  int add(int start, int end) {
    int slot = slot(start, end);
    if (counts[slot] == 0) {
      if (size * 2 >= starts.length) {
        grow();
        slot = slot(start, end);
      }
      size++;
      starts[slot] = start;
      ends[slot] = end;
    }
    return ++counts[slot];
  }

  /** How many were counted of what is written in a part of the text. */
  int count(int start, int end) {
    return counts[slot(start, end)];
  }

  private void grow() {
    int[] oldStarts = starts;
    int[] oldEnds = ends;
    int[] oldCounts = counts;
    starts = new int[oldStarts.length * 2];
    ends = new int[starts.length];
    counts = new int[starts.length];
    for (int i = 0; i < oldStarts.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldStarts[i], oldEnds[i]);
        starts[slot] = oldStarts[i];
        ends[slot] = oldEnds[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** Where it stands, or the free place where it would. */
  private int slot(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + s.charAt(i);
    }
    int mask = starts.length - 1;
    int slot = (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & mask;
    while (counts[slot] != 0 && !same(starts[slot], ends[slot], start, end)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean same(int start1, int end1, int start2, int end2) {
    if (end1 - start1 != end2 - start2) {
      return false;
    }
    for (int i = start1, k = start2; i < end1; i++, k++) {
      if (s.charAt(i) != s.charAt(k)) {
        return false;
      }
    }
    return true;
  }
}
