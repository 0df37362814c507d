package io.github.dealwire.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void the_total_counts_not_the_best_pair() {
    double[][] scores = {{3, 2}, {2.5, 0}};
    assertThat(align(scores)).isEqualTo(Map.of(0, 1, 1, 0));
  }

  @Test
  void pairs_that_score_nothing_are_no_pairs() {
    assertThat(align(new double[][] {{0, 0, 1}})).isEqualTo(Map.of(0, 2));
    assertThat(align(new double[][] {{0}, {0}})).isEmpty();
    assertThat(Alignment.of(List.of(), List.of(1), (gold, predicted) -> 1)).isEmpty();
  }

  @Test
  void the_total_is_that_of_trying_every_order() {
    Random random = new Random(7);
    for (int n = 0; n < 300; n++) {
      double[][] scores = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : scores) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(3) == 0 ? 0 : random.nextInt(20) / 2.0;
        }
      }
      double total = align(scores).entrySet().stream().mapToDouble(pair -> scores[pair.getKey()][pair.getValue()]).sum();
      assertThat(total).isCloseTo(best(scores, 0, new boolean[scores[0].length]), within(1e-9));
    }
  }

  private static Map<Integer, Integer> align(double[][] scores) {
    List<Integer> golds = IntStream.range(0, scores.length).boxed().toList();
    List<Integer> predictions = IntStream.range(0, scores[0].length).boxed().toList();
    return Alignment.of(golds, predictions, (i, j) -> scores[i][j]);
  }

  private static double best(double[][] scores, int row, boolean[] taken) {
    if (row == scores.length) {
      return 0;
    }
    double best = best(scores, row + 1, taken);
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        taken[j] = true;
        best = Math.max(best, scores[row][j] + best(scores, row + 1, taken));
        taken[j] = false;
      }
    }
    return best;
  }
}
