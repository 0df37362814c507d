package io.github.dealwire.seeds;

import io.github.dealwire.model.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the executives of one article. */
final class ExecutiveScorer {

  private final Cast cast;
  private final Count count;

  ExecutiveScorer(Cast cast, Count count) {
    this.cast = cast;
    this.count = count;
  }

  void score(String articleId, List<GoldExecutive> golds, List<Prediction.Executive> predictions) {
    Map<Integer, Integer> pairs = Alignment.of(golds, predictions, this::likeness);
    Comparison<GoldExecutive, Prediction.Executive> comparison =
        new Comparison<>(articleId, count, GoldExecutive::optional, ExecutiveScorer::words, this::words);
    comparison.found(Measure.EXECUTIVE_NAMED, golds, predictions, pairs);
    comparison.exact(Measure.EXECUTIVE_FULL, golds, predictions, pairs, this::wrong);
    pairs.forEach((i, j) -> golds.get(i).positions().forEach(position -> attributes(position, predictions.get(j))));
  }

  /** The name and the name in foreign letters. */
  static Set<String> names(Prediction.Executive predicted) {
    Set<String> names = new LinkedHashSet<>(Names.normals(List.of(predicted.name())));
    if (predicted.originalName() != null) {
      names.addAll(Names.normals(List.of(predicted.originalName())));
    }
    return names;
  }

  private double likeness(GoldExecutive gold, Prediction.Executive predicted) {
    if (!Names.meet(Names.normals(gold.names()), names(predicted))) {
      return 0.0;
    }
    long shared =
        gold.positions().stream()
            .mapToLong(position -> predicted.positions().stream().filter(found -> same(position, found)).count())
            .sum();
    return 1.0 + 0.1 * shared;
  }

  private boolean same(GoldPosition gold, Prediction.Position predicted) {
    return cast.same(gold.company(), predicted.company())
        && Names.normals(gold.titles()).contains(Names.normal(predicted.title()));
  }

  private List<String> wrong(GoldExecutive gold, Prediction.Executive predicted) {
    List<String> wrong = new ArrayList<>();
    List<GoldPosition> golds = gold.positions();
    List<Prediction.Position> predictions = predicted.positions();
    if (!golds.stream().filter(position -> !position.optional()).allMatch(
        position -> predictions.stream().anyMatch(found -> same(position, found)))) {
      wrong.add("position");
    }
    if (predictions.size() > golds.size() + 1
        || predictions.stream().anyMatch(
            found -> golds.stream().noneMatch(position -> cast.same(position.company(), found.company())))) {
      wrong.add("surplus position");
    }
    return wrong;
  }

  private void attributes(GoldPosition gold, Prediction.Executive predicted) {
    predicted.positions().stream().filter(found -> same(gold, found)).findFirst().ifPresent(found -> {
      gold.former().ifPresent(former -> count.attribute("position former", former == found.former()));
      gold.asOf().map(PartialDate::toString).ifPresent(asOf -> count.attribute("position asOf", asOf.equals(found.asOf())));
    });
  }

  private static String words(GoldExecutive gold) {
    return gold.names().get(0) + " " + gold.positions().stream()
        .map(position -> position.company() + " " + position.titles().get(0))
        .collect(Collectors.joining("; "));
  }

  private String words(Prediction.Executive predicted) {
    return predicted.name() + " " + predicted.positions().stream()
        .map(position -> cast.usualName(position.company()) + " " + (position.title() == null ? "none" : position.title()))
        .collect(Collectors.joining("; "));
  }
}
