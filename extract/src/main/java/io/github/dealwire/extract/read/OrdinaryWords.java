package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import java.util.HashMap;
import java.util.Map;

/**
 * How ordinary a word is: counted in news texts, company names left out. Who looks for names that nobody listed asks here what is
 * surely none. Immutable.
 */
public final class OrdinaryWords {

  private static final TableFormat FORMAT = TableFormat.of("band", "words");

  private final Map<String, Integer> bands;

  private OrdinaryWords(Map<String, Integer> bands) {
    this.bands = bands;
  }

  /** Reads the words that come with the library. */
  public static OrdinaryWords builtIn() {
    Table table = FORMAT.read("ordinary.tsv", OrdinaryWords.class.getResourceAsStream("ordinary.tsv"));
    Map<String, Integer> bands = new HashMap<>();
    for (Table.Row row : table.rows()) {
      int band = row.get("band").charAt(0) - 'a' + 1;
      for (String word : row.get("words").split(" ")) {
        bands.put(word, band);
      }
    }
    return new OrdinaryWords(bands);
  }

  /** 0 for a word that is not known, 1 for a rare one, 2 for a usual one, 3 for one that stands in every other text. */
  public int band(String word) {
    return bands.getOrDefault(word, 0);
  }
}
