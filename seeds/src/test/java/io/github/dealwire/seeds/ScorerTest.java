package io.github.dealwire.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The predictions in {@code scorer/} are gold with errors put in by a random hand; the figures beside them were written by {@code
 * score.py}.
 */
class ScorerTest {

  @ParameterizedTest
  @ValueSource(strings = {"some-errors", "many-errors", "trusted-aliases"})
  void the_figures_are_those_of_score_py(String name) throws IOException, URISyntaxException {
    Scorer scorer = Scorer.against(frozenGold());
    Score score;
    try (Reader predictions = new InputStreamReader(open(name + ".jsonl"), StandardCharsets.UTF_8)) {
      score = (name.equals("trusted-aliases") ? scorer.ungrounded() : scorer).scoreJsonLines(predictions, name);
    }
    assertThat(score.toText()).isEqualTo(read(name + ".txt"));
    assertThat(Json.MAPPER.readTree(score.toJson())).isEqualTo(Json.MAPPER.readTree(read(name + ".json")));
  }

  @Test
  void an_article_without_prediction_is_all_missed_and_listed() throws IOException, URISyntaxException {
    Score score = Scorer.against(frozenGold()).scoreJsonLines(new StringReader(""), "none");
    assertThat(score.missing()).hasSize(score.articles());
    assertThat(score.of(Measure.COMPANY).recall()).isZero();
    assertThat(score.of(Measure.COMPANY).precision()).isEqualTo(1.0);
    assertThat(score.headline()).isZero();
    assertThat(score.grounding()).isEmpty();
  }

  @Test
  void predictions_of_other_articles_are_left_out() throws IOException {
    String other = "{\"article\": {\"id\": \"other\"}, \"companies\": [{\"id\": \"c1\", \"name\": \"x\"}]}";
    Score score = Scorer.against(Seeds.get("capex-short-notice").gold()).scoreJsonLines(new StringReader(other), "p");
    assertThat(score.of(Measure.COMPANY)).isEqualTo(new Tally(0, 0, 1));
  }

  @Test
  void what_cannot_be_matched_is_refused_with_file_and_line() {
    Scorer scorer = Scorer.against(Seeds.get("capex-short-notice").gold());
    String one = "{\"article\": {\"id\": \"a\"}}\n";
    assertThatThrownBy(() -> scorer.scoreJsonLines(new StringReader(one + "\n" + one), "p.jsonl"))
        .isInstanceOf(SeedException.class)
        .hasMessage("p.jsonl:3: a second extraction of 'a'");
    assertThatThrownBy(() -> scorer.scoreJsonLines(new StringReader(one + "{}"), "p.jsonl"))
        .hasMessage("p.jsonl:2: article.id is missing; it says which gold is meant");
    assertThatThrownBy(() -> scorer.scoreJsonLines(new StringReader("[1]"), "p.jsonl"))
        .hasMessage("p.jsonl:1: '[1]' is no object");
    assertThatThrownBy(() -> scorer.scoreJsonLines(new StringReader(one + "{\"article\""), "p.jsonl"))
        .isInstanceOf(SeedException.class)
        .hasMessageStartingWith("p.jsonl:2: is no JSON: ");
  }

  @Test
  void there_has_to_be_gold_and_one_of_each_article() {
    Gold gold = Seeds.get("capex-short-notice").gold();
    assertThatThrownBy(() -> Scorer.against(List.of())).hasMessage("no gold: there is nothing to score against");
    assertThatThrownBy(() -> Scorer.against(List.of(gold, gold))).hasMessage("two golds of the article 'capex-short-notice'");
  }

  private static List<Gold> frozenGold() throws IOException, URISyntaxException {
    Path directory = Paths.get(ScorerTest.class.getResource("scorer/gold").toURI());
    return GoldFiles.read(directory);
  }

  private static InputStream open(String name) {
    return ScorerTest.class.getResourceAsStream("scorer/" + name);
  }

  private static String read(String name) throws IOException {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
