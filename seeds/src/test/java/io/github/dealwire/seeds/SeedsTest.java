package io.github.dealwire.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealwire.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeedsTest {

  private static final List<SeedArticle> SEEDS = Seeds.all();

  @Test
  void there_is_every_topic_and_difficulty() {
    assertThat(SEEDS).extracting(SeedArticle::topic).contains(Topic.values());
    assertThat(SEEDS).extracting(SeedArticle::difficulty).contains(Difficulty.values());
    assertThat(SEEDS).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void some_articles_have_no_deal() {
    assertThat(SEEDS)
        .filteredOn(seed -> required(seed.gold()) == 0)
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(seed -> assertThat(seed.gold().companies()).isNotEmpty());
  }

  @Test
  void some_articles_are_html_and_some_have_no_date() {
    assertThat(SEEDS).filteredOn(seed -> seed.article().html().isPresent()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(SEEDS).filteredOn(seed -> seed.article().publishedOn().isEmpty()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(SEEDS).filteredOn(seed -> seed.gold().publishedOn().isEmpty()).isNotEmpty();
  }

  @Test
  void a_given_day_of_publication_is_the_gold_one() {
    assertThat(SEEDS)
        .filteredOn(seed -> seed.article().publishedOn().isPresent())
        .allSatisfy(seed -> assertThat(seed.gold().publishedOn().orElseThrow())
            .hasToString(seed.article().publishedOn().orElseThrow().toString()));
  }

  @Test
  void they_are_found_by_id_topic_and_difficulty() {
    assertThat(Seeds.get("supply-ships").article().title().orElseThrow()).startsWith("미르내조선");
    assertThat(Seeds.about(Topic.FUND)).extracting(SeedArticle::id).contains("fund-healthcare");
    assertThat(Seeds.of(Difficulty.EASY)).extracting(SeedArticle::id).contains("capex-short-notice");
    assertThatThrownBy(() -> Seeds.get("supply-chips"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'supply-chips' is no seed article [retold-samsung-kia, ");
  }

  @Test
  void gold_says_of_itself_that_it_is_right() throws IOException {
    Score score = Scorer.against(SEEDS.stream().map(SeedArticle::gold).toList())
        .ungrounded()
        .scoreJsonLines(GoldAsPrediction.jsonLines(SEEDS), "gold");
    assertThat(score.errors()).isEmpty();
    assertThat(score.headline()).isEqualTo(1.0);
    assertThat(score.attributes().values()).containsOnly(1.0);
  }

  @Test
  void gold_that_names_what_is_not_in_its_article_is_refused() {
    Gold gold = Seeds.get("capex-short-notice").gold();
    Article other = Article.builder().id(gold.id()).title("푸르뫼 제지, 증설").text("다온소프트는 730억원을 투자한다.").build();
    GoldCheck.check("gold/a.json", gold, other);
    Article another = Article.builder().id(gold.id()).text("다온소프트는 730억원을 투자한다.").build();
    assertThatThrownBy(() -> GoldCheck.check("gold/a.json", gold, another))
        .isInstanceOf(SeedException.class)
        .hasMessage("gold/a.json: companies[0].names: none of [푸르뫼제지] is in the article");
  }

  @Test
  void gold_of_another_article_is_refused() {
    SeedArticle seed = Seeds.get("capex-short-notice");
    Article other = Article.builder().id("other").text("푸르뫼제지").build();
    assertThatThrownBy(() -> new SeedArticle(other, seed.gold(), seed.topic(), seed.difficulty()))
        .hasMessage("the gold of 'capex-short-notice' is not that of the article " + Optional.of("other"));
  }

  private static long required(Gold gold) {
    return gold.agreements().stream().filter(agreement -> !agreement.optional()).count()
        + gold.investments().stream().filter(investment -> !investment.optional()).count();
  }
}
