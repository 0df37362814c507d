package io.github.dealwire.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the investments of one article. */
final class InvestmentScorer {

  private final Cast cast;
  private final Count count;

  InvestmentScorer(Cast cast, Count count) {
    this.cast = cast;
    this.count = count;
  }

  void score(String articleId, List<GoldInvestment> golds, List<Prediction.Deal> predictions) {
    Map<Integer, Integer> pairs = Alignment.of(golds, predictions, this::likeness);
    Comparison<GoldInvestment, Prediction.Deal> comparison =
        new Comparison<>(articleId, count, GoldInvestment::optional, InvestmentScorer::words, this::words);
    comparison.found(Measure.INVESTMENT_FOUND, golds, predictions, pairs);
    comparison.exact(Measure.INVESTMENT_EXACT, golds, predictions, pairs, this::wrong);
    pairs.forEach((i, j) -> attributes(golds.get(i), predictions.get(j)));
  }

  private double likeness(GoldInvestment gold, Prediction.Deal predicted) {
    boolean sideless = gold.investors().isEmpty() && gold.recipients().isEmpty();
    boolean common =
        cast.overlap(gold.investors(), predicted.investors()) + cast.overlap(gold.recipients(), predicted.recipients()) > 0;
    boolean found = (common || sideless) && Deals.sameMoney(gold.amount(), predicted.money());
    return found ? Deals.likeness(wrong(gold, predicted), "sides", gold.optional()) : 0.0;
  }

  private List<String> wrong(GoldInvestment gold, Prediction.Deal predicted) {
    List<String> wrong = new ArrayList<>();
    if (!cast.sameSet(gold.investors(), gold.optionalInvestors(), predicted.investors())
        || !cast.sameSet(gold.recipients(), gold.optionalRecipients(), predicted.recipients())) {
      wrong.add("sides");
    }
    if (!Deals.sameMoney(gold.amount(), predicted.money())) {
      wrong.add("amount");
    }
    if (!Deals.among(gold.types(), predicted.type())) {
      wrong.add("type");
    }
    if (!Deals.among(gold.stages(), predicted.stage())) {
      wrong.add("stage");
    }
    if (!gold.dates().acceptsText(predicted.date())) {
      wrong.add("date");
    }
    return wrong;
  }

  private void attributes(GoldInvestment gold, Prediction.Deal predicted) {
    List<String> wrong = wrong(gold, predicted);
    for (String attribute : List.of("sides", "type", "stage", "date")) {
      count.attribute("investment " + attribute, !wrong.contains(attribute));
    }
    Prediction.Money money = predicted.money();
    gold.amount().flatMap(GoldMoney::bound).ifPresent(
        bound -> count.attribute("amount bound", money != null && bound.name().equals(money.bound())));
    gold.amount().flatMap(GoldMoney::krw).ifPresent(
        krw -> count.attribute("amount krw", money != null && Objects.equals(krw.toPlainString(), money.krw())));
  }

  private static String words(GoldInvestment gold) {
    String sides = String.join("+", gold.investors()) + " -> " + String.join("+", gold.recipients());
    String amount = Deals.words(gold.amount());
    return String.join(" ", Deals.join(gold.types()), Deals.join(gold.stages()), sides, amount, gold.dates().toString());
  }

  private String words(Prediction.Deal predicted) {
    String sides = cast.join(predicted.investors()) + " -> " + cast.join(predicted.recipients());
    String amount = predicted.money() == null ? Deals.NO_AMOUNT : predicted.money().toString();
    return String.join(
        " ", Deals.orNone(predicted.type()), Deals.orNone(predicted.stage()), sides, amount, Deals.orNone(predicted.date()));
  }
}
