package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sum of money with its place in the article.
 *
 * <p>Numbers keep no trailing zeros and no exponent, so equal sums are equal objects: 1E+10 becomes 10000000000.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMoney.class)
@JsonDeserialize(as = ImmutableMoney.class)
@JsonPropertyOrder({"value", "currency", "bound", "max", "krw", "start", "end", "text", "in"})
public abstract class Money {

  Money() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The sum in units of the currency; of a range the lower end. */
  public abstract BigDecimal value();

  /** ISO 4217 code: KRW, USD, CNY. */
  public abstract String currency();

  /** How exactly the sum is meant. */
  public abstract Bound bound();

  /** The upper end of a {@link Bound#RANGE}; absent otherwise. */
  public abstract Optional<BigDecimal> max();

  /** The equivalent in won that the article gives. */
  public abstract Optional<BigDecimal> krw();

  /** The first UTF-16 code unit. */
  public abstract int start();

  /** The UTF-16 code unit after the last. */
  public abstract int end();

  /** The article's own characters from start to end: 최소 100억 위안. */
  public abstract String text();

  /** The title, where the sum stands there; absent for the text. */
  public abstract Optional<SourceField> in();

  /** Whether the offsets count the title, not the text. */
  public final boolean inTitle() {
    return in().isPresent();
  }

  @Value.Check
  Money check() {
    Checks.span("money", start(), end(), text());
    String self = "money " + Checks.quote(text());
    Checks.amount(self, "value", value());
    max().ifPresent(max -> Checks.amount(self, "max", max));
    krw().ifPresent(krw -> Checks.amount(self, "krw", krw));
    Checks.currency(self, currency());
    Checks.require(bound() != Bound.RANGE || max().isPresent(), self, "bound RANGE needs a max");
    max().ifPresent(
        max -> {
          Checks.require(bound() == Bound.RANGE, self, "max goes with bound RANGE, not " + bound());
          Checks.require(max.compareTo(value()) >= 0, self, "max " + max + " is below the value " + value());
        });
    BigDecimal plain = plain(value());
    Optional<BigDecimal> plainMax = max().map(Money::plain);
    Optional<BigDecimal> plainKrw = krw().map(Money::plain);
    if (plain.equals(value()) && plainMax.equals(max()) && plainKrw.equals(krw())) {
      return this;
    }
    return builder()
        .value(plain)
        .currency(currency())
        .bound(bound())
        .max(plainMax)
        .krw(plainKrw)
        .start(start())
        .end(end())
        .text(text())
        .in(in())
        .build();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Builds a {@link Money}. */
  public static final class Builder extends ImmutableMoney.Builder {
    Builder() {}
  }
}
