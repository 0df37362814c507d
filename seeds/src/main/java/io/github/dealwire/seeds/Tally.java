package io.github.dealwire.seeds;

/**
 * What was right, wrong and missed of one {@link Measure}.
 *
 * @param right gold objects that were predicted as they should be
 * @param extra predictions that are no gold object, or differ from it
 * @param missed gold objects that were not predicted, or not as they should be
 */
public record Tally(int right, int extra, int missed) {

  /** The share of the predictions that is right; 1 where nothing was predicted. Rounded to four decimals. */
  public double precision() {
    return Figures.round(exactPrecision());
  }

  /** The share of the gold objects that was found; 1 where there is none. Rounded to four decimals. */
  public double recall() {
    return Figures.round(exactRecall());
  }

  /** The harmonic mean of precision and recall. Rounded to four decimals. */
  public double f1() {
    double precision = exactPrecision();
    double recall = exactRecall();
    return Figures.round(precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall));
  }

  private double exactPrecision() {
    return right + extra == 0 ? 1.0 : (double) right / (right + extra);
  }

  private double exactRecall() {
    return right + missed == 0 ? 1.0 : (double) right / (right + missed);
  }
}
