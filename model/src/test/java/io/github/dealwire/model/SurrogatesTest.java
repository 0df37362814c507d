package io.github.dealwire.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurrogatesTest {

  @ParameterizedTest
  @CsvSource({
    "협약, -1",
    "'', -1",
    "\uD83D\uDE00협약, -1",
    "\uD83D협약, 0",
    "협약\uDE00, 2",
    "협약\uD83D, 2",
    "\uD83D\uD83D\uDE00, 0",
    "\uD83D\uDE00\uDE00, 2"
  })
  void finds_the_first_half_that_stands_alone(String text, int at) {
    assertThat(Surrogates.firstLone(text)).isEqualTo(at);
  }

  @Test
  void replaces_each_lone_half_one_for_one_and_keeps_pairs() {
    assertThat(Surrogates.replaceLone("\uDE00가\uD83D\uDE00나\uD83D\uD83D")).isEqualTo("\uFFFD가\uD83D\uDE00나\uFFFD\uFFFD");
  }

  @Test
  void a_clean_text_stays_the_same_object() {
    String text = "협약\uD83D\uDE00";
    assertThat(Surrogates.replaceLone(text)).isSameAs(text);
  }

  @Test
  void the_source_article_is_cleaned_so_that_offsets_stay() {
    SourceArticle article = SourceArticle.builder().title("\uD83D제목").text("가\uDE00나").build();
    assertThat(article.title()).hasValue("\uFFFD제목");
    assertThat(article.text()).hasValue("가\uFFFD나");
  }
}
