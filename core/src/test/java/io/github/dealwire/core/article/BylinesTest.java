package io.github.dealwire.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

  private static final String TEXT = "다온소프트가 공장을 짓는다고 20일 밝혔다.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[새벽경제신문 = 김하늘 기자]           | 새벽경제신문 | 김하늘",
        "[새벽경제=김하늘 기자]                | 새벽경제     | 김하늘",
        "［새벽경제=김하늘 기자］               | 새벽경제     | 김하늘",
        "[새벽경제(수원)=김하늘 기자]           | 새벽경제(수원) | 김하늘",
        "(서울=다온통신) 김하늘 기자 =          | 다온통신     | 김하늘",
        "(서울=다온통신) 김하늘 이바다 기자 =     | 다온통신     | 김하늘;이바다",
        "(키엘체(폴란드)=다온통신) 공동취재단 김하늘 기자 = | 다온통신 | 김하늘",
        "[서울=다온통신]김하늘 기자 =           | 다온통신     | 김하늘",
        "(뉴욕=다온통신) 김하늘 특파원 =         | 다온통신     | 김하늘",
        "[포항=동해매일]                      | 동해매일     | ",
        "[새벽금융신문 김하늘 기자]             | 새벽금융신문   | 김하늘",
        "[새벽타임스 워싱턴=김하늘 특파원]        | 새벽타임스    | 김하늘",
      })
  void a_byline_before_the_text_is_taken_off(String byline, String publisher, String reporters) {
    ArticleText article = Reads.titled("제목", byline + " " + TEXT);
    assertThat(Reads.sections(article)).containsExactly("HEADLINE 제목", "BYLINE " + byline, "BODY " + TEXT);
    assertThat(article.publisher()).contains(publisher);
    assertThat(String.join(";", article.reporters())).isEqualTo(reporters == null ? "" : reporters);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "김하늘 기자                              |          | 김하늘",
        "김하늘 기자 haneul@saebyeok.example       |          | 김하늘",
        "김하늘기자 haneul@saebyeok.example        |          | 김하늘",
        "haneul@saebyeok.example                 |          | ",
        "김하늘 새벽금융신문 기자 haneul@sb.example   | 새벽금융신문 | 김하늘",
        "[비즈새벽 김하늘 기자]                     | 비즈새벽    | 김하늘",
        "/김하늘 기자                             |          | 김하늘",
        "김하늘·이바다 기자                         |          | 김하늘;이바다",
        "광주=김하늘 기자 a@b.example, 이바다 기자 c@d.example | 광주 | 김하늘;이바다",
      })
  void a_byline_after_the_text_is_taken_off(String byline, String publisher, String reporters) {
    for (String glue : new String[] {"\n", " "}) {
      ArticleText article = Reads.titled("제목", TEXT + glue + byline);
      assertThat(Reads.sections(article)).as(glue).containsExactly("HEADLINE 제목", "BODY " + TEXT, "BYLINE " + byline);
      assertThat(String.join(";", article.reporters())).isEqualTo(reporters == null ? "" : reporters);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "김하늘 기자는 다온소프트가 공장을 짓는다고 보도했다.",
        "다온소프트(대표=김하늘)가 공장을 짓는다.",
        "[단독] 다온소프트가 공장을 짓는다.",
        "다온소프트가 기자 간담회를 열었다.",
        "(a=1) 다온소프트가 공장을 짓는다.",
      })
  void these_are_no_bylines(String text) {
    assertThat(Reads.sections(Reads.titled("제목", text))).containsExactly("HEADLINE 제목", "BODY " + text);
  }

  @Test
  void the_publisher_stands_in_the_copyright_line_too() {
    assertThat(Reads.text(TEXT + "\n<저작권자 ⓒ 새벽뉴스, 무단전재-재배포금지>").publisher()).contains("새벽뉴스");
    assertThat(Reads.text(TEXT + "\nCopyright ⓒ 새벽뉴스. 무단 전재 및 재배포 금지").publisher()).contains("새벽뉴스");
    assertThat(Reads.text(TEXT + "\nⓒ 새벽뉴스(www.sb.example). 무단 전재·재배포 금지").publisher()).contains("새벽뉴스");
    assertThat(Reads.text(TEXT + "\n무단 전재·재배포 금지").publisher()).isEmpty();
  }
}
