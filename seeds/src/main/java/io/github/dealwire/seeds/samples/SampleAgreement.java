package io.github.dealwire.seeds.samples;

import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Money;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Stage;
import java.util.List;
import java.util.Optional;

/** Builds an agreement: a concluded MOU of 다온소프트 and 한별전자 without a date where nothing is set. */
public final class SampleAgreement {

  private record Sum(long value, String currency) {}

  private AgreementType type = AgreementType.MOU;
  private Stage stage = Stage.CONCLUDED;
  private List<String> parties = List.of(Samples.COMPANY, Samples.OTHER_COMPANY);
  private List<String> signatories = List.of();
  private Optional<String> date = Optional.empty();
  private Optional<Sum> value = Optional.empty();
  private double confidence = 0.9;

  SampleAgreement() {}

  /** What kind it is. */
  public SampleAgreement type(AgreementType type) {
    this.type = type;
    return this;
  }

  /** How far it has come. */
  public SampleAgreement stage(Stage stage) {
    this.stage = stage;
    return this;
  }

  /** The parties. */
  public SampleAgreement between(String... companies) {
    this.parties = List.of(companies);
    return this;
  }

  /** The date of signing: {@code 2025-02-24}, {@code 2025-02} or {@code 2025}. */
  public SampleAgreement date(String date) {
    this.date = Optional.of(date);
    return this;
  }

  /** Who signed: executives that are added to the extraction. */
  public SampleAgreement signedBy(String... executives) {
    this.signatories = List.of(executives);
    return this;
  }

  /** The sum. */
  public SampleAgreement worth(long value, String currency) {
    this.value = Optional.of(new Sum(value, currency));
    return this;
  }

  /** How sure it is; 0.9 where nothing is set. */
  public SampleAgreement confidence(double confidence) {
    this.confidence = confidence;
    return this;
  }

  /** The agreement alone, as of an extraction of its own. */
  public Agreement build() {
    return Samples.extraction().add(this).build().agreements().get(0);
  }

  Agreement write(String id, SampleExtraction.Story story) {
    int start = story.at();
    List<String> sides = story.names(parties);
    story.write(": " + stage + " " + type);
    date.ifPresent(day -> story.write(" " + day));
    Optional<Money> money = value.map(sum -> {
      story.write(" ");
      return story.sum(sum.value(), sum.currency());
    });
    return Agreement.builder()
        .id(id)
        .type(type)
        .stage(stage)
        .addAllParties(sides)
        .addAllSignatories(signatories.stream().map(story::person).toList())
        .date(date.map(PartialDate::parse))
        .dateText(date)
        .value(money)
        .addEvidence(story.line(start))
        .confidence(confidence)
        .build();
  }
}
