package io.github.dealwire.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="ko"><head><meta charset="utf-8">
      <title>다온소프트, 로봇 만든다 - 새벽뉴스</title>
      <meta property="og:title" content="다온소프트, 로봇 만든다">
      <meta property="og:site_name" content="새벽뉴스">
      <meta property="article:author" content="김하늘">
      <style>.a{}</style><script>var a = "다온소프트가 팔렸다.";</script></head>
      <body><header><a>새벽뉴스</a><nav><ul><li>경제</li></ul></nav></header>
      <main><div class="head"><h1>다온소프트, 로봇 만든다</h1><h2>한별전자와 손잡아<br>3년간 500억</h2>
      <div class="info"><span>김하늘 기자</span> <span>승인 2025.08.26 11:20</span></div>
      <ul class="sns"><li>페이스북</li></ul></div>
      <article class="article_body">
      <figure><img src="a.jpg"><figcaption>이바다 다온소프트 대표. /다온소프트 제공</figcaption></figure>
      <p>다온소프트가 <b>한별전자</b>와
         로봇을 만든다.</p>
      <!-- 다온소프트가 망했다. -->
      <div class="ad_box"><p>은퇴 후 월 300만원 받는 법을 알려 드립니다.</p></div>
      두 회사는 26일 협약을 맺었다고 밝혔다.<br><br>내년에 첫 제품을 낸다.
      <table><tr><td>매출</td><td>100억원</td></tr></table>
      </article>
      <section class="related"><h3>관련기사</h3><ul><li>누리물산, 공장 인수</li></ul></section></main>
      <footer>저작권자 © 새벽뉴스</footer></body></html>
      """;

  @Test
  void a_page_becomes_lines_of_text() {
    assertThat(Reads.html(PAGE).text())
        .isEqualTo(
            """
            다온소프트, 로봇 만든다
            한별전자와 손잡아
            3년간 500억
            김하늘 기자 승인 2025.08.26 11:20
            이바다 다온소프트 대표. /다온소프트 제공
            다온소프트가 한별전자와 로봇을 만든다.
            두 회사는 26일 협약을 맺었다고 밝혔다.
            내년에 첫 제품을 낸다.
            매출 100억원""");
  }

  @Test
  void its_markup_says_what_the_lines_are() {
    assertThat(Reads.sections(Reads.html(PAGE)))
        .startsWith(
            "HEADLINE 다온소프트, 로봇 만든다",
            "SUBHEADLINE 한별전자와 손잡아",
            "SUBHEADLINE 3년간 500억",
            "BYLINE 김하늘 기자 승인 2025.08.26 11:20",
            "CAPTION 이바다 다온소프트 대표. /다온소프트 제공",
            "BODY 다온소프트가 한별전자와 로봇을 만든다.");
  }

  @Test
  void its_metadata_are_read() {
    ArticleText article = Reads.html(PAGE);
    assertThat(article.title()).contains("다온소프트, 로봇 만든다");
    assertThat(article.publisher()).contains("새벽뉴스");
    assertThat(article.reporters()).containsExactly("김하늘");
    assertThat(article.publishedOn()).hasToString("Optional[2025-08-26]");
  }

  @Test
  void a_title_that_no_heading_repeats_is_the_first_line() {
    ArticleText article = Reads.html("<title>다온소프트, 로봇 만든다 | 새벽뉴스</title><div><p>다온소프트가 로봇을 만든다.</p></div>");
    assertThat(article.text()).isEqualTo("다온소프트, 로봇 만든다\n다온소프트가 로봇을 만든다.");
    assertThat(article.title()).contains("다온소프트, 로봇 만든다");
  }

  @Test
  void the_name_of_the_site_is_no_part_of_the_title() {
    assertThat(HtmlMetadata.withoutSite("다온소프트, 로봇 만든다 - 새벽뉴스", "")).isEqualTo("다온소프트, 로봇 만든다");
    assertThat(HtmlMetadata.withoutSite("다온소프트, 로봇 만든다 :: 비즈나루", "")).isEqualTo("다온소프트, 로봇 만든다");
    assertThat(HtmlMetadata.withoutSite("다온소프트, 로봇 만든다 < 기업 < 산업 < 기사본문 - 새벽", "새벽")).isEqualTo("다온소프트, 로봇 만든다");
    assertThat(HtmlMetadata.withoutSite("다온소프트 - 한별전자 손잡다", "새벽뉴스")).isEqualTo("다온소프트 - 한별전자 손잡다");
  }

  @Test
  void a_page_inside_a_form_or_a_wrapper_with_a_bad_name_is_read() {
    String body = "<h1>다온소프트, 로봇을 만든다</h1><p>다온소프트가 로봇을 만든다.</p><p>내년에 낸다.</p>";
    assertThat(Reads.html("<form>" + body + "</form>").text()).contains("내년에 낸다.");
    assertThat(Reads.html("<div class=\"popular-news\">" + body + "</div>").text()).contains("내년에 낸다.");
  }

  @Test
  void html_without_any_sentence_is_read() {
    assertThat(Reads.html("<h1>[인사] 다온소프트 임원</h1><p>▲부사장 김하늘</p>").text()).isEqualTo("[인사] 다온소프트 임원\n▲부사장 김하늘");
    assertThat(Reads.html("").text()).isEmpty();
    assertThat(Reads.html("다온소프트가 로봇을 만든다.").text()).isEqualTo("다온소프트가 로봇을 만든다.");
  }

  @Test
  void broken_and_deep_html_is_read() {
    assertThat(Reads.html("<p>다온소프트가 <b>로봇을 만든다.<p>내년에 낸다.").text()).isEqualTo("다온소프트가 로봇을 만든다.\n내년에 낸다.");
    assertThat(Reads.html("<div>".repeat(20_000) + "다온소프트가 로봇을 만든다.").text()).contains("로봇을 만든다.");
    assertThat(Reads.html("<script type=\"application/ld+json\">{\"datePublished\":</script><p>다온소프트가 로봇을 만든다.</p>").text())
        .isEqualTo("다온소프트가 로봇을 만든다.");
  }
}
