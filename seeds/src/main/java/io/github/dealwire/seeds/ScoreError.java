package io.github.dealwire.seeds;

import java.util.List;

/**
 * A miss or a false positive.
 *
 * @param articleId the article
 * @param measure what is counted: a company, a full executive, an exact agreement or an exact investment
 * @param wrong what differs ({@code parties}, {@code type}, {@code stage}, {@code date}, {@code value}, {@code sides}, {@code
 *     amount}, {@code position}, {@code surplus position}), or {@code missed}, or {@code extra}
 * @param gold what should be there, in words; empty for what is extra
 * @param predicted what is there, in words; empty for what is missed
 */
public record ScoreError(String articleId, Measure measure, List<String> wrong, String gold, String predicted) {

  /** Copies the list. */
  public ScoreError {
    wrong = List.copyOf(wrong);
  }

  /** One line: article, measure, what is wrong, the gold, the prediction. */
  @Override
  public String toString() {
    String line = String.join("\t", articleId, measure.label(), String.join(",", wrong), gold);
    return predicted.isEmpty() ? line : line + "\t<> " + predicted;
  }
}
