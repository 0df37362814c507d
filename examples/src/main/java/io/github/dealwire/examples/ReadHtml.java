package io.github.dealwire.examples;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.SourceArticle;

/**
 * A page as it comes from the web: menus and lists of other articles are no part of what it says. It prints:
 *
 * <pre>
 * 다온소프트, 한별전자와 업무협약 (하루경제, 2025-02-27, METADATA)
 * MOU of 다온소프트 and 한별전자
 * </pre>
 */
public final class ReadHtml {

  private ReadHtml() {}

  /** Prints what a page says. */
  public static void main(String[] args) {
    String page = """
        <html><head>
        <meta property="og:title" content="다온소프트, 한별전자와 업무협약">
        <meta property="og:site_name" content="하루경제">
        <meta property="article:published_time" content="2025-02-27T09:30:00+09:00">
        </head><body>
        <nav><a href="/">홈</a> <a href="/market">증권</a></nav>
        <article><p>다온소프트는 지난 24일 한별전자와 공장용 인공지능 사업을 위한 업무협약을 체결했다.</p></article>
        <aside><h3>많이 본 뉴스</h3><ul><li><a href="/2">새벽소재, 가온은행과 양해각서 체결</a></li></ul></aside>
        </body></html>
        """;

    Extraction extraction = Extractor.builder().build().extract(Article.builder().html(page).build());

    SourceArticle article = extraction.article();
    System.out.println(article.title().orElse("?") + " (" + article.publisher().orElse("?") + ", "
        + article.publishedOn().orElseThrow() + ", " + article.publishedOnBasis().orElseThrow() + ")");
    extraction.agreements().forEach(agreement ->
        System.out.println(agreement.type() + " of " + extraction.companies().get(0).name() + " and " + extraction.companies().get(1).name()));
  }
}
