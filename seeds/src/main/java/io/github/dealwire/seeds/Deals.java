package io.github.dealwire.seeds;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What agreements and investments are compared by. */
final class Deals {

  static final String NO_AMOUNT = "no amount";

  private Deals() {}

  /**
   * How well a pair goes together that is found at all: what is exact goes together before all else, then what has the same
   * sides.
   */
  static double likeness(List<String> wrong, String sides, boolean optional) {
    return (wrong.isEmpty() ? 10.0 : 0.0)
        + 1
        + (wrong.contains(sides) ? 0 : 4)
        + (wrong.contains("date") ? 0 : 2)
        + (wrong.contains("type") ? 0 : 2)
        + (wrong.contains("stage") ? 0 : 1)
        - (optional ? 0.5 : 0.0);
  }

  static boolean among(Collection<? extends Enum<?>> accepted, @Nullable String value) {
    return accepted.stream().anyMatch(constant -> constant.name().equals(value));
  }

  static boolean sameMoney(Optional<GoldMoney> gold, Prediction.@Nullable Money predicted) {
    if (gold.isEmpty() || predicted == null) {
      return gold.isEmpty() && predicted == null;
    }
    return predicted.value() != null
        && gold.get().value().compareTo(predicted.value()) == 0
        && gold.get().currency().equals(predicted.currency());
  }

  static String join(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining("/"));
  }

  static String words(Optional<GoldMoney> money) {
    return money.map(GoldMoney::toString).orElse(NO_AMOUNT);
  }

  static String orNone(@Nullable String value) {
    return value == null || value.isEmpty() ? "none" : value;
  }
}
