package io.github.dealwire.seeds;

import io.github.dealwire.model.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum.
 *
 * @param value the sum
 * @param currency ISO 4217 code
 * @param bound how exactly it is meant; scored where it is there
 * @param krw the equivalent in won that the article gives; scored where it is there
 */
public record GoldMoney(BigDecimal value, String currency, Optional<Bound> bound, Optional<BigDecimal> krw) {

  /** The sum as it is read in a list of errors: {@code 7900000000000 KRW}. */
  @Override
  public String toString() {
    return value.toPlainString() + " " + currency;
  }
}
