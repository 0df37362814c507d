package io.github.dealwire.benchmarks;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How the processor time of one article grows with its length: at each doubling from 1 KB to 10 MB.
 *
 * @param shape what the article is made of
 * @param steps the lengths, the shortest first; the longest are missing where one took longer than {@link #PATIENCE}
 */
record Growth(Shape shape, List<Step> steps) {

  private static final int LONGEST = 10 << 20;
  private static final int DOUBLINGS = 13;
  private static final long PATIENCE = 20_000_000_000L;

  /** Every length is measured for so long, and at least {@link #LEAST} times; the fastest run counts. */
  private static final long ENOUGH = 400_000_000L;

  private static final int LEAST = 3;

  /** An article of so many bytes takes so many milliseconds. */
  record Step(int bytes, double millis) {}

  static Growth of(Shape shape, List<String> texts, Extractor extractor, int longest) throws IOException {
    List<Step> steps = new ArrayList<>();
    for (int doubling = DOUBLINGS; doubling >= 0; doubling--) {
      int bytes = LONGEST >> doubling;
      if (bytes > longest) {
        break;
      }
      Article article = Article.builder().text(shape.text(texts, bytes)).build();
      double nanos = fastest(article, extractor);
      steps.add(new Step(bytes, nanos / 1e6));
      if (nanos > PATIENCE) {
        break;
      }
    }
    return new Growth(shape, steps);
  }

  private static double fastest(Article article, Extractor extractor) throws IOException {
    double best = Double.MAX_VALUE;
    long begin = System.nanoTime();
    for (int i = 0; i < LEAST || System.nanoTime() - begin < ENOUGH; i++) {
      best = Math.min(best, 1e6 * Turns.millis(() -> extractor.extract(article)));
      if (best > PATIENCE) {
        break;
      }
    }
    return best;
  }

  /** The largest factor that doubling the length makes. */
  double worst() {
    double worst = 0;
    for (int i = 1; i < steps.size(); i++) {
      worst = Math.max(worst, steps.get(i).millis() / steps.get(i - 1).millis());
    }
    return worst;
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }
}
