package io.github.dealwire.extract.confidence;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely a fact is right, given the cues of how it is told: a logistic regression, whose weights a table gives. Immutable.
 *
 * @param <C> the cues of a kind of fact; the first one is that of every fact
 */
public final class Weights<C extends Enum<C>> {

  /** The columns of a table of weights; {@code example} tells a fact that has the cue. */
  public static final TableFormat FORMAT = TableFormat.of("cue", "weight", "meaning", "example").unique("cue");

  private final Map<C, Weight> weights;

  /**
   * What a cue weighs.
   *
   * @param weight what it adds to the log odds of being right
   * @param meaning what it says, for people
   */
  public record Weight(double weight, String meaning) {}

  private Weights(Table table, Class<C> cues) {
    weights = new EnumMap<>(cues);
    for (Table.Row row : table.rows()) {
      weights.put(row.enumValue("cue", cues), new Weight(number(row), row.get("meaning")));
    }
  }

  private static double number(Table.Row row) {
    try {
      return Double.parseDouble(row.get("weight"));
    } catch (NumberFormatException e) {
      throw row.error("'" + row.get("weight") + "' is no number");
    }
  }

  /** Reads a table; a cue that it does not have weighs nothing. */
  public static <C extends Enum<C>> Weights<C> read(String name, @Nullable InputStream resource, Class<C> cues) {
    return new Weights<>(FORMAT.read(name, resource), cues);
  }

  /** How likely a fact with these cues is right. */
  public Judgement<C> judge(Set<C> cues) {
    return new Judgement<>(this, cues, confidence(cues));
  }

  private double confidence(Set<C> cues) {
    double logOdds = 0;
    for (C cue : cues) {
      Weight weight = weights.get(cue);
      logOdds += weight == null ? 0 : weight.weight();
    }
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** What each cue of a fact weighs, in words: {@code -0.85 CARRIED a side stands in a sentence before}. */
  List<String> explain(Set<C> cues) {
    List<String> lines = new ArrayList<>();
    for (C cue : cues) {
      Weight weight = weights.get(cue);
      if (weight != null && weight.weight() != 0) {
        String sign = weight.weight() > 0 ? "+" : "";
        lines.add(sign + weight.weight() + " " + cue + " " + weight.meaning());
      }
    }
    return lines;
  }
}
