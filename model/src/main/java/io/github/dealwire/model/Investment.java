package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Money put, or to be put, into something. */
@Value.Immutable
@JsonSerialize(as = ImmutableInvestment.class)
@JsonDeserialize(as = ImmutableInvestment.class)
@JsonPropertyOrder({
  "id",
  "type",
  "stage",
  "investors",
  "recipients",
  "sellers",
  "lead",
  "target",
  "amount",
  "period",
  "until",
  "date",
  "dateText",
  "evidence",
  "confidence"
})
public abstract class Investment {

  Investment() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** i1, i2, … in the order of first mention. */
  public abstract String id();

  /** What the money is put into. */
  public abstract InvestmentType type();

  /** How far it has come. */
  public abstract Stage stage();

  /** The ids of the {@link Company companies} that put the money in. */
  public abstract List<String> investors();

  /** The ids of the companies that receive it or are bought. */
  public abstract List<String> recipients();

  /** The ids of the companies that sell. */
  public abstract List<String> sellers();

  /** The id of the company that leads the round. */
  public abstract Optional<String> lead();

  /** What it is for, in the article's words: a plant, a field, a project. */
  public abstract Optional<String> target();

  /** The sum. */
  public abstract Optional<Money> amount();

  /** How long the money is put in, as ISO 8601: 향후 5년간 is {@code P5Y}. */
  public abstract Optional<String> period();

  /** The end of the period: 2030년까지 is 2030. */
  public abstract Optional<PartialDate> until();

  /** The day of decision, signing or closing, as precise as the article allows. */
  public abstract Optional<PartialDate> date();

  /** The article's words for the date. */
  public abstract Optional<String> dateText();

  /** Where the article says so; at least one place. */
  public abstract List<Span> evidence();

  /** How likely it is that every field is right, 0 to 1, rounded to two decimals. */
  @JsonSerialize(using = TwoDecimals.class)
  public abstract double confidence();

  @Value.Check
  Investment check() {
    String self = "investment " + id();
    Checks.notBlank(self, "id", id());
    Checks.distinct(self, "investors", investors());
    Checks.distinct(self, "recipients", recipients());
    Checks.distinct(self, "sellers", sellers());
    Checks.notBlank(self, "lead", lead());
    Checks.notBlank(self, "target", target());
    Checks.period(self, period());
    Checks.notBlank(self, "dateText", dateText());
    Checks.evidence(self, evidence());
    Checks.confidence(self, confidence());
    if (TwoDecimals.isRounded(confidence())) {
      return this;
    }
    return builder()
        .id(id())
        .type(type())
        .stage(stage())
        .addAllInvestors(investors())
        .addAllRecipients(recipients())
        .addAllSellers(sellers())
        .lead(lead())
        .target(target())
        .amount(amount())
        .period(period())
        .until(until())
        .date(date())
        .dateText(dateText())
        .addAllEvidence(evidence())
        .confidence(TwoDecimals.round(confidence()))
        .build();
  }

  /** Builds an {@link Investment}. */
  public static final class Builder extends ImmutableInvestment.Builder {
    Builder() {}
  }
}
