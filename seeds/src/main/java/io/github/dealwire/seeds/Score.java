package io.github.dealwire.seeds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The figures of a scoring. Shares are rounded to four decimals. */
public final class Score {

  private static final int MISSING_SHOWN = 10;

  private final int articles;
  private final List<String> missing;
  private final Map<Measure, Tally> scores;
  private final Map<String, Double> attributes;
  private final int groundedObjects;
  private final int objects;
  private final List<ScoreError> errors;

  Score(
      int articles,
      List<String> missing,
      Map<Measure, Tally> scores,
      Map<String, Double> attributes,
      int groundedObjects,
      int objects,
      List<ScoreError> errors) {
    this.articles = articles;
    this.missing = List.copyOf(missing);
    this.scores = new EnumMap<>(scores);
    this.attributes = new LinkedHashMap<>(attributes);
    this.groundedObjects = groundedObjects;
    this.objects = objects;
    this.errors = List.copyOf(errors);
  }

  /** How many articles have gold. */
  public int articles() {
    return articles;
  }

  /** The articles that have gold, and no extraction. */
  public List<String> missing() {
    return missing;
  }

  /** What was right, extra and missed. */
  public Tally of(Measure measure) {
    return scores.getOrDefault(measure, new Tally(0, 0, 0));
  }

  /** The mean F1 of companies, full executives, exact agreements and exact investments. */
  public double headline() {
    double sum = 0;
    int count = 0;
    for (Measure measure : Measure.values()) {
      if (measure.inHeadline()) {
        sum += of(measure).f1();
        count++;
      }
    }
    return Figures.round(sum / count);
  }

  /** The share of objects whose every span is right; 1 only where all are. Empty where there is no object. */
  public OptionalDouble grounding() {
    return objects == 0 ? OptionalDouble.empty() : OptionalDouble.of(Figures.share(groundedObjects, objects));
  }

  /**
   * Of the objects that were found, the share for which an attribute is right, by the name of the attribute: {@code agreement
   * date}. Attributes that no gold has are absent.
   */
  public Map<String, Double> attributes() {
    return new LinkedHashMap<>(attributes);
  }

  /** Every miss and every false positive, article by article. */
  public List<ScoreError> errors() {
    return errors;
  }

  /** The figures in a few lines that end with the headline. */
  public String toText() {
    List<String> lines = new ArrayList<>();
    String examples = missing.stream().limit(MISSING_SHOWN).collect(Collectors.joining(" "));
    lines.add(articles + " articles, " + missing.size() + " without a prediction" + (missing.isEmpty() ? "" : ": " + examples));
    for (Measure measure : Measure.values()) {
      lines.add(line(measure, of(measure)));
    }
    List<String> shares = new ArrayList<>();
    attributes.forEach((name, share) -> shares.add(name + " " + Figures.fixed(share, 2)));
    lines.add("of those found:    " + String.join("  ", shares));
    lines.add("grounding " + (objects == 0 ? "None" : Figures.plain(Figures.share(groundedObjects, objects))));
    lines.add("headline " + Figures.fixed(headline(), 3));
    return String.join("\n", lines) + "\n";
  }

  private static String line(Measure measure, Tally tally) {
    StringBuilder line = new StringBuilder(measure.label());
    while (line.length() < 18) {
      line.append(' ');
    }
    return line.append(" P ").append(Figures.fixed(tally.precision(), 3))
        .append("  R ").append(Figures.fixed(tally.recall(), 3))
        .append("  F1 ").append(Figures.fixed(tally.f1(), 3))
        .append("   (").append(tally.right()).append(" right, ")
        .append(tally.extra()).append(" extra or wrong, ")
        .append(tally.missed()).append(" missed or wrong)")
        .toString();
  }

  /** The figures as one JSON object in one line. */
  public String toJson() {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("articles", articles).put("missing", missing.size()).put("headline", headline());
    if (objects == 0) {
      json.putNull("grounding");
    } else {
      json.put("grounding", Figures.share(groundedObjects, objects));
    }
    ObjectNode measures = json.putObject("scores");
    scores.forEach((measure, tally) -> measures.putObject(measure.label())
        .put("precision", tally.precision())
        .put("recall", tally.recall())
        .put("f1", tally.f1())
        .put("tp", tally.right())
        .put("fp", tally.extra())
        .put("fn", tally.missed()));
    ObjectNode shares = json.putObject("attributes");
    attributes.forEach(shares::put);
    return json.toString();
  }

  @Override
  public String toString() {
    return toText();
  }
}
