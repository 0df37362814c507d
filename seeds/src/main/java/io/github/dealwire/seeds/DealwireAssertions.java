package io.github.dealwire.seeds;

import io.github.dealwire.model.Extraction;

/** AssertJ's assertions for extractions and scores: {@code import static io.github.dealwire.seeds.DealwireAssertions.assertThat;}. */
public final class DealwireAssertions {

  private DealwireAssertions() {}

  /** Assertions about what an extraction says. */
  public static ExtractionAssert assertThat(Extraction actual) {
    return new ExtractionAssert(actual);
  }

  /** Assertions about how good extractions are. */
  public static ScoreAssert assertThat(Score actual) {
    return new ScoreAssert(actual);
  }
}
