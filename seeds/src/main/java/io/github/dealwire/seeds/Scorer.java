package io.github.dealwire.seeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares extractions with gold, and counts what is right.
 *
 * <p>Objects are aligned one to one so that as much as possible is right. A company matches by one of its gold names; a person by
 * name; an agreement is found by two common parties and exact by all parties, type, stage, date and value; an investment is found
 * by a common side and its amount and exact by both sides, amount, type, stage and date. An optional gold object never costs
 * anything. A second prediction of the same thing is a false positive.
 *
 * <p>A prediction of an article that has no gold is left out; an article without prediction is scored as an empty extraction.
 */
public final class Scorer {

  private final Map<String, Gold> golds = new LinkedHashMap<>();
  private final boolean trusting;

  private Scorer(Collection<Gold> golds, boolean trusting) {
    this.trusting = trusting;
    for (Gold gold : golds) {
      if (this.golds.put(gold.id(), gold) != null) {
        throw new IllegalArgumentException("two golds of the article '" + gold.id() + "'");
      }
    }
    if (golds.isEmpty()) {
      throw new IllegalArgumentException("no gold: there is nothing to score against");
    }
  }

  /**
   * A scorer against the gold of some articles.
   *
   * @throws IllegalArgumentException where there is no gold, or two of one article
   */
  public static Scorer against(Collection<Gold> golds) {
    return new Scorer(golds, false);
  }

  /** A scorer against the gold of one article. */
  public static Scorer against(Gold gold) {
    return against(List.of(gold));
  }

  /**
   * The same scorer for predictions without mentions: it takes their aliases on trust, where otherwise an alias only counts that
   * is the text of a mention, and leaves grounding out.
   */
  public Scorer ungrounded() {
    return new Scorer(golds.values(), true);
  }

  /**
   * Scores extractions.
   *
   * @throws IllegalArgumentException where an article has no id, or a second extraction
   */
  public Score score(Iterable<Extraction> extractions) {
    Predictions predictions = new Predictions("extractions");
    int n = 0;
    for (Extraction extraction : extractions) {
      n++;
      predictions.add(n, ExtractionJson.toJson(extraction));
    }
    return score(predictions);
  }

  /** Scores the extraction of one article. */
  public Score score(Extraction extraction) {
    return score(List.of(extraction));
  }

  /**
   * Scores extractions in JSON Lines. Only the JSON has to be sound: what no extraction may say (an unknown type, a span that
   * quotes another text) is counted as wrong.
   *
   * @throws SeedException for a line that is no JSON object or has no {@code article.id}, and for a second extraction of an
   *     article
   */
  public Score scoreJsonLines(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return scoreJsonLines(reader, file.toString());
    }
  }

  /**
   * The same from a reader, which is left open.
   *
   * @param source what messages call the file
   */
  public Score scoreJsonLines(Reader reader, String source) throws IOException {
    Predictions predictions = new Predictions(source);
    BufferedReader lines = new BufferedReader(reader);
    int n = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      n++;
      if (!line.isBlank()) {
        predictions.add(n, line);
      }
    }
    return score(predictions);
  }

  private Score score(Predictions predictions) {
    Count count = new Count();
    List<String> missing = new ArrayList<>();
    golds.forEach((id, gold) -> {
      Prediction prediction = predictions.byArticle.get(id);
      if (prediction == null) {
        missing.add(id);
      } else if (!trusting) {
        Grounding.count(prediction, count);
      }
      score(gold, prediction == null ? Prediction.NONE : prediction, count);
    });
    return count.score(golds.size(), missing);
  }

  private void score(Gold gold, Prediction prediction, Count count) {
    Cast cast = new Cast(gold, prediction, trusting);
    gold.publishedOn().ifPresent(day -> count.attribute("publishedOn", day.toString().equals(prediction.publishedOn())));
    new CompanyScorer(cast, count).score(gold.id(), gold.companies(), prediction.companies());
    new ExecutiveScorer(cast, count).score(gold.id(), gold.executives(), prediction.executives());
    new AgreementScorer(gold, prediction, cast, count).score(gold.id(), gold.agreements(), prediction.agreements());
    new InvestmentScorer(cast, count).score(gold.id(), gold.investments(), prediction.investments());
  }

  /** Predictions by the id of their article. */
  private static final class Predictions {

    private final Map<String, Prediction> byArticle = new LinkedHashMap<>();
    private final String source;

    Predictions(String source) {
      this.source = source;
    }

    void add(int line, String json) {
      String place = source + ":" + line;
      Prediction prediction = Prediction.of(object(place, json));
      String id = prediction.articleId();
      if (id == null) {
        throw new SeedException(place, "article.id is missing; it says which gold is meant");
      }
      if (byArticle.put(id, prediction) != null) {
        throw new SeedException(place, "a second extraction of '" + id + "'");
      }
    }

    private static JsonNode object(String place, String json) {
      try {
        JsonNode node = Json.MAPPER.readTree(json);
        if (!node.isObject()) {
          throw new SeedException(place, JsonFields.quoted(node) + " is no object");
        }
        return node;
      } catch (JsonProcessingException e) {
        throw new SeedException(place, "is no JSON: " + e.getOriginalMessage(), e);
      }
    }
  }
}
