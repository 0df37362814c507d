package io.github.dealwire.core.money;

import io.github.dealwire.model.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum with the words around it, without ranges and brackets.
 *
 * @param numberStart where the number or the sign of the currency before it begins
 * @param bare whether no currency stands there
 */
record Sum(
    int start, int numberStart, int end, @Nullable BigDecimal value, String currency, Bound bound, boolean bare) {

  /** AT_LEAST, AT_MOST and RANGE say more than ABOUT, and ABOUT more than EXACT. */
  static Bound stronger(Bound one, Bound other) {
    if (one == Bound.EXACT || one == Bound.ABOUT && other != Bound.EXACT) {
      return other;
    }
    return one;
  }
}
