package io.github.dealwire.benchmarks;

import io.github.dealwire.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** How time depends on the number of companies that an embedder adds. */
final class Rows {

  private static final String SYLLABLES = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호";
  private static final int ROUNDS = 5;

  private Rows() {}

  /** The milliseconds of processor time that a corpus takes, by the number of rows; the numbers take turns, the fastest round counts. */
  static Map<Integer, Double> times(Corpus corpus, int... rows) throws IOException {
    Map<Integer, Extractor> extractors = new LinkedHashMap<>();
    for (int count : rows) {
      Path file = Files.createTempFile("companies", ".tsv");
      try {
        Files.writeString(file, "name\n" + String.join("\n", names(count)) + "\n");
        extractors.put(count, Extractor.builder().companies(file).build());
      } finally {
        Files.delete(file);
      }
    }
    Map<Integer, Double> best = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<Integer, Extractor> entry : extractors.entrySet()) {
        best.merge(entry.getKey(), Turns.millis(() -> corpus.articles().forEach(entry.getValue()::extract)), Math::min);
      }
    }
    return best;
  }

  /** Names that nobody has: four syllables to six, always the same. */
  private static Set<String> names(int count) {
    Random random = new Random(count);
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      StringBuilder name = new StringBuilder();
      for (int length = 4 + random.nextInt(3); length > 0; length--) {
        name.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
      }
      names.add(name.toString());
    }
    return names;
  }
}
