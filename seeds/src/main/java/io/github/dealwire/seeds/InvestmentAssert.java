package io.github.dealwire.seeds;

import io.github.dealwire.model.Investment;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Stage;
import java.math.BigDecimal;
import java.util.Optional;

/** One investment of an extraction: each step narrows down which. A company goes by any name that the article uses. */
public final class InvestmentAssert extends FactAssert<InvestmentAssert, Investment> {

  private final Describe describe;

  InvestmentAssert(ExtractionAssert whole, Describe describe) {
    super(whole, InvestmentAssert.class, "an investment", whole.extraction().investments(), describe::investment);
    this.describe = describe;
  }

  /** Just these put the money in. */
  public InvestmentAssert by(String... companies) {
    return narrow("by " + list(companies), investment -> describe.areJust(investment.investors(), companies));
  }

  /** Just these receive it or are bought. */
  public InvestmentAssert into(String... companies) {
    return narrow("into " + list(companies), investment -> describe.areJust(investment.recipients(), companies));
  }

  /** Just these sell. */
  public InvestmentAssert soldBy(String... companies) {
    return narrow("sold by " + list(companies), investment -> describe.areJust(investment.sellers(), companies));
  }

  /** Who leads the round. */
  public InvestmentAssert ledBy(String company) {
    return narrow("led by " + company, investment -> investment.lead().filter(id -> describe.called(id, company)).isPresent());
  }

  /** The sum; of a range the lower end. */
  public InvestmentAssert of(long value, String currency) {
    return narrow(
        "of " + value + " " + currency,
        investment -> investment.amount()
            .filter(money -> money.value().compareTo(BigDecimal.valueOf(value)) == 0 && money.currency().equals(currency))
            .isPresent());
  }

  /** The article gives no sum. */
  public InvestmentAssert withoutAmount() {
    return narrow("without an amount", investment -> investment.amount().isEmpty());
  }

  /** How far it has come. */
  public InvestmentAssert inStage(Stage stage) {
    return narrow(stage.toString(), investment -> investment.stage() == stage);
  }

  /**
   * The day of decision, signing or closing, as precise as the article has it.
   *
   * @param date {@code 2025-02-24}, {@code 2025-02} or {@code 2025}
   */
  public InvestmentAssert on(String date) {
    Optional<PartialDate> day = Optional.of(PartialDate.parse(date));
    return narrow("on " + date, investment -> investment.date().equals(day));
  }

  /** The article gives no date. */
  public InvestmentAssert withoutDate() {
    return narrow("without a date", investment -> investment.date().isEmpty());
  }

  /** An evidence of it has these words. */
  public InvestmentAssert saying(String words) {
    return narrow("saying \"" + words + "\"", investment -> investment.evidence().stream().anyMatch(span -> span.text().contains(words)));
  }

  /** Its confidence is as high at least. */
  public InvestmentAssert withConfidenceOfAtLeast(double confidence) {
    return narrow("with a confidence of at least " + confidence, investment -> investment.confidence() >= confidence);
  }
}
