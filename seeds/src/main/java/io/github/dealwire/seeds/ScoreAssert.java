package io.github.dealwire.seeds;

import org.assertj.core.api.AbstractAssert;

/**
 * How good extractions are, with thresholds. A message has all figures and the first errors.
 *
 * <pre>{@code
 * assertThat(Seeds.score(extractor::extract)).hasHeadlineOfAtLeast(0.9).isGrounded();
 * }</pre>
 */
public final class ScoreAssert extends AbstractAssert<ScoreAssert, Score> {

  ScoreAssert(Score actual) {
    super(actual, ScoreAssert.class);
  }

  /** The mean F1 of companies, full executives, exact agreements and exact investments. */
  public ScoreAssert hasHeadlineOfAtLeast(double threshold) {
    return atLeast("headline", score().headline(), threshold);
  }

  /** The F1 of one measure. */
  public ScoreAssert hasF1OfAtLeast(Measure measure, double threshold) {
    return atLeast("F1 of " + measure.label(), score().of(measure).f1(), threshold);
  }

  /** The precision of one measure: how much of what was found is right. */
  public ScoreAssert hasPrecisionOfAtLeast(Measure measure, double threshold) {
    return atLeast("precision of " + measure.label(), score().of(measure).precision(), threshold);
  }

  /** The recall of one measure: how much of what is there was found. */
  public ScoreAssert hasRecallOfAtLeast(Measure measure, double threshold) {
    return atLeast("recall of " + measure.label(), score().of(measure).recall(), threshold);
  }

  /** Every object has its place in the article. */
  public ScoreAssert isGrounded() {
    return atLeast("grounding", score().grounding().orElse(1), 1);
  }

  private Score score() {
    isNotNull();
    return actual;
  }

  private ScoreAssert atLeast(String what, double figure, double threshold) {
    if (figure < threshold) {
      throw failure("%s", "\nExpecting a " + what + " of at least " + threshold + ", but it is " + figure + ":\n" + actual.toText()
          + "The first errors (gold <> found):\n" + ExtractionAssert.errors(actual));
    }
    return this;
  }
}
