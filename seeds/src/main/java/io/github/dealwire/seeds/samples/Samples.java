package io.github.dealwire.seeds.samples;

import io.github.dealwire.model.Article;
import io.github.dealwire.model.Money;
import io.github.dealwire.model.Span;
import java.time.LocalDate;

/**
 * Starts builders of objects for tests.
 *
 * <pre>{@code
 * Extraction extraction = Samples.extraction()
 *     .add(Samples.agreement().between("다온소프트", "한별전자").date("2025-02-24"))
 *     .add(Samples.executive("홍석우").at("다온소프트", "대표"))
 *     .build();
 * Investment investment = Samples.investment().by("다온소프트").of(50_000_000_000L, "KRW").build();
 * }</pre>
 */
public final class Samples {

  static final String COMPANY = "다온소프트";
  static final String OTHER_COMPANY = "한별전자";
  static final String PERSON = "홍석우";
  static final String TITLE = "대표";
  static final LocalDate DAY = LocalDate.of(2025, 2, 27);

  private Samples() {}

  /** An extraction without facts, of an article of 2025-02-27 whose id is {@code sample}. */
  public static SampleExtraction extraction() {
    return new SampleExtraction();
  }

  /** A company named 다온소프트. */
  public static SampleCompany company() {
    return company(COMPANY);
  }

  /** A company. */
  public static SampleCompany company(String name) {
    return new SampleCompany(name);
  }

  /** A person named 홍석우, who is 대표 of 다온소프트 where no position is added. */
  public static SampleExecutive executive() {
    return executive(PERSON);
  }

  /** A person, who is 대표 of 다온소프트 where no position is added. */
  public static SampleExecutive executive(String name) {
    return new SampleExecutive(name);
  }

  /** A concluded MOU of 다온소프트 and 한별전자 without a date. */
  public static SampleAgreement agreement() {
    return new SampleAgreement();
  }

  /** A planned capital expenditure of 다온소프트 without an amount. */
  public static SampleInvestment investment() {
    return new SampleInvestment();
  }

  /** An article to be read: two sentences of 2025-02-27 that tell of an MOU and of an investment. */
  public static Article article() {
    return Article.builder()
        .id("sample")
        .text("다온소프트는 지난 24일 한별전자와 업무협약을 체결했다. 다온소프트는 새 공장에 500억원을 투자할 계획이다.")
        .publishedOn(DAY)
        .build();
  }

  /** An exact sum that is the whole of its text. */
  public static Money money(long value, String currency) {
    return SampleExtraction.money(0, value, currency);
  }

  /** A span at the start of a text. */
  public static Span span(String text) {
    return SampleExtraction.span(0, text);
  }
}
