package io.github.dealwire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.seeds.Measure;
import io.github.dealwire.seeds.Score;
import io.github.dealwire.seeds.Scorer;
import io.github.dealwire.seeds.SeedArticle;
import io.github.dealwire.seeds.Seeds;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures on the articles of dealwire-seeds may rise and not fall: {@code scoreboard.tsv} says how far they have come. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoreboardTest {

  private Score score;

  @BeforeAll
  void score() {
    Extractor extractor = Extractor.builder().build();
    List<SeedArticle> seeds = Seeds.all();
    score = Scorer.against(seeds.stream().map(SeedArticle::gold).toList())
        .score(seeds.stream().map(seed -> extractor.extract(seed.article())).toList());
  }

  static List<Table.Row> floors() {
    return TableFormat.of("figure", "floor").unique("figure")
        .read("scoreboard.tsv", ScoreboardTest.class.getResourceAsStream("scoreboard.tsv")).rows();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void a_figure_reaches_its_floor(Table.Row row) {
    assertThat(figure(row.get("figure"))).as("%s\n%s", row, score.toText())
        .isGreaterThanOrEqualTo(Double.parseDouble(row.get("floor")));
  }

  private double figure(String name) {
    return name.equals("headline")
        ? score.headline()
        : score.of(Measure.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'))).f1();
  }

  @Test
  void every_object_is_grounded() {
    assertThat(score.grounding()).hasValue(1.0);
  }

  @Test
  void every_article_is_scored() {
    assertThat(score.missing()).isEmpty();
    assertThat(floors()).hasSize(Measure.values().length + 1);
  }
}
