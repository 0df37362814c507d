package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import org.jspecify.annotations.Nullable;

/**
 * How ordinary a word is: counted in news texts, company names left out. Who looks for names that nobody listed asks here what is
 * surely none. Immutable.
 */
public final class OrdinaryWords {

  private static final TableFormat FORMAT = TableFormat.of("band", "words");

  /** The longest word whose chars fit into a key. */
  private static final int PACKED = 4;

  /** Open addressing, at most half full: the chars of a word, and its band at the same place; 0 where there is none. */
  private final long[] keys;

  private final byte[] bands;

  /** The words that are longer, which are few, in the same way. */
  private final @Nullable String[] longer;

  private final byte[] longerBands;

  private final int longest;

  private OrdinaryWords(Table table) {
    int count = 0;
    int longerCount = 0;
    int most = 0;
    for (Table.Row row : table.rows()) {
      for (String word : row.get("words").split(" ")) {
        count++;
        longerCount += word.length() > PACKED ? 1 : 0;
      }
    }
    keys = new long[Integer.highestOneBit(Math.max(1, count - longerCount)) * 4];
    bands = new byte[keys.length];
    longer = new String[Integer.highestOneBit(Math.max(1, longerCount)) * 4];
    longerBands = new byte[longer.length];
    for (Table.Row row : table.rows()) {
      byte band = (byte) (row.get("band").charAt(0) - 'a' + 1);
      for (String word : row.get("words").split(" ")) {
        most = Math.max(most, word.length());
        if (word.length() > PACKED) {
          int slot = longerSlot(word, 0, word.length());
          longer[slot] = word;
          longerBands[slot] = band;
        } else {
          long key = key(word, 0, word.length());
          int slot = slot(key);
          keys[slot] = key;
          bands[slot] = band;
        }
      }
    }
    longest = most;
  }

  /** Reads the words that come with the library. */
  public static OrdinaryWords builtIn() {
    return new OrdinaryWords(FORMAT.read("ordinary.tsv", OrdinaryWords.class.getResourceAsStream("ordinary.tsv")));
  }

  /** 0 for a word that is not known, 1 for a rare one, 2 for a usual one, 3 for one that stands in every other text. */
  public int band(String word) {
    return band(word, 0, word.length());
  }

  /** The band of a part of a text. */
  public int band(String s, int from, int to) {
    if (to - from > PACKED) {
      return to - from > longest ? 0 : longerBands[longerSlot(s, from, to)];
    }
    return bands[slot(key(s, from, to))];
  }

  private static long key(String s, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << 16 | s.charAt(i);
    }
    return key;
  }

  /** Where the word stands, or the free place where it would. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (keys[slot] != key && keys[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private int longerSlot(String s, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + s.charAt(i);
    }
    int mask = longer.length - 1;
    int slot = (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & mask;
    for (String word = longer[slot]; word != null; word = longer[slot]) {
      if (word.length() == to - from && s.startsWith(word, from)) {
        break;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
