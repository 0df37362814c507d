package io.github.dealwire.extract;

import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Investment;
import io.github.dealwire.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a table of judged facts calls a fact. */
final class FactLine {

  private FactLine() {}

  static String of(Extraction extraction, Agreement agreement) {
    return String.join(
        " ", "AGREEMENT", agreement.type().name(), agreement.stage().name(), names(extraction, agreement.parties()), day(agreement.date()));
  }

  static String of(Extraction extraction, Investment investment) {
    String amount = investment.amount().map(m -> m.value().stripTrailingZeros().toPlainString() + " " + m.currency()).orElse("-");
    return String.join(
        " ", "INVESTMENT", investment.type().name(), investment.stage().name(), names(extraction, investment.investors()), ">",
        names(extraction, investment.recipients()), amount, day(investment.date()));
  }

  private static String day(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("-");
  }

  private static String names(Extraction extraction, List<String> ids) {
    return ids.stream()
        .map(id -> extraction.companies().stream().filter(c -> c.id().equals(id)).map(Company::name).findFirst().orElse(id))
        .collect(Collectors.joining("+"));
  }
}
