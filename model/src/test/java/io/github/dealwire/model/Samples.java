package io.github.dealwire.model;

import java.math.BigDecimal;
import java.util.Optional;

/** One extraction that fills every field of every type, and the parts that tests vary. */
final class Samples {

  static final String TITLE = "다온소프트-한별전자, 업무협약";
  static final String TEXT =
      "다온소프트(Daon Soft)는 지난 24일 서울에서 한별전자와 전략적 업무협약을 체결했다. "
          + "다온소프트 에릭 송(Erik Song) 부사장이 서명했다. "
          + "새벽소재는 다온소프트에 최소 100억 위안(약 1조9000억원)을 5년간 투자한다.";

  private Samples() {}

  /** The span of the first occurrence in the text. */
  static Span span(String quote, String rule) {
    return span(TEXT, quote, rule, Optional.empty());
  }

  /** The span of the first occurrence in the title. */
  static Span titleSpan(String quote, String rule) {
    return span(TITLE, quote, rule, Optional.of(SourceField.TITLE));
  }

  private static Span span(String source, String quote, String rule, Optional<SourceField> in) {
    int start = source.indexOf(quote);
    return Span.builder().start(start).end(start + quote.length()).text(quote).rule(rule).in(in).build();
  }

  static SourceArticle.Builder article() {
    return SourceArticle.builder()
        .id("a-17")
        .title(TITLE)
        .publisher("하루경제")
        .publishedOn(PartialDate.of(2025, 2, 27))
        .publishedOnBasis(PublicationBasis.TEXT)
        .addReporter("김하루")
        .text(TEXT);
  }

  static Company.Builder company(String id, String name) {
    return Company.builder()
        .id(id)
        .name(name)
        .type(CompanyType.CORPORATION)
        .addAlias(name)
        .addMention(span(name, "registry"));
  }

  static Company daon() {
    return Company.builder()
        .id("c1")
        .name("다온소프트")
        .englishName("Daon Soft")
        .type(CompanyType.CORPORATION)
        .registryId("krx:999930")
        .listing(Listing.builder().exchange("KOSPI").ticker("999930").build())
        .group("다온")
        .country("KR")
        .addAlias("다온소프트")
        .addMention(titleSpan("다온소프트", "registry"))
        .addMention(span("다온소프트", "registry"))
        .build();
  }

  static Position.Builder position() {
    return Position.builder()
        .company("c1")
        .title("부사장")
        .rank(Rank.EXECUTIVE_VICE_PRESIDENT)
        .addEvidence(span("다온소프트 에릭 송(Erik Song) 부사장", "company-name-title"));
  }

  static Executive.Builder executive() {
    return Executive.builder().id("e1").name("에릭 송").addMention(span("에릭 송", "title-before"));
  }

  static Money.Builder money() {
    Span place = span("최소 100억 위안", "money");
    return Money.builder()
        .value(new BigDecimal("10000000000"))
        .currency("CNY")
        .start(place.start())
        .end(place.end())
        .text(place.text());
  }

  static Agreement.Builder agreement() {
    return Agreement.builder()
        .id("a1")
        .type(AgreementType.MOU)
        .stage(Stage.CONCLUDED)
        .addParty("c1")
        .addParty("c2")
        .addEvidence(span(TEXT.substring(0, TEXT.indexOf(". ") + 1), "sign"));
  }

  static Investment.Builder investment() {
    return Investment.builder()
        .id("i1")
        .type(InvestmentType.CAPITAL_EXPENDITURE)
        .stage(Stage.PLANNED)
        .addInvestor("c3")
        .addEvidence(span(TEXT.substring(TEXT.indexOf("새벽소재는")), "invest"));
  }

  /** The companies c1 to c3 and the executive e1, without deals. */
  static Extraction.Builder extraction() {
    return Extraction.builder()
        .article(article().build())
        .addCompany(daon())
        .addCompany(company("c2", "한별전자").build())
        .addCompany(company("c3", "새벽소재").build())
        .addExecutive(
            executive()
                .originalName("Erik Song")
                .addPosition(position().unit("B2B").former(false).asOf(PartialDate.of(2025, 2, 24)).build())
                .build());
  }

  /** Every field of every type. */
  static Extraction full() {
    return extraction()
        .addAgreement(
            agreement()
                .counterparty("유럽 소재 제약사")
                .name("전략적 업무협약")
                .subject("공동 영업")
                .date(PartialDate.of(2025, 2, 24))
                .dateText("지난 24일")
                .place("서울")
                .addSignatory("e1")
                .value(money().bound(Bound.RANGE).max(new BigDecimal("20000000000")).build())
                .confidence(0.97)
                .build())
        .addInvestment(
            investment()
                .addRecipient("c1")
                .addSeller("c2")
                .lead("c3")
                .target("AIoT")
                .amount(money().bound(Bound.AT_LEAST).krw(new BigDecimal("1.9E+12")).build())
                .period("P5Y")
                .until(PartialDate.of(2030))
                .date(PartialDate.of(2025, 3))
                .dateText("다음 달")
                .confidence(0.9)
                .build())
        .fingerprint(Fingerprint.builder().library("0.1.0").rules("1f3a").lexicons("77b2").settings("c0de").build())
        .build();
  }
}
