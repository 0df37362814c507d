package io.github.dealwire.seeds;

import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Stage;
import java.util.List;
import java.util.Optional;

/**
 * An investment that an extraction has to find.
 *
 * @param types every type that is accepted; at least one
 * @param stages every stage that is accepted; at least one
 * @param investors who puts the money in, each by any of its names
 * @param optionalInvestors companies that may be among them or not
 * @param recipients who receives the money or is bought, each by any of its names
 * @param optionalRecipients companies that may be among them or not
 * @param amount the sum; absent where the article states none
 * @param dates the dates that are accepted
 * @param optional whether it may be absent without penalty
 */
public record GoldInvestment(
    List<InvestmentType> types,
    List<Stage> stages,
    List<String> investors,
    List<String> optionalInvestors,
    List<String> recipients,
    List<String> optionalRecipients,
    Optional<GoldMoney> amount,
    GoldDates dates,
    boolean optional) {

  /** Copies the lists. */
  public GoldInvestment {
    types = List.copyOf(types);
    stages = List.copyOf(stages);
    investors = List.copyOf(investors);
    optionalInvestors = List.copyOf(optionalInvestors);
    recipients = List.copyOf(recipients);
    optionalRecipients = List.copyOf(optionalRecipients);
  }
}
