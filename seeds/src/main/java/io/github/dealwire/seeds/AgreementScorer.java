package io.github.dealwire.seeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the agreements of one article. */
final class AgreementScorer {

  private final Cast cast;
  private final Count count;
  private final Map<String, Set<String>> goldPeople = new LinkedHashMap<>();
  private final Map<String, Set<String>> predictedPeople = new LinkedHashMap<>();

  AgreementScorer(Gold gold, Prediction prediction, Cast cast, Count count) {
    this.cast = cast;
    this.count = count;
    gold.executives().forEach(person -> person.names().forEach(name -> goldPeople.put(name, Names.normals(person.names()))));
    prediction.executives().forEach(person -> predictedPeople.put(person.id(), ExecutiveScorer.names(person)));
  }

  void score(String articleId, List<GoldAgreement> golds, List<Prediction.Deal> predictions) {
    Map<Integer, Integer> pairs = Alignment.of(golds, predictions, this::likeness);
    Comparison<GoldAgreement, Prediction.Deal> comparison =
        new Comparison<>(articleId, count, GoldAgreement::optional, AgreementScorer::words, this::words);
    comparison.found(Measure.AGREEMENT_FOUND, golds, predictions, pairs);
    comparison.exact(Measure.AGREEMENT_EXACT, golds, predictions, pairs, this::wrong);
    pairs.forEach((i, j) -> attributes(golds.get(i), predictions.get(j)));
  }

  private double likeness(GoldAgreement gold, Prediction.Deal predicted) {
    boolean found = cast.overlap(gold.parties(), predicted.parties()) >= Math.min(2, gold.parties().size());
    return found ? Deals.likeness(wrong(gold, predicted), "parties", gold.optional()) : 0.0;
  }

  private List<String> wrong(GoldAgreement gold, Prediction.Deal predicted) {
    List<String> wrong = new ArrayList<>();
    if (!cast.sameSet(gold.parties(), gold.optionalParties(), predicted.parties())) {
      wrong.add("parties");
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
    if (gold.valueScored() && !Deals.sameMoney(gold.value(), predicted.money())) {
      wrong.add("value");
    }
    return wrong;
  }

  private void attributes(GoldAgreement gold, Prediction.Deal predicted) {
    List<String> wrong = wrong(gold, predicted);
    for (String attribute : List.of("parties", "type", "stage", "date")) {
      count.attribute("agreement " + attribute, !wrong.contains(attribute));
    }
    if (gold.valueScored()) {
      count.attribute("agreement value", !wrong.contains("value"));
    }
    for (String signatory : gold.signatories()) {
      Set<String> names = goldPeople.getOrDefault(signatory, Names.normals(List.of(signatory)));
      count.attribute(
          "agreement signatories",
          predicted.signatories().stream()
              .anyMatch(id -> Names.meet(names, predictedPeople.getOrDefault(id, Names.normals(List.of(id))))));
    }
  }

  private static String words(GoldAgreement gold) {
    String parties = String.join("+", gold.parties());
    String words = String.join(" ", Deals.join(gold.types()), Deals.join(gold.stages()), parties, gold.dates().toString());
    return gold.valueScored() ? words + " " + Deals.words(gold.value()) : words;
  }

  private String words(Prediction.Deal predicted) {
    String parties = cast.join(predicted.parties());
    String date = Deals.orNone(predicted.date());
    String words = String.join(" ", Deals.orNone(predicted.type()), Deals.orNone(predicted.stage()), parties, date);
    return predicted.money() == null ? words : words + " " + predicted.money();
  }
}
