package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that parties have agreed, are about to agree, are negotiating or have ended. */
@Value.Immutable
@JsonSerialize(as = ImmutableAgreement.class)
@JsonDeserialize(as = ImmutableAgreement.class)
@JsonPropertyOrder({
  "id",
  "type",
  "stage",
  "parties",
  "counterparty",
  "name",
  "subject",
  "date",
  "dateText",
  "place",
  "signatories",
  "value",
  "evidence",
  "confidence"
})
public abstract class Agreement {

  Agreement() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** a1, a2, … in the order of first mention. */
  public abstract String id();

  /** What kind of agreement it is. */
  public abstract AgreementType type();

  /** How far it has come; of an instrument that the article follows over time, the latest stage. */
  public abstract Stage stage();

  /** The ids of the {@link Company companies} that contract; at least one. */
  public abstract List<String> parties();

  /** A side without a name, in the article's words: 유럽 소재 제약사. */
  public abstract Optional<String> counterparty();

  /** What the article calls the agreement: 전략적 업무협약. */
  public abstract Optional<String> name();

  /** What it is about. */
  public abstract Optional<String> subject();

  /** The day of signing, or of the planned signing, as precise as the article allows. */
  public abstract Optional<PartialDate> date();

  /** The article's words for the date: 지난 24일. */
  public abstract Optional<String> dateText();

  /** Where it was signed. */
  public abstract Optional<String> place();

  /** The ids of the {@link Executive executives} who signed or attended for a party. */
  public abstract List<String> signatories();

  /** The sum of a contract, of a licence the total. */
  public abstract Optional<Money> value();

  /** Where the article says so; at least one place. */
  public abstract List<Span> evidence();

  /** How likely it is that every field is right, 0 to 1, rounded to two decimals. */
  @JsonSerialize(using = TwoDecimals.class)
  public abstract double confidence();

  @Value.Check
  Agreement check() {
    String self = "agreement " + id();
    Checks.notBlank(self, "id", id());
    Checks.require(!parties().isEmpty(), self, "no party; at least one is needed");
    Checks.distinct(self, "parties", parties());
    Checks.distinct(self, "signatories", signatories());
    Checks.notBlank(self, "counterparty", counterparty());
    Checks.notBlank(self, "name", name());
    Checks.notBlank(self, "subject", subject());
    Checks.notBlank(self, "dateText", dateText());
    Checks.notBlank(self, "place", place());
    Checks.evidence(self, evidence());
    Checks.confidence(self, confidence());
    if (TwoDecimals.isRounded(confidence())) {
      return this;
    }
    return builder()
        .id(id())
        .type(type())
        .stage(stage())
        .addAllParties(parties())
        .counterparty(counterparty())
        .name(name())
        .subject(subject())
        .date(date())
        .dateText(dateText())
        .place(place())
        .addAllSignatories(signatories())
        .value(value())
        .addAllEvidence(evidence())
        .confidence(TwoDecimals.round(confidence()))
        .build();
  }

  /** Builds an {@link Agreement}. */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}
