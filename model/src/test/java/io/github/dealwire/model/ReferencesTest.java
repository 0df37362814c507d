package io.github.dealwire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  private static void refused(Extraction.Builder extraction, String message) {
    assertThatThrownBy(extraction::build).isInstanceOf(IllegalStateException.class).hasMessage(message);
  }

  private static Span.Builder span(int start, String text) {
    return Span.builder().start(start).end(start + text.length()).text(text).rule("test");
  }

  /** An extraction of one company with this mention. */
  private static Extraction.Builder mentioned(SourceArticle article, Span mention) {
    return Extraction.builder()
        .article(article)
        .addCompany(Company.builder().id("c1").name("다온소프트").type(CompanyType.CORPORATION).addMention(mention).build());
  }

  private static Extraction.Builder with(Agreement.Builder agreement) {
    return Samples.extraction().addAgreement(agreement.confidence(1).build());
  }

  private static Extraction.Builder with(Investment.Builder investment) {
    return Samples.extraction().addInvestment(investment.confidence(1).build());
  }

  private static Extraction.Builder with(Executive.Builder executive) {
    return Samples.extraction().addExecutive(executive.build());
  }

  /** Someone whose position is not yet said. */
  private static Executive.Builder song() {
    return Executive.builder().id("e2").name("송").addMention(Samples.span("송", "test"));
  }

  private static Position president(String company, Span evidence) {
    return Position.builder().company(company).title("사장").rank(Rank.PRESIDENT).addEvidence(evidence).build();
  }

  @Test
  void an_article_may_say_nothing() {
    assertThat(Extraction.builder().article(SourceArticle.builder().text("").build()).build().companies()).isEmpty();
  }

  @Test
  void every_side_is_a_company_of_the_extraction() {
    String tail = ", but the extraction has no such company; it has c1, c2, c3";
    refused(with(Samples.agreement().addParty("c7")), "agreement a1: parties names c7" + tail);
    refused(with(Samples.investment().addInvestor("c8")), "investment i1: investors names c8" + tail);
    refused(with(Samples.investment().addRecipient("e1")), "investment i1: recipients names e1" + tail);
    refused(with(Samples.investment().addSeller("c9")), "investment i1: sellers names c9" + tail);
    refused(with(Samples.investment().lead("c10")), "investment i1: lead names c10" + tail);
    refused(with(song().addPosition(president("c4", span(0, "다온").build()))), "executive e2: company names c4" + tail);
  }

  @Test
  void every_signatory_is_an_executive_of_the_extraction() {
    refused(
        with(Samples.agreement().addSignatory("c1")),
        "agreement a1: signatories names c1, but the extraction has no such executive; it has e1");
  }

  @Test
  void an_id_is_used_once() {
    refused(
        Samples.extraction().addCompany(Samples.company("c3", "한별전자").build()),
        "company c3: the id is taken; each company needs its own");
    refused(with(Samples.executive()), "executive e1: the id is taken; each executive needs its own");
    Agreement agreement = Samples.agreement().confidence(1).build();
    refused(
        Samples.extraction().addAgreements(agreement, agreement), "agreement a1: the id is taken; each agreement needs its own");
    Investment investment = Samples.investment().confidence(1).build();
    refused(
        Samples.extraction().addInvestments(investment, investment),
        "investment i1: the id is taken; each investment needs its own");
  }

  @Test
  void a_span_lies_in_the_text_and_quotes_it() {
    SourceArticle article = SourceArticle.builder().text("오늘 다온소프트는").build();
    assertThat(mentioned(article, span(3, "다온소프트").build()).build().companies()).hasSize(1);
    refused(
        mentioned(article, span(5, "다온소프트").build()),
        "company c1: the span from 5 to 10 ends outside the text, which has 9 UTF-16 code units");
    refused(
        mentioned(article, span(4, "다온소프트").build()),
        "company c1: the span from 4 to 9 says '다온소프트', the text has '온소프트는' there");
  }

  @Test
  void a_span_in_the_title_quotes_the_title() {
    SourceArticle article = SourceArticle.builder().title("다온소프트, 협약").text("오늘 다온소프트는").build();
    assertThat(mentioned(article, span(0, "다온소프트").in(SourceField.TITLE).build()).build().companies()).hasSize(1);
    refused(
        mentioned(article, span(3, "다온소프트").in(SourceField.TITLE).build()),
        "company c1: the span from 3 to 8 says '다온소프트', the title has '프트, 협' there");
    refused(
        mentioned(article, span(0, "다온소프트").build()),
        "company c1: the span from 0 to 5 says '다온소프트', the text has '오늘 다온' there");
  }

  @Test
  void a_span_in_a_title_that_is_not_there_is_refused() {
    refused(
        mentioned(SourceArticle.builder().text("다온소프트는").build(), span(0, "다온소프트").in(SourceField.TITLE).build()),
        "company c1: a span lies in the title, but the article has none");
  }

  @Test
  void the_spans_of_executives_agreements_investments_and_sums_are_checked_too() {
    Span wrong = span(0, "한별").build();
    Money sum = Money.builder().value(BigDecimal.ONE).currency("KRW").bound(Bound.EXACT).start(0).end(2).text("한별").build();
    String tail = ": the span from 0 to 2 says '한별', the text has '다온' there";
    refused(with(song().addMention(wrong)), "executive e2" + tail);
    refused(with(song().addPosition(president("c1", wrong))), "executive e2" + tail);
    refused(with(Samples.agreement().addEvidence(wrong)), "agreement a1" + tail);
    refused(with(Samples.agreement().value(sum)), "agreement a1" + tail);
    refused(with(Samples.investment().addEvidence(wrong)), "investment i1" + tail);
    refused(with(Samples.investment().amount(sum)), "investment i1" + tail);
  }

  @Test
  void without_the_text_the_facts_stay_and_quotations_are_taken_on_trust() {
    Extraction bare = Samples.full().withoutText();
    assertThat(bare.article().text()).isEmpty();
    assertThat(bare.article().title()).hasValue(Samples.TITLE);
    assertThat(bare.agreements()).isEqualTo(Samples.full().agreements());
    assertThat(bare.withoutText()).isSameAs(bare);
  }
}
