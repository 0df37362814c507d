package io.github.dealwire.benchmarks;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.ExtractionJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Nori and the whole extraction in turns, by the processor time of their thread: what still compares where other programs share the
 * machine. The fastest turn of each counts.
 */
final class Turns {

  private static final int WARM_UPS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Turns() {}

  /** Milliseconds that a corpus takes. */
  record Fastest(double nori, double whole) {}

  /** An action whose time is taken. */
  interface Action {
    void run() throws IOException;
  }

  static Fastest of(Corpus corpus, int rounds) throws IOException {
    Nori nori = new Nori();
    Extractor extractor = Extractor.builder().build();
    double noriBest = Double.MAX_VALUE;
    double wholeBest = Double.MAX_VALUE;
    // a small corpus is gone through so often that compilers have seen it
    int times = (int) Math.max(1, 1_000_000 / corpus.chars());
    for (int round = -WARM_UPS; round < rounds; round++) {
      double noriTime = millis(() -> tokenise(nori, corpus, times)) / times;
      double wholeTime = millis(() -> extract(extractor, corpus, times)) / times;
      if (round >= 0) {
        noriBest = Math.min(noriBest, noriTime);
        wholeBest = Math.min(wholeBest, wholeTime);
      }
    }
    return new Fastest(noriBest, wholeBest);
  }

  private static void tokenise(Nori nori, Corpus corpus, int times) {
    for (int i = 0; i < times; i++) {
      corpus.texts().forEach(nori::tokenise);
    }
  }

  private static void extract(Extractor extractor, Corpus corpus, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    for (int i = 0; i < times; i++) {
      try (Stream<Article> articles = Corpus.parse(corpus.jsonLines())) {
        for (Iterator<Article> each = articles.iterator(); each.hasNext(); ) {
          out.reset();
          ExtractionJson.write(extractor.extract(each.next()), out);
        }
      }
    }
  }

  /** The processor time of this thread. */
  static double millis(Action action) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    action.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
