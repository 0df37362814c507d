package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An investment as one sentence tells it.
 *
 * @param inherited whether the actor stands in a sentence before
 * @param aimed whether the clause says where the money goes
 * @param again whether it is one more of the same
 * @param leads whether who takes part leads the round
 * @param period how long the money is put in
 * @param until when it ends
 * @param share the highest percentage that the clause names, 0 where it names none
 */
record InvestmentEvent(
    Scene scene,
    Trigger.Frame frame,
    InvestmentType type,
    Stage stage,
    List<CompanyEntity> investors,
    List<CompanyEntity> recipients,
    List<CompanyEntity> sellers,
    @Nullable MoneyMention amount,
    @Nullable TimeMention date,
    int start,
    int end,
    boolean inherited,
    boolean aimed,
    boolean again,
    boolean leads,
    @Nullable TimeMention period,
    @Nullable TimeMention until,
    int share) {

  /** The rule that found it. */
  String rule() {
    return switch (frame) {
      case INVEST -> "investment/invest";
      case SPEND -> "investment/spend";
      case CONTRIBUTE -> "investment/contribute";
      case RAISE -> "investment/raise";
      case ISSUE -> "investment/issue";
      case BUY -> "investment/buy";
      case MERGE -> "investment/merge";
      case SELL -> "investment/sell";
      case SOLD -> "investment/sold";
      case BID -> "investment/bid";
      case OFFER -> "investment/offer";
      case AMOUNT -> "investment/amount";
      case PACT -> "investment/pact";
      case POOL -> "investment/pool";
      case JOIN -> "investment/join";
    };
  }

  InvestmentEvent on(TimeMention newDate) {
    return new InvestmentEvent(
        scene, frame, type, stage, investors, recipients, sellers, amount, newDate, start, end, inherited, aimed, again, leads, period, until, share);
  }

  InvestmentEvent as(Trigger.Frame newFrame) {
    return new InvestmentEvent(
        scene, newFrame, type, stage, investors, recipients, sellers, amount, date, start, end, inherited, aimed, again, leads, period, until, share);
  }

  int index() {
    return scene.index();
  }

  InvestmentEvent with(List<CompanyEntity> newInvestors, List<CompanyEntity> newRecipients, InvestmentType newType) {
    return new InvestmentEvent(
        scene, frame, newType, stage, newInvestors, newRecipients, sellers, amount, date, start, end, inherited, aimed, again, leads, period, until, share);
  }

  InvestmentEvent with(@Nullable MoneyMention newAmount, Stage newStage, InvestmentType newType) {
    return new InvestmentEvent(
        scene, frame, newType, newStage, investors, recipients, sellers, newAmount, date, start, end, inherited, aimed, again, leads, period, until, share);
  }
}
