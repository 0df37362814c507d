package io.github.dealwire.seeds;

import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One agreement of an extraction: each step narrows down which. A company and a person go by any name that the article uses. */
public final class AgreementAssert extends FactAssert<AgreementAssert, Agreement> {

  private final Describe describe;

  AgreementAssert(ExtractionAssert whole, Describe describe) {
    super(whole, AgreementAssert.class, "an agreement", whole.extraction().agreements(), describe::agreement);
    this.describe = describe;
  }

  /** Its parties are just these, in any order. */
  public AgreementAssert between(String... companies) {
    return narrow("between " + list(companies), agreement -> describe.areJust(agreement.parties(), companies));
  }

  /** These are among its parties. */
  public AgreementAssert with(String... companies) {
    return narrow("with " + list(companies), agreement -> describe.have(agreement.parties(), companies));
  }

  /** How far it has come. */
  public AgreementAssert inStage(Stage stage) {
    return narrow(stage.toString(), agreement -> agreement.stage() == stage);
  }

  /**
   * The date of signing, as precise as the article has it.
   *
   * @param date {@code 2025-02-24}, {@code 2025-02} or {@code 2025}
   */
  public AgreementAssert signedOn(String date) {
    Optional<PartialDate> day = Optional.of(PartialDate.parse(date));
    return narrow("signed on " + date, agreement -> agreement.date().equals(day));
  }

  /** The article gives no date of signing. */
  public AgreementAssert withoutDate() {
    return narrow("without a date", agreement -> agreement.date().isEmpty());
  }

  /** These people are among those who signed. */
  public AgreementAssert signedBy(String... people) {
    return narrow(
        "signed by " + list(people),
        agreement -> List.of(people).stream()
            .allMatch(name -> agreement.signatories().stream().anyMatch(id -> describe.personCalled(id, name))));
  }

  /** The sum of the contract. */
  public AgreementAssert worth(long value, String currency) {
    return narrow(
        "worth " + value + " " + currency,
        agreement -> agreement.value()
            .filter(money -> money.value().compareTo(BigDecimal.valueOf(value)) == 0 && money.currency().equals(currency))
            .isPresent());
  }

  /** An evidence of it has these words. */
  public AgreementAssert saying(String words) {
    return narrow("saying \"" + words + "\"", agreement -> agreement.evidence().stream().anyMatch(span -> span.text().contains(words)));
  }

  /** Its confidence is as high at least. */
  public AgreementAssert withConfidenceOfAtLeast(double confidence) {
    return narrow("with a confidence of at least " + confidence, agreement -> agreement.confidence() >= confidence);
  }
}
