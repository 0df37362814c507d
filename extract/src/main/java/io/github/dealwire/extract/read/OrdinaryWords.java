package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ordinary a word is: counted in news texts, company names left out. Who looks for names that nobody listed asks here what is
 * surely none. Immutable.
 */
public final class OrdinaryWords {

  private static final TableFormat FORMAT = TableFormat.of("band", "words");

  /** Open addressing, at most half full; a word's band has the same place. */
  private final @Nullable String[] words;

  private final byte[] bands;

  private OrdinaryWords(Table table) {
    int count = 0;
    for (Table.Row row : table.rows()) {
      count += row.get("words").split(" ").length;
    }
    words = new String[Integer.highestOneBit(Math.max(1, count)) * 4];
    bands = new byte[words.length];
    for (Table.Row row : table.rows()) {
      byte band = (byte) (row.get("band").charAt(0) - 'a' + 1);
      for (String word : List.of(row.get("words").split(" "))) {
        int slot = slot(word, 0, word.length());
        words[slot] = word;
        bands[slot] = band;
      }
    }
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
    return bands[slot(s, from, to)];
  }

  /** Where the word stands, or the free place where it would. */
  private int slot(String s, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + s.charAt(i);
    }
    int mask = words.length - 1;
    int slot = (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & mask;
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (word.length() == to - from && s.startsWith(word, from)) {
        break;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
