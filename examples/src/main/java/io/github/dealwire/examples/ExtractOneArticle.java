package io.github.dealwire.examples;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Investment;
import io.github.dealwire.model.Span;
import java.time.LocalDate;

/**
 * An article in, its facts out, each with the place in the text that says so. It prints:
 *
 * <pre>
 * company 다온소프트
 * company 한별전자
 * agreement MOU CONCLUDED 2025-02-24, from 0 to 56
 * investment CAPITAL_EXPENDITURE PLANNED 50000000000 KRW, from 57 to 89
 * </pre>
 */
public final class ExtractOneArticle {

  private ExtractOneArticle() {}

  /** Prints what an article of two sentences says. */
  public static void main(String[] args) {
    // Build it once and share it: it is immutable and safe for any number of threads.
    Extractor extractor = Extractor.builder().build();

    Extraction extraction = extractor.extract(Article.builder()
        .text("""
            다온소프트는 지난 24일 한별전자와 공장용 인공지능 사업을 위한 업무협약을 체결했다고 27일 밝혔다. \
            다온소프트는 향후 3년간 약 500억원을 투자할 계획이다.""")
        .publishedOn(LocalDate.of(2025, 2, 27))
        .build());

    for (Company company : extraction.companies()) {
      System.out.println("company " + company.name());
    }
    for (Agreement agreement : extraction.agreements()) {
      Span evidence = agreement.evidence().get(0);
      System.out.println("agreement " + agreement.type() + " " + agreement.stage() + " " + agreement.date().orElseThrow()
          + ", from " + evidence.start() + " to " + evidence.end());
    }
    for (Investment investment : extraction.investments()) {
      Span evidence = investment.evidence().get(0);
      System.out.println("investment " + investment.type() + " " + investment.stage() + " " + investment.amount().orElseThrow().value()
          + " " + investment.amount().orElseThrow().currency() + ", from " + evidence.start() + " to " + evidence.end());
    }
  }
}
