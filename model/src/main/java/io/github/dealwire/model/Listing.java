package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** Where a company's shares are traded. */
@Value.Immutable
@JsonSerialize(as = ImmutableListing.class)
@JsonDeserialize(as = ImmutableListing.class)
@JsonPropertyOrder({"exchange", "ticker"})
public abstract class Listing {

  Listing() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** KOSPI, KOSDAQ, KONEX, NYSE, NASDAQ, … */
  public abstract String exchange();

  /** The exchange's own short code: 005930, AAPL. */
  public abstract String ticker();

  @Value.Check
  void check() {
    Checks.notBlank("listing", "exchange", exchange());
    Checks.notBlank("listing", "ticker", ticker());
  }

  /** Builds a {@link Listing}. */
  public static final class Builder extends ImmutableListing.Builder {
    Builder() {}
  }
}
