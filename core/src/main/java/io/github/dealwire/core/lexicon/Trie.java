package io.github.dealwire.core.lexicon;

import java.util.Arrays;

/** The tree of the prefixes of sorted words, as columns of ints. Node 0 is the root; every parent stands before its children. */
final class Trie {

  private int size = 1;
  private int[] parent = new int[1024];
  private int[] code = new int[1024];
  private int[] record = new int[1024];
  private int[] degree = new int[1024];
  private int[] firstChild = new int[1024];
  private int[] nextSibling = new int[1024];
  private int[] lastChild = new int[1024];

  /** The nodes of the last word, by depth. */
  private int[] path = new int[64];

  private String last = "";

  /** Adds a word; words come sorted, each once. */
  void add(String word, int wordRecord) {
    int depth = 0;
    int shared = Math.min(last.length(), word.length());
    while (depth < shared && last.charAt(depth) == word.charAt(depth)) {
      depth++;
    }
    if (path.length <= word.length()) {
      path = Arrays.copyOf(path, word.length() * 2);
    }
    for (; depth < word.length(); depth++) {
      path[depth + 1] = child(path[depth], word.charAt(depth));
    }
    record[path[depth]] = wordRecord;
    last = word;
  }

  private int child(int node, int childCode) {
    if (size == parent.length) {
      grow();
    }
    int child = size++;
    parent[child] = node;
    code[child] = childCode;
    if (degree[node]++ == 0) {
      firstChild[node] = child;
    } else {
      nextSibling[lastChild[node]] = child;
    }
    lastChild[node] = child;
    return child;
  }

  private void grow() {
    int length = size * 2;
    parent = Arrays.copyOf(parent, length);
    code = Arrays.copyOf(code, length);
    record = Arrays.copyOf(record, length);
    degree = Arrays.copyOf(degree, length);
    firstChild = Arrays.copyOf(firstChild, length);
    nextSibling = Arrays.copyOf(nextSibling, length);
    lastChild = Arrays.copyOf(lastChild, length);
  }

  /** The number of nodes. */
  int size() {
    return size;
  }

  int parent(int node) {
    return parent[node];
  }

  /** The code that leads from the parent to the node. */
  int code(int node) {
    return code[node];
  }

  /** The record of the word that ends at the node, 0 where none does. */
  int record(int node) {
    return record[node];
  }

  /** The number of children. */
  int degree(int node) {
    return degree[node];
  }

  /** The child with the smallest code, 0 where there is none. */
  int firstChild(int node) {
    return firstChild[node];
  }

  /** The child of the same parent with the next code, 0 where there is none. */
  int nextSibling(int node) {
    return nextSibling[node];
  }
}
