package io.github.dealwire.core.lexicon;

import static io.github.dealwire.core.lexicon.Automaton.BASE;
import static io.github.dealwire.core.lexicon.Automaton.CHECK;
import static io.github.dealwire.core.lexicon.Automaton.FAIL;
import static io.github.dealwire.core.lexicon.Automaton.NEXT;
import static io.github.dealwire.core.lexicon.Automaton.OUT;
import static io.github.dealwire.core.lexicon.Automaton.RECORD;
import static io.github.dealwire.core.lexicon.Automaton.STRIDE;

import java.util.Arrays;

/**
 * Lays a {@link Trie} out as a double array and adds the fail states.
 *
 * <p>Nodes with many children are placed first, while there is room, and the great number of nodes with one child fill the holes
 * last. The search looks only at free cells, which are chained; after {@link #PATIENCE} vain tries a node goes further back.
 */
final class DoubleArray {

  private static final int PATIENCE = 256;

  private final Trie trie;
  private final int codeCount;

  /** For each node, where its children start: child = base + code. */
  private final int[] base;

  /** The chain of free cells, both ways; a used cell has next -1. Cell {@link #head} is a sentinel that is never free. */
  private int[] next;

  private int[] previous;
  private final int head;
  private int used;

  /** Where the search for {@link #cursorDegree} children begins: a free cell or the sentinel, so never one that is taken. */
  private int cursor;

  private int cursorDegree;

  DoubleArray(Trie trie, int codeCount) {
    this.trie = trie;
    this.codeCount = codeCount;
    this.base = new int[trie.size()];
    // The root's children stand at their codes, 1 to codeCount. All others stand behind, so that no base is negative.
    this.head = codeCount + 1;
    this.used = head + 1;
    this.next = new int[0];
    this.previous = new int[0];
    extend(head + 1 + trie.size() + codeCount);
    for (int node : byDegree()) {
      if (node != 0 && trie.degree(node) > 0) {
        place(node);
      }
    }
  }

  /** Nodes in descending number of children, a counting sort. */
  private int[] byDegree() {
    int[] starts = new int[codeCount + 2];
    for (int node = 0; node < trie.size(); node++) {
      starts[codeCount - trie.degree(node) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] nodes = new int[trie.size()];
    for (int node = 0; node < trie.size(); node++) {
      nodes[starts[codeCount - trie.degree(node)]++] = node;
    }
    return nodes;
  }

  private void place(int node) {
    if (cursorDegree != trie.degree(node)) {
      // What was too crowded for many children may hold fewer.
      cursorDegree = trie.degree(node);
      cursor = head;
    }
    int firstCode = trie.code(trie.firstChild(node));
    int before = cursor;
    int tries = 0;
    while (!fits(node, following(before) - firstCode)) {
      before = following(before);
      tries++;
    }
    base[node] = following(before) - firstCode;
    for (int child = trie.firstChild(node); child != 0; child = trie.nextSibling(child)) {
      take(base[node] + trie.code(child));
    }
    if (tries > PATIENCE) {
      cursor = before;
    }
  }

  /** The free cell behind a free cell or the sentinel; there is always one more. */
  private int following(int cell) {
    if (next[cell] == head) {
      extend(next.length * 2);
    }
    return next[cell];
  }

  private boolean fits(int node, int start) {
    for (int child = trie.firstChild(node); child != 0; child = trie.nextSibling(child)) {
      int cell = start + trie.code(child);
      if (cell + codeCount >= next.length) {
        extend(next.length * 2);
      }
      if (next[cell] == -1) {
        return false;
      }
    }
    return true;
  }

  private void take(int cell) {
    next[previous[cell]] = next[cell];
    previous[next[cell]] = previous[cell];
    next[cell] = -1;
    used = Math.max(used, cell + 1);
  }

  private void extend(int length) {
    int old = Math.max(next.length, head);
    next = Arrays.copyOf(next, length);
    previous = Arrays.copyOf(previous, length);
    if (old == head) {
      Arrays.fill(next, 0, head, -1);
      next[head] = head;
      previous[head] = head;
      old++;
    }
    int last = previous[head];
    for (int cell = old; cell < length; cell++) {
      next[last] = cell;
      previous[cell] = last;
      last = cell;
    }
    next[last] = head;
    previous[head] = last;
  }

  /** The rows of the automaton; completes the records by the chain from each word to the next shorter one that ends it. */
  int[] cells(int[] records) {
    // Every code must lead from every base to a cell.
    int[] cells = new int[(used + codeCount + 1) * STRIDE];
    for (int row = CHECK; row < cells.length; row += STRIDE) {
      cells[row] = -1;
    }
    int[] states = new int[trie.size()];
    int[] queue = new int[trie.size()];
    int tail = 1;
    for (int at = 0; at < tail; at++) {
      int node = queue[at];
      int state = states[node];
      cells[state * STRIDE + BASE] = base[node];
      int inherited = cells[cells[state * STRIDE + FAIL] * STRIDE + OUT];
      int own = trie.record(node);
      if (own != 0) {
        records[own * RECORD + NEXT] = inherited;
      }
      cells[state * STRIDE + OUT] = own != 0 ? own : inherited;
      for (int child = trie.firstChild(node); child != 0; child = trie.nextSibling(child)) {
        int childState = base[node] + trie.code(child);
        states[child] = childState;
        cells[childState * STRIDE + CHECK] = state;
        cells[childState * STRIDE + FAIL] = node == 0 ? 0 : fail(cells, state, trie.code(child));
        queue[tail++] = child;
      }
    }
    return cells;
  }

  private static int fail(int[] cells, int parent, int code) {
    int state = parent;
    while (state != 0) {
      state = cells[state * STRIDE + FAIL];
      int next = cells[state * STRIDE + BASE] + code;
      if (cells[next * STRIDE + CHECK] == state) {
        return next;
      }
    }
    return 0;
  }
}
