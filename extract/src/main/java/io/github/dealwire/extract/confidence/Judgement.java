package io.github.dealwire.extract.confidence;

import java.util.List;
import java.util.Set;

/**
 * How likely a fact is right, and why.
 *
 * @param cues what is to be said for and against it, in their fixed order
 * @param confidence how likely it is, 0 to 1
 */
public record Judgement<C extends Enum<C>>(Weights<C> weights, Set<C> cues, double confidence) {

  /** What each cue weighs, in words: {@code -0.85 CARRIED a side stands in a sentence before}. */
  public List<String> reasons() {
    return weights.explain(cues);
  }
}
