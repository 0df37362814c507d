package io.github.dealwire.core.lexicon;

import static java.util.Objects.checkFromToIndex;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Finds every occurrence of very many words in one pass over a text: an Aho-Corasick automaton in a double array.
 *
 * <p>The cost of a scan is linear in the length of the text and the number of occurrences, whatever the number of words. All
 * occurrences are reported, overlapping ones and those inside of longer words too: what is a word of its own the caller decides,
 * who knows particles.
 *
 * <p>Immutable: any number of threads may scan at the same time.
 *
 * <p>Memory: 16 bytes a state (about the number of different prefixes of the words), and 128 KB for the map of chars.
 */
public final class Automaton {

  /** Ints a state: where its children start, its parent, its fail state, its first record. One row is one cache line's quarter. */
  static final int STRIDE = 4;

  static final int BASE = 0;
  static final int CHECK = 1;
  static final int FAIL = 2;
  static final int OUT = 3;

  /** Ints a record: length of the word, where its values start, the record of the next shorter word that ends here too. */
  static final int RECORD = 3;

  static final int LENGTH = 0;
  static final int VALUES = 1;
  static final int NEXT = 2;

  /** What {@link Automaton#scan} calls for each occurrence of a word. */
  @FunctionalInterface
  public interface HitConsumer {

    /**
     * A word stands at {@code start} (inclusive) to {@code end} (exclusive).
     *
     * @param value the value that was given with the word
     */
    void hit(int start, int end, int value);
  }

  /** The code of each char, 0 for a char that no word has. Dense codes, the most frequent first, keep the array small. */
  final char[] codes;

  /** Rows of {@link #STRIDE} ints, one for each state. The child of state s by code c is at BASE(s) + c, if its CHECK is s. */
  final int[] cells;

  /** Rows of {@link #RECORD} ints, numbered from 1; a last row holds only the end of the values. */
  final int[] records;

  final int[] values;

  Automaton(char[] codes, int[] cells, int[] records, int[] values) {
    this.codes = codes;
    this.cells = cells;
    this.records = records;
    this.values = values;
  }

  /** A builder without words. */
  public static AutomatonBuilder builder() {
    return new AutomatonBuilder();
  }

  /**
   * Reports all occurrences that lie within {@code from} to {@code to}, ordered by their end, the longest first among those that
   * end together, values of one word in the order in which they were added.
   *
   * @throws IndexOutOfBoundsException if the range is not one of the text
   */
  public void scan(CharSequence text, int from, int to, HitConsumer hits) {
    checkFromToIndex(from, to, text.length());
    int state = 0;
    for (int i = from; i < to; i++) {
      state = step(state, codes[text.charAt(i)]);
      int record = cells[state * STRIDE + OUT];
      if (record != 0) {
        report(record, i + 1, hits);
      }
    }
  }

  /** As {@link #scan(CharSequence, int, int, HitConsumer)}, over an array. */
  public void scan(char[] text, int from, int to, HitConsumer hits) {
    checkFromToIndex(from, to, text.length);
    int state = 0;
    for (int i = from; i < to; i++) {
      state = step(state, codes[text[i]]);
      int record = cells[state * STRIDE + OUT];
      if (record != 0) {
        report(record, i + 1, hits);
      }
    }
  }

  /** Whether exactly this word was added. */
  public boolean contains(CharSequence word) {
    int state = 0;
    for (int i = 0; i < word.length(); i++) {
      int code = codes[word.charAt(i)];
      int next = cells[state * STRIDE + BASE] + code;
      if (code == 0 || cells[next * STRIDE + CHECK] != state) {
        return false;
      }
      state = next;
    }
    int record = cells[state * STRIDE + OUT];
    return record != 0 && records[record * RECORD + LENGTH] == word.length();
  }

  /** The number of different words. */
  public int size() {
    return records.length / RECORD - 2;
  }

  private int step(int from, int code) {
    if (code == 0) {
      return 0;
    }
    int state = from;
    while (true) {
      int row = state * STRIDE;
      int next = cells[row + BASE] + code;
      if (cells[next * STRIDE + CHECK] == state) {
        return next;
      }
      if (state == 0) {
        return 0;
      }
      state = cells[row + FAIL];
    }
  }

  private void report(int first, int end, HitConsumer hits) {
    for (int record = first; record != 0; ) {
      int row = record * RECORD;
      int start = end - records[row + LENGTH];
      for (int v = records[row + VALUES]; v < records[row + RECORD + VALUES]; v++) {
        hits.hit(start, end, values[v]);
      }
      record = records[row + NEXT];
    }
  }

  /**
   * Writes the automaton in its compact form, which {@link #readFrom} reads in less time than building takes. The same words,
   * added in the same order, give the same bytes.
   */
  public void writeTo(OutputStream out) throws IOException {
    AutomatonFormat.write(this, out);
  }

  /**
   * Reads what {@link #writeTo} wrote, up to its last byte and not beyond; the stream stays open.
   *
   * <p>A checksum guards against damage, not against malice: read only files that you trust.
   *
   * @throws IOException if the stream fails or ends early, is no automaton, is one of another version or is damaged
   */
  public static Automaton readFrom(InputStream in) throws IOException {
    return AutomatonFormat.read(in);
  }

  @Override
  public String toString() {
    return "Automaton of " + size() + " words in " + cells.length / STRIDE + " cells";
  }
}
