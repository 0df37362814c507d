package io.github.dealwire.core.article;

import static io.github.dealwire.core.article.SectionKind.BODY;
import static io.github.dealwire.core.article.SectionKind.BOILERPLATE;
import static io.github.dealwire.core.article.SectionKind.BYLINE;
import static io.github.dealwire.core.article.SectionKind.CAPTION;
import static io.github.dealwire.core.article.SectionKind.HEADLINE;
import static io.github.dealwire.core.article.SectionKind.RELATED;
import static io.github.dealwire.core.article.SectionKind.SUBHEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private static final String PAGE =
      """
      새벽뉴스
      로그인 | 회원가입 | 전체메뉴
      정치 경제 산업 금융 부동산 사회
      홈 > 산업
      2026.01.05(월)

      다온소프트, 한별전자와 손잡고 로봇 만든다…3년간 500억 투자

      김하늘 기자
      기사입력 : 2025-11-24 08:55
      최종수정 : 2025-11-24 10:02

        • kakao share
        • clipboard copy
      글자크기 가 가 인쇄

      두 회사, 판교에 공동 연구소
      내년 상반기 첫 제품

      ▲ 이바다 다온소프트 대표(왼쪽)와 정가람 한별전자 사장. 사진=다온소프트
      [새벽뉴스 김하늘 기자] 다온소프트가 한별전자와 로봇을 만든다.
      두 회사는 24일 업무협약을 맺었다고 밝혔다.

      해외 시장 노린다

      이바다 대표는 “세계로 나가겠다”고 말했다.
      김하늘 기자 haneul@saebyeok.example
      Copyright ⓒ 새벽뉴스. 무단 전재 및 재배포 금지
      좋아요 12 슬퍼요 1 화나요 3
      이 기자의 다른 기사
      - 새벽소재, 누리중공업에 지분 매각
      많이 본 뉴스
      1. 한빛은행, 금리 동결
      2. 온누리항공, 여객기 10대 주문
      3. 초록바이오 신약 수출
      이 기사의 댓글 1개
      hong12 | 2025-11-25 00:21
      다온이 누리물산도 인수한다던데요. 기대됩니다.
      제호 새벽뉴스 | 발행인 최한결 | 청소년보호책임자 오세린
      """;

  @Test
  void a_page_dump_is_told_apart() {
    ArticleText article = Reads.text(PAGE);
    assertThat(Reads.sections(article, HEADLINE)).containsExactly("다온소프트, 한별전자와 손잡고 로봇 만든다…3년간 500억 투자");
    assertThat(Reads.sections(article, SUBHEADLINE)).containsExactly("두 회사, 판교에 공동 연구소", "내년 상반기 첫 제품", "해외 시장 노린다");
    assertThat(Reads.sections(article, CAPTION)).containsExactly("▲ 이바다 다온소프트 대표(왼쪽)와 정가람 한별전자 사장. 사진=다온소프트");
    assertThat(Reads.sections(article, BODY))
        .containsExactly("다온소프트가 한별전자와 로봇을 만든다.", "두 회사는 24일 업무협약을 맺었다고 밝혔다.", "이바다 대표는 “세계로 나가겠다”고 말했다.");
    assertThat(Reads.sections(article, BYLINE)).contains("[새벽뉴스 김하늘 기자]", "김하늘 기자 haneul@saebyeok.example");
    assertThat(Reads.sections(article, RELATED))
        .contains("- 새벽소재, 누리중공업에 지분 매각", "2. 온누리항공, 여객기 10대 주문", "다온이 누리물산도 인수한다던데요. 기대됩니다.");
    assertThat(Reads.sections(article, BOILERPLATE)).contains("정치 경제 산업 금융 부동산 사회", "• kakao share");
  }

  @Test
  void its_title_publisher_reporter_and_day_are_found() {
    ArticleText article = Reads.text(PAGE);
    assertThat(article.title()).contains("다온소프트, 한별전자와 손잡고 로봇 만든다…3년간 500억 투자");
    assertThat(article.publisher()).contains("새벽뉴스");
    assertThat(article.reporters()).containsExactly("김하늘");
    assertThat(article.publishedOn()).hasToString("Optional[2025-11-24]");
  }

  @Test
  void plain_text_is_all_body() {
    ArticleText article =
        Reads.titled("다온소프트, 공장 짓는다", "다온소프트가 공장을 짓는다.\n\n한별전자도 짓는다.\n\n김하늘 대표는 “잘됐다”고 말했다.");
    assertThat(Reads.sections(article))
        .containsExactly(
            "HEADLINE 다온소프트, 공장 짓는다", "BODY 다온소프트가 공장을 짓는다.", "BODY 한별전자도 짓는다.", "BODY 김하늘 대표는 “잘됐다”고 말했다.");
  }

  @Test
  void the_title_repeated_in_the_text_is_a_headline() {
    ArticleText article = Reads.titled("다온소프트, 공장 짓는다", "다온소프트 공장 짓는다\n다온소프트가 판교에 공장을 짓는다고 밝혔다.");
    assertThat(Reads.sections(article)).contains("HEADLINE 다온소프트 공장 짓는다");
  }

  @Test
  void another_article_below_the_first_is_not_of_it() {
    ArticleText article =
        Reads.text(
            """
            다온소프트, 한별전자 지분 산다
            다온소프트가 한별전자 지분 10%를 사들인다고 24일 밝혔다.
            김하늘 기자 haneul@saebyeok.example
            누리물산, 해외 공장 인수
            이바다 기자 | 2025-11-23 09:00
            누리물산이 해외 공장을 인수한다고 23일 밝혔다.
            """);
    assertThat(Reads.sections(article, BODY)).containsExactly("다온소프트가 한별전자 지분 10%를 사들인다고 24일 밝혔다.");
    assertThat(Reads.sections(article, RELATED)).contains("누리물산이 해외 공장을 인수한다고 23일 밝혔다.");
    assertThat(article.publishedOn()).isEmpty();
  }

  @Test
  void another_article_with_its_byline_inside_is_not_of_it() {
    ArticleText article =
        Reads.text(
            """
            다온소프트, 한별전자 지분 산다
            다온소프트가 한별전자 지분 10%를 사들인다고 24일 밝혔다.
            haneul@saebyeok.example
            누리물산 해외로 [서울=새벽뉴스] 이바다 기자 = 누리물산이 해외 공장을 인수한다고 23일 밝혔다.
            """);
    assertThat(Reads.sections(article, RELATED)).hasSize(1);
  }

  @Test
  void a_note_after_the_byline_is_of_the_article() {
    ArticleText article =
        Reads.text(
            """
            다온소프트, 한별전자 지분 산다
            다온소프트가 한별전자 지분 10%를 사들인다고 24일 밝혔다.
            김하늘 기자
            ◆이바다=다온소프트를 세운 사람으로 2020년 회장이 됐다.
            """);
    assertThat(Reads.sections(article, BODY)).hasSize(2);
  }

  @Test
  void a_list_of_other_articles_in_the_middle_does_not_end_the_article() {
    ArticleText article =
        Reads.text(
            """
            다온소프트, 한별전자 지분 산다
            다온소프트가 한별전자 지분 10%를 사들인다고 24일 밝혔다.
            관련기사
            누리물산, 해외 공장 인수
            다온소프트는 지난해에도 한별전자 지분을 샀다.
            김하늘 기자 haneul@saebyeok.example
            """);
    assertThat(Reads.sections(article, RELATED)).containsExactly("관련기사", "누리물산, 해외 공장 인수");
    assertThat(Reads.sections(article, BODY)).hasSize(2);
  }

  @Test
  void captions_are_told_by_their_source() {
    for (String caption :
        new String[] {
          "다온소프트 판교 사옥. 다온소프트 제공",
          "[사진=다온소프트]",
          "▲ 다온소프트 공장 전경. /사진=다온소프트",
          "![다온소프트 판교 사옥 [사진=다온소프트]](/news/photo/202502/1_2.jpg)",
          "이바다 대표가 공장을 둘러보고 있다. 다온소프트 제공",
          "<사진 설명> 왼쪽부터 이바다 대표, 정가람 사장",
          "▣ 사진 : 24일 판교에서 열린 협약식",
          "공장 전경. 다온소프트 누리집 갈무리",
        }) {
      ArticleText article = Reads.titled("제목", "다온소프트가 공장을 짓는다고 밝혔다.\n" + caption + "\n한별전자도 공장을 짓는다고 밝혔다.");
      assertThat(Reads.sections(article, CAPTION)).as(caption).containsExactly(caption);
    }
  }

  @Test
  void a_sentence_about_a_photograph_is_no_caption() {
    ArticleText article = Reads.titled("제목", "다온소프트가 자료를 제공했다.\n한별전자는 사진 앱을 만든다고 밝혔다.\n새벽일보가 보도했다고 전했다.");
    assertThat(Reads.sections(article, CAPTION)).isEmpty();
  }

  @Test
  void captions_glued_into_the_text_are_taken_off() {
    ArticleText article =
        Reads.titled("제목", "‘새봄라떼’. [사진 출처 = 다온푸드]다온푸드가 새봄라떼를 내놓았다.사진=뉴시스한별푸드도 내놓았다고 한다. (사진=연합뉴스)김하늘기자 h@saebyeok.example");
    assertThat(Reads.sections(article))
        .containsExactly(
            "HEADLINE 제목",
            "CAPTION ‘새봄라떼’. [사진 출처 = 다온푸드]",
            "BODY 다온푸드가 새봄라떼를 내놓았다.",
            "CAPTION 사진=뉴시스",
            "BODY 한별푸드도 내놓았다고 한다.",
            "CAPTION (사진=연합뉴스)",
            "BYLINE 김하늘기자 h@saebyeok.example");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "이바다 대표가 인사하고 있다. | 연합뉴스 | 다온소프트가 공장을 짓는다고 밝혔다.",
        "이바다 대표가 인사하고 있다. | 2024.11.7/뉴스1 | 다온소프트가 공장을 짓는다고 밝혔다.",
        "이바다 대표가 인사하고 있다. | ⓒ News1 김하늘 기자 | 다온소프트가 공장을 짓는다고 밝혔다.",
        "이바다 대표가 인사하고 있다. | 다온소프트 제공 | 새봄소재가 공장을 짓는다고 밝혔다.",
        "이바다 대표가 인사하고 있다. | /사진= 김하늘 기자 | 다온소프트가 공장을 짓는다고 밝혔다.",
        "이바다 대표가 인사하고 있다. | /사진=다온소프트 누리집 갈무리 | 다온소프트가 공장을 짓는다고 밝혔다.",
        "이바다 대표가 인사하고 있다. | 사진=REUTERS | 다온소프트가 공장을 짓는다고 밝혔다.",
        "이바다 대표가 인사하고 있다. | [다온소프트 제공. 재판매 및 DB 금지] | 다온소프트가 공장을 짓는다고 밝혔다.",
      })
  void sources_between_a_caption_and_the_text_are_taken_off(String before, String source, String text) {
    ArticleText article = Reads.titled("제목", before + source + text);
    assertThat(Reads.sections(article)).containsExactly("HEADLINE 제목", "BODY " + before, "CAPTION " + source, "BODY " + text);
  }

  @Test
  void a_caption_without_a_verb_ends_at_its_source() {
    assertThat(Reads.sections(Reads.titled("제목", "다온소프트 새 공장 부지[다온소프트 제공] 7일 업계에 따르면 다온소프트가 공장을 짓는다.")))
        .containsExactly("HEADLINE 제목", "CAPTION 다온소프트 새 공장 부지[다온소프트 제공]", "BODY 7일 업계에 따르면 다온소프트가 공장을 짓는다.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "공장이 문을 열었다. 연합뉴스가 보도했다고 다온소프트는 밝혔다.",
        "공장이 문을 열었다. 다온소프트가 제공하는 앱이 있다고 밝혔다.",
        "이바다 다온소프트 대표(사진)는 공장을 짓는다고 밝혔다.",
        "이바다 다온소프트 대표(사진=다온소프트)는 공장을 짓는다고 밝혔다.",
        "공장이 문을 열었다. 로이터통신은 다온소프트가 웃었다고 밝혔다.",
        "공장이 문을 열었다. AP새봄은 다온소프트의 자회사라고 밝혔다.",
        "확정급여형(DB) 상품을 내놓았다. 다온소프트는 DB새봄과 다르다고 밝혔다.",
        "공장이 문을 열었다. 클라우드 제공업체 다온소프트가 웃었다고 밝혔다.",
        "공장이 문을 열었다. 2024.11.7 협약을 맺은 뒤라고 밝혔다.",
      })
  void these_are_no_sources(String text) {
    assertThat(Reads.sections(Reads.titled("제목", text))).containsExactly("HEADLINE 제목", "BODY " + text);
  }

  @Test
  void pop_ups_of_names_are_gaps() {
    ArticleText article = Reads.titled("제목", "김하늘닫기김하늘기사 모아보기 다온소프트 회장이 이바다닫기이바다기사 모아보기 사장과 만났다.");
    assertThat(Reads.ranges(article, article.gaps())).containsExactly("닫기김하늘기사 모아보기", "닫기이바다기사 모아보기");
  }

  @Test
  void an_article_without_gaps_has_none() {
    assertThat(Reads.text("김하늘 회장이 창문을 닫기 시작했다. 기사를 모아보기로 했다.").gaps()).isEmpty();
  }

  @Test
  void appointments_without_any_sentence_are_the_body() {
    ArticleText article = Reads.titled("[인사] 다온소프트", "◇승진 ▲부사장 김하늘\n◇전보 ▲연구소장 이바다");
    assertThat(Reads.sections(article, BODY)).hasSize(2);
  }

  @Test
  void what_is_no_article_is_read_all_the_same() {
    for (String text : new String[] {"", " ", "\n\n\n", "로그인", "다.", "\"", "“", "[", "2024", "\uD800", "#", "=", "()", "기자"}) {
      ArticleText article = Reads.text(text);
      assertThat(article.chars()).hasSameSizeAs(text);
      assertThat(ArticleText.of(io.github.dealwire.model.Article.builder().title(text).html(text).build()).sentences()).isNotNull();
    }
  }
}
