package io.github.dealwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Bound;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Investment;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Listing;
import io.github.dealwire.model.Money;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Position;
import io.github.dealwire.model.Rank;
import io.github.dealwire.model.SourceArticle;
import io.github.dealwire.model.Span;
import io.github.dealwire.model.Stage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TableTextTest {

  private static final String TEXT = "다온소프트 홍석우 대표는 지난 24일 한별전자와 업무협약을 맺고 약 1200억 원을 투자한다고 밝혔다.";

  @Test
  void an_article_is_some_lines_with_a_row_for_each_fact() {
    Extraction extraction = Extraction.builder()
        .article(article().publisher("새벽일보").publishedOn(PartialDate.of(2025, 2, 27)).build())
        .addCompanies(company("c1", "다온소프트").listing(Listing.builder().exchange("KOSDAQ").ticker("999990").build()).build())
        .addCompanies(company("c2", "한별전자").build())
        .addExecutives(Executive.builder()
            .id("e1")
            .name("홍석우")
            .addMentions(span("홍석우"))
            .addPositions(Position.builder().company("c1").title("대표").rank(Rank.REPRESENTATIVE).addEvidence(span("홍석우 대표")).build())
            .addPositions(Position.builder()
                .company("c2")
                .title("이사")
                .unit("전략실")
                .rank(Rank.DIRECTOR)
                .former(true)
                .addEvidence(span("홍석우"))
                .build())
            .build())
        .addAgreements(Agreement.builder()
            .id("a1")
            .type(AgreementType.MOU)
            .stage(Stage.CONCLUDED)
            .addParties("c1", "c2")
            .date(PartialDate.of(2025, 2, 24))
            .addEvidence(span(TEXT))
            .confidence(0.9)
            .build())
        .addInvestments(Investment.builder()
            .id("i1")
            .type(InvestmentType.EQUITY)
            .stage(Stage.PLANNED)
            .addInvestors("c1")
            .addRecipients("c2")
            .amount(money())
            .addEvidence(span(TEXT))
            .confidence(0.9)
            .build())
        .build();
    assertThat(TableText.of(extraction)).isEqualTo("""
        한별전자와 손잡은 다온소프트 [a-17]
        2025-02-27, 새벽일보
          companies    다온소프트 (KOSDAQ 999990)
                       한별전자
          executives   홍석우 — 대표 @ 다온소프트; former 전략실 이사 @ 한별전자
          agreements   CONCLUDED MOU: 다온소프트, 한별전자 | 2025-02-24
          investments  PLANNED EQUITY: 다온소프트 → 한별전자 | 약 1200억 원 (120,000,000,000 KRW)

        """);
  }

  @Test
  void an_article_without_facts_says_so() {
    assertThat(TableText.of(Extraction.builder().article(SourceArticle.builder().text("").build()).build())).isEqualTo("""
        (no title)
          nothing found

        """);
  }

  @Test
  void an_article_cannot_move_the_cursor_of_the_terminal() {
    SourceArticle article = SourceArticle.builder().title("새\u001b[2J벽\n소재").text("").build();
    assertThat(TableText.of(Extraction.builder().article(article).build())).startsWith("새 [2J벽 소재\n");
  }

  private static SourceArticle.Builder article() {
    return SourceArticle.builder().id("a-17").title("한별전자와 손잡은 다온소프트").text(TEXT);
  }

  private static Company.Builder company(String id, String name) {
    return Company.builder().id(id).name(name).type(CompanyType.CORPORATION).addAliases(name).addMentions(span(name));
  }

  private static Money money() {
    Span span = span("약 1200억 원");
    return Money.builder()
        .value(new BigDecimal("120000000000"))
        .currency("KRW")
        .bound(Bound.ABOUT)
        .start(span.start())
        .end(span.end())
        .text(span.text())
        .build();
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return Span.builder().start(start).end(start + words.length()).text(words).rule("test").build();
  }
}
