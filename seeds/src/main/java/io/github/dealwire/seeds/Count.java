package io.github.dealwire.seeds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The running counts of a scoring. */
final class Count {

  private final Map<Measure, int[]> tallies = new EnumMap<>(Measure.class);
  private final Map<String, int[]> attributes = new LinkedHashMap<>();
  private final List<ScoreError> errors = new ArrayList<>();
  private int groundedObjects;
  private int objects;

  void right(Measure measure) {
    counts(measure)[0]++;
  }

  void extra(Measure measure) {
    counts(measure)[1]++;
  }

  void missed(Measure measure) {
    counts(measure)[2]++;
  }

  void attribute(String name, boolean right) {
    int[] counts = attributes.computeIfAbsent(name, key -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  void error(ScoreError error) {
    errors.add(error);
  }

  void object(boolean grounded) {
    groundedObjects += grounded ? 1 : 0;
    objects++;
  }

  private int[] counts(Measure measure) {
    return tallies.computeIfAbsent(measure, key -> new int[3]);
  }

  Score score(int articles, List<String> missing) {
    Map<Measure, Tally> scores = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      int[] counts = counts(measure);
      scores.put(measure, new Tally(counts[0], counts[1], counts[2]));
    }
    Map<String, Double> shares = new LinkedHashMap<>();
    attributes.forEach((name, counts) -> shares.put(name, Figures.round((double) counts[0] / counts[1])));
    return new Score(articles, missing, scores, shares, groundedObjects, objects, errors);
  }
}
