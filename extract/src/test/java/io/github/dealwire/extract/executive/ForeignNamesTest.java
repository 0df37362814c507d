package io.github.dealwire.extract.executive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where foreign names beside titles begin and end. */
class ForeignNamesTest {

  private static final Posts POSTS = new Posts();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "다온소프트 CEO인 한스 베르그만은 웃었다. | 한스 베르그만 다온소프트 CEO",
    "다온소프트 공동 창업자인 한스 베르크 역시 웃었다. | 한스 베르크 다온소프트 공동 창업자",
    "량웨이 다온소프트 회장은 웃었다. | 량웨이 다온소프트 회장",
    "라이언 셀로스 전 루메닉 CEO는 웃었다. | 전 라이언 셀로스 루메닉 CEO",
    "하워드 루크닉 루메니코 CEO는 웃었다. | 하워드 루크닉 루메니코 CEO",
  })
  void a_foreign_name_is_whole_and_nothing_but_the_name(String text, String post) {
    assertThat(POSTS.in(text)).containsExactly(post);
  }
}
