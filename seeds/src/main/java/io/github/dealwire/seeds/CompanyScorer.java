package io.github.dealwire.seeds;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the companies of one article. */
final class CompanyScorer {

  private final Cast cast;
  private final Count count;

  CompanyScorer(Cast cast, Count count) {
    this.cast = cast;
    this.count = count;
  }

  void score(String articleId, List<GoldCompany> golds, List<Prediction.Company> predictions) {
    Map<Integer, Integer> pairs = Alignment.of(golds, predictions, this::likeness);
    new Comparison<GoldCompany, Prediction.Company>(
            articleId, count, GoldCompany::optional, company -> company.names().get(0), Prediction.Company::name)
        .exact(Measure.COMPANY, golds, predictions, pairs, (gold, predicted) -> List.of());
    pairs.forEach((i, j) -> attributes(golds.get(i), predictions.get(j)));
  }

  private double likeness(GoldCompany gold, Prediction.Company predicted) {
    Set<String> names = Names.normals(gold.names());
    if (!Names.meet(names, cast.namesOf(predicted.id()))) {
      return 0.0;
    }
    return (names.contains(Names.normal(predicted.name())) ? 2.0 : 1.5) - (gold.optional() ? 0.4 : 0.0);
  }

  private void attributes(GoldCompany gold, Prediction.Company predicted) {
    gold.type().ifPresent(type -> count.attribute("company type", type.name().equals(predicted.type())));
    gold.ticker().ifPresent(ticker -> count.attribute("company ticker", ticker.equals(predicted.ticker())));
  }
}
