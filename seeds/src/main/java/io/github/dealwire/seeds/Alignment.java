package io.github.dealwire.seeds;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** The one-to-one alignment of two lists with the greatest total score, by the Hungarian method in cubic time. */
final class Alignment {

  private Alignment() {}

  /**
   * The index of a prediction for the index of a gold object, in the order of predictions; a pair that scores nothing is left
   * out.
   */
  static <G, P> Map<Integer, Integer> of(List<G> golds, List<P> predictions, ToDoubleBiFunction<G, P> score) {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    if (golds.isEmpty() || predictions.isEmpty()) {
      return pairs;
    }
    int size = Math.max(golds.size(), predictions.size());
    double[][] scores = new double[size][size];
    for (int i = 0; i < golds.size(); i++) {
      for (int j = 0; j < predictions.size(); j++) {
        scores[i][j] = score.applyAsDouble(golds.get(i), predictions.get(j));
      }
    }
    int[] rows = rowsOfColumns(scores);
    for (int j = 1; j <= size; j++) {
      int row = rows[j] - 1;
      if (row < golds.size() && j <= predictions.size() && scores[row][j - 1] > 0) {
        pairs.put(row, j - 1);
      }
    }
    return pairs;
  }

  /** For each column, counted from 1, the row that it goes with, counted from 1. */
  private static int[] rowsOfColumns(double[][] scores) {
    int size = scores.length;
    double[] rowPotential = new double[size + 1];
    double[] columnPotential = new double[size + 1];
    int[] rows = new int[size + 1];
    int[] way = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      rows[0] = row;
      int column = 0;
      double[] slack = new double[size + 1];
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[size + 1];
      do {
        used[column] = true;
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= size; j++) {
          if (!used[j]) {
            double reduced = -scores[rows[column] - 1][j - 1] - rowPotential[rows[column]] - columnPotential[j];
            if (reduced < slack[j]) {
              slack[j] = reduced;
              way[j] = column;
            }
            if (slack[j] < delta) {
              delta = slack[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= size; j++) {
          if (used[j]) {
            rowPotential[rows[j]] += delta;
            columnPotential[j] -= delta;
          } else {
            slack[j] -= delta;
          }
        }
        column = next;
      } while (rows[column] != 0);
      while (column != 0) {
        rows[column] = rows[way[column]];
        column = way[column];
      }
    }
    return rows;
  }
}
