package io.github.dealwire.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.model.Article;
import io.github.dealwire.model.PublicationBasis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

  private static final String BODY = "\n다온소프트가 한별전자와 손잡는다고 27일 밝혔다.\n두 회사는 오랜 협력사다.\n";

  private static void day(ArticleText article, String day, PublicationBasis basis) {
    assertThat(article.publishedOn()).hasToString("Optional[" + day + "]");
    assertThat(article.publishedOnBasis()).contains(basis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "기사입력 : 2024-06-07 08:55             ; 2024-06-07",
        "입력 2024.12.20 18:05 수정 2024.12.21 18:31 ; 2024-12-20",
        "수정 2024.12.21 18:31 입력 2024.12.20 18:05 ; 2024-12-20",
        "등록 2025.12.11 17:42:15 | 수정 2025.12.12 17:58:40 ; 2025-12-11",
        "김하늘 기자 | 승인 2024-02-07 10:12 | 댓글 37 ; 2024-02-07",
        "기사입력 : 2019년02월07일 15:59          ; 2019-02-07",
        "2020-07-02   /  15:58:27              ; 2020-07-02",
        "2020년 7월 2일 15시 58분                ; 2020-07-02",
        "최종수정 : 2019년02월07일 16:15          ; 2019-02-07",
        "송고 2024/02/07 10:12                  ; 2024-02-07",
        "Published 2024-02-07T10:12             ; 2024-02-07",
      })
  void a_line_of_the_page_says_it(String line, String day) {
    day(Reads.text("다온소프트, 한별전자와 손잡다\n" + line + BODY), day, PublicationBasis.TEXT);
  }

  @Test
  void the_day_of_crawling_above_the_headline_is_none() {
    day(Reads.text("메뉴\n2026.11.21(목)\n다온소프트, 한별전자와 손잡다…로봇 만든다\n기사입력 : 2024-06-07 08:55" + BODY), "2024-06-07", PublicationBasis.TEXT);
    assertThat(Reads.text("메뉴\n2026.11.21(목)\n다온소프트, 한별전자와 손잡다…로봇 만든다" + BODY).publishedOn()).isEmpty();
  }

  @Test
  void the_days_of_comments_and_other_articles_are_none() {
    assertThat(
            Reads.text(
                    "다온소프트, 한별전자와 손잡다" + BODY + "김하늘 기자 h@sb.example\n댓글 1\nhong | 2024-07-09 00:21:15\n좋네요 아주 좋습니다.\n다음 기사\n누리물산 공장 인수\n입력 2024-07-09 10:00\n")
                .publishedOn())
        .isEmpty();
  }

  @Test
  void a_day_in_the_text_is_none() {
    assertThat(Reads.titled("제목", "다온소프트는 2019년 11월 24일 문을 열었다고 한다.").publishedOn()).isEmpty();
  }

  @Test
  void the_path_of_a_picture_says_it_with_the_day_of_the_announcement() {
    day(Reads.text("다온소프트 공장 짓는다\n![사옥](/news/photo/202502/1_2_3.jpg)" + BODY), "2025-02-27", PublicationBasis.PATH);
    day(Reads.text("다온소프트 공장 짓는다\n![사옥](/news/photo/202502/1_2_3.jpg)\n다온소프트가 공장을 짓는다고 밝혔다."), "2025-02", PublicationBasis.PATH);
    day(Reads.text("다온소프트 공장 짓는다\n![사옥](https://img.sb.example/2025/02/26/1.jpg)" + BODY), "2025-02-26", PublicationBasis.PATH);
    day(Reads.text("다온소프트 공장 짓는다\n![사옥](https://img.sb.example/20250226/1.jpg)" + BODY), "2025-02-26", PublicationBasis.PATH);
  }

  @Test
  void an_impossible_day_is_left_out() {
    day(Reads.text("다온소프트 공장 짓는다\n![사옥](/photo/202502/1.jpg)\n다온소프트가 공장을 짓는다고 30일 밝혔다."), "2025-02", PublicationBasis.PATH);
    assertThat(Reads.text("다온소프트 공장 짓는다\n입력 2025-02-30 10:00" + BODY).publishedOn()).isEmpty();
  }

  @Test
  void the_given_day_wins() {
    Article article = Article.builder().text("제목\n입력 2024-06-07 08:55" + BODY).publishedOn(LocalDate.of(2020, 1, 2)).build();
    day(ArticleText.of(article), "2020-01-02", PublicationBasis.GIVEN);
  }

  @Test
  void metadata_win_over_the_text() {
    String page = "<p>입력 2024-06-01 08:55</p><p>다온소프트가 공장을 짓는다고 밝혔다.</p>";
    day(
        Reads.html("<meta property=\"article:published_time\" content=\"2024-06-07T08:55:00+09:00\">" + page),
        "2024-06-07",
        PublicationBasis.METADATA);
    day(
        Reads.html("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-06-07T08:55\"}</script>" + page),
        "2024-06-07",
        PublicationBasis.METADATA);
    day(Reads.html(page), "2024-06-01", PublicationBasis.TEXT);
  }

  @Test
  void a_time_elsewhere_is_the_day_in_korea() {
    day(Reads.html("<meta property=\"article:published_time\" content=\"2024-06-06T23:55:00Z\">"), "2024-06-07", PublicationBasis.METADATA);
    day(Reads.html("<meta property=\"article:published_time\" content=\"2024-06-07T08:55:00+0900\">"), "2024-06-07", PublicationBasis.METADATA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "다온소프트가 2024년 6월 24일 협약을 맺었다고 27일 밝혔다. ; 2024-06-27",
        "다온소프트가 2024년 6월 27일 협약을 맺었다고 3일 밝혔다. ; 2024-07-03",
        "다온소프트는 24일 서울에서 열리는 ‘새봄 개발자 대회 2014’에 나선다. ; 2014",
        "다온소프트는 내년 1월 열리는 새봄 대회 2015에 나선다. ; 2014",
        "이바다 대표가 인사하고 있다. 2025.07.16. photo@sb.example[서울=새벽통신]김하늘 기자 = 다온소프트가 공장을 짓는다고 17일 밝혔다. ; 2025-07-17",
      })
  void the_text_gives_it_away(String text, String day) {
    day(Reads.titled("제목", text), day, PublicationBasis.INFERRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "다온소프트가 공장을 짓는다고 27일 밝혔다.",
        "다온소프트는 지난해 열린 ‘새봄 개발자 대회 2014’에 나섰다.",
        "다온소프트는 5월 열리는 대회에 2014년 제품을 낸다.",
        "다온소프트는 열리는 새봄 대회 2014와 내년 열리는 새봄 대회 2016에 나선다.",
      })
  void the_text_does_not_say(String text) {
    assertThat(Reads.titled("제목", text).publishedOn()).isEmpty();
  }

  @Test
  void a_notice_of_the_newspaper_says_it() {
    day(
        Reads.titled("제목", "이 기사는 2025년 1월 23일 13시 38분 새벽머니 사이트에 표출됐습니다. 다온소프트가 공장을 짓는다고 밝혔다."),
        "2025-01-23",
        PublicationBasis.TEXT);
  }

  @Test
  void the_addresses_of_a_page_without_metadata_say_it() {
    String body = "<h1>다온소프트, 공장을 짓는다</h1><p>다온소프트가 공장을 짓는다고 27일 밝혔다.</p>";
    day(Reads.html(body + "<img src=\"https://img.sb.example/photo/202502/1.jpg\">"), "2025-02-27", PublicationBasis.PATH);
    day(Reads.html("<link rel=\"canonical\" href=\"https://sb.example/2025/02/26/123\">" + body), "2025-02-26", PublicationBasis.PATH);
    day(Reads.html("<meta name=\"pubdate\" content=\"20250226101500\">" + body), "2025-02-26", PublicationBasis.METADATA);
  }
}
