package io.github.dealwire.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.model.Article;
import org.junit.jupiter.api.Test;

class BoundsTest {

  @Test
  void a_sentence_of_usual_length_stays_whole() {
    String text = "다온소프트는 " + "아주 ".repeat(100) + "크다.";
    assertThat(ArticleText.of(Article.builder().text(text).build()).sentences()).hasSize(1);
  }

  @Test
  void what_runs_on_without_an_end_is_cut_at_spaces_and_nothing_is_lost() {
    String text = "다온소프트와 ".repeat(1000).strip();
    ArticleText article = ArticleText.of(Article.builder().text(text).build());
    assertThat(article.sentences()).hasSizeGreaterThan(4);
    StringBuilder all = new StringBuilder();
    for (Sentence sentence : article.sentences()) {
      assertThat(sentence.end() - sentence.start()).isLessThanOrEqualTo(Bounds.LONGEST_SENTENCE);
      all.append(article.chars(), sentence.start(), sentence.end()).append(' ');
    }
    assertThat(all.toString().strip()).isEqualTo(text);
  }

  @Test
  void what_has_no_spaces_is_cut_at_the_bound() {
    ArticleText article = ArticleText.of(Article.builder().text("가".repeat(4000)).build());
    assertThat(article.sentences()).allMatch(s -> s.end() - s.start() <= Bounds.LONGEST_SENTENCE);
  }
}
