package io.github.dealwire.seeds.samples;

import io.github.dealwire.model.Investment;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Money;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Stage;
import java.util.List;
import java.util.Optional;

/** Builds an investment: a planned capital expenditure of 다온소프트 without an amount where nothing is set. */
public final class SampleInvestment {

  private record Sum(long value, String currency) {}

  private InvestmentType type = InvestmentType.CAPITAL_EXPENDITURE;
  private Stage stage = Stage.PLANNED;
  private List<String> investors = List.of(Samples.COMPANY);
  private List<String> recipients = List.of();
  private List<String> sellers = List.of();
  private Optional<String> target = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<Sum> amount = Optional.empty();
  private double confidence = 0.9;

  SampleInvestment() {}

  /** What kind it is. */
  public SampleInvestment type(InvestmentType type) {
    this.type = type;
    return this;
  }

  /** How far it has come. */
  public SampleInvestment stage(Stage stage) {
    this.stage = stage;
    return this;
  }

  /** Who puts the money in. */
  public SampleInvestment by(String... companies) {
    this.investors = List.of(companies);
    return this;
  }

  /** Who receives it or is bought. */
  public SampleInvestment into(String... companies) {
    this.recipients = List.of(companies);
    return this;
  }

  /** Who sells. */
  public SampleInvestment soldBy(String... companies) {
    this.sellers = List.of(companies);
    return this;
  }

  /** What it is for. */
  public SampleInvestment target(String target) {
    this.target = Optional.of(target);
    return this;
  }

  /** The date: {@code 2025-02-24}, {@code 2025-02} or {@code 2025}. */
  public SampleInvestment date(String date) {
    this.date = Optional.of(date);
    return this;
  }

  /** The sum. */
  public SampleInvestment of(long value, String currency) {
    this.amount = Optional.of(new Sum(value, currency));
    return this;
  }

  /** How sure it is; 0.9 where nothing is set. */
  public SampleInvestment confidence(double confidence) {
    this.confidence = confidence;
    return this;
  }

  /** The investment alone, as of an extraction of its own. */
  public Investment build() {
    return Samples.extraction().add(this).build().investments().get(0);
  }

  Investment write(String id, SampleExtraction.Story story) {
    int start = story.at();
    List<String> from = story.names(investors);
    story.write(" -> ");
    List<String> to = story.names(recipients);
    target.ifPresent(story::write);
    story.write(": " + stage + " " + type);
    date.ifPresent(day -> story.write(" " + day));
    Optional<Money> money = amount.map(sum -> {
      story.write(" ");
      return story.sum(sum.value(), sum.currency());
    });
    List<String> by = List.of();
    if (!sellers.isEmpty()) {
      story.write(" < ");
      by = story.names(sellers);
    }
    return Investment.builder()
        .id(id)
        .type(type)
        .stage(stage)
        .addAllInvestors(from)
        .addAllRecipients(to)
        .addAllSellers(by)
        .target(target)
        .amount(money)
        .date(date.map(PartialDate::parse))
        .dateText(date)
        .addEvidence(story.line(start))
        .confidence(confidence)
        .build();
  }
}
