package io.github.dealwire.seeds;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Counts what is right, extra and missed in aligned lists of one article. An optional gold object never costs anything: neither
 * its absence nor a prediction of it that differs.
 *
 * @param articleId the article
 * @param count where it is counted
 * @param optional whether a gold object may be absent
 * @param goldWords a gold object in words
 * @param predictedWords a prediction in words
 */
record Comparison<G, P>(
    String articleId, Count count, Predicate<G> optional, Function<G, String> goldWords, Function<P, String> predictedWords) {

  private static final List<String> MISSED = List.of("missed");
  private static final List<String> EXTRA = List.of("extra");

  /** Counts, whatever the aligned objects say. */
  void found(Measure measure, List<G> golds, List<P> predictions, Map<Integer, Integer> pairs) {
    tally(measure, golds, predictions, pairs, (gold, predicted) -> List.of(), false);
  }

  /** Counts as right what differs in nothing, and keeps the errors. */
  void exact(
      Measure measure, List<G> golds, List<P> predictions, Map<Integer, Integer> pairs, BiFunction<G, P, List<String>> wrong) {
    tally(measure, golds, predictions, pairs, wrong, true);
  }

  private void tally(
      Measure measure,
      List<G> golds,
      List<P> predictions,
      Map<Integer, Integer> pairs,
      BiFunction<G, P, List<String>> differences,
      boolean keepErrors) {
    Set<Integer> matched = new HashSet<>();
    for (int i = 0; i < golds.size(); i++) {
      G gold = golds.get(i);
      Integer j = pairs.get(i);
      List<String> wrong = j == null ? MISSED : differences.apply(gold, predictions.get(j));
      if (j != null && (wrong.isEmpty() || optional.test(gold))) {
        matched.add(j);
      }
      if (optional.test(gold)) {
        continue;
      }
      if (wrong.isEmpty()) {
        count.right(measure);
        continue;
      }
      count.missed(measure);
      if (keepErrors) {
        String predicted = j == null ? "" : predictedWords.apply(predictions.get(j));
        count.error(new ScoreError(articleId, measure, wrong, goldWords.apply(gold), predicted));
      }
    }
    for (int j = 0; j < predictions.size(); j++) {
      if (matched.contains(j)) {
        continue;
      }
      count.extra(measure);
      if (keepErrors && !pairs.containsValue(j)) {
        count.error(new ScoreError(articleId, measure, EXTRA, "", predictedWords.apply(predictions.get(j))));
      }
    }
  }
}
