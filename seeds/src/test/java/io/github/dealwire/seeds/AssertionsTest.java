package io.github.dealwire.seeds;

import static io.github.dealwire.seeds.DealwireAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Rank;
import io.github.dealwire.model.SourceArticle;
import io.github.dealwire.model.Stage;
import io.github.dealwire.seeds.samples.Samples;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssertionsTest {

  private static final Extraction EXTRACTION =
      Samples.extraction()
          .add(Samples.company("다온소프트").registryId("krx:999990").listing("KOSDAQ", "999990").group("다온").englishName("Daon Soft"))
          .add(Samples.executive("홍석우").at("다온소프트", "대표").formerlyAt("새벽소재", "상무", Rank.VICE_PRESIDENT))
          .add(Samples.agreement().between("다온소프트", "한별전자").date("2025-02-24").signedBy("홍석우"))
          .add(Samples.agreement().type(AgreementType.SUPPLY_CONTRACT).between("다온소프트", "새벽소재").worth(3_000, "USD"))
          .add(Samples.investment().type(InvestmentType.ACQUISITION).by("다온소프트").into("새벽소재").soldBy("한별전자").of(500, "KRW").date("2025"))
          .build();
  private static final Extraction EMPTY = Extraction.builder().article(SourceArticle.builder().id("a").build()).build();

  private static void fails(ThrowingCallable assertion, String... lines) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage("\n" + String.join("\n", lines));
  }

  @Test
  void what_is_there_is_found_by_any_name_in_any_order() {
    assertThat(EXTRACTION).hasAgreement(AgreementType.MOU).between("한별전자", "Daon Soft").signedOn("2025-02-24").signedBy("홍석우")
        .inStage(Stage.CONCLUDED).saying("MOU").withConfidenceOfAtLeast(0.9)
        .and().hasAgreement(AgreementType.SUPPLY_CONTRACT).with("새벽소재").worth(3_000, "USD").withoutDate()
        .and().hasInvestment(InvestmentType.ACQUISITION).by("다온소프트").into("새벽소재").soldBy("한별전자").of(500, "KRW").on("2025")
        .and().hasExecutive("홍석우").at("다온소프트", "대표").formerlyAt("새벽소재", "상무").ranked(Rank.VICE_PRESIDENT)
        .and().hasCompany("다온소프트").ofType(CompanyType.CORPORATION).withRegistryId("krx:999990").withTicker("999990").inGroup("다온")
        .and().hasAgreements(2).hasInvestments(1).hasNoCompany("가온은행").hasNoExecutive("김하루").isPublishedOn("2025-02-27").isGrounded();
    assertThat(EMPTY).hasNoAgreement().hasNoInvestment().isGrounded();
  }

  @Test
  void a_message_shows_what_fits_but_for_the_last_step_and_all_that_was_found() {
    fails(
        () -> assertThat(EXTRACTION).hasAgreement(AgreementType.MOU).between("다온소프트", "한별전자").signedOn("2025-02-25"),
        "Expecting the article to tell of an agreement:",
        "    MOU, between 다온소프트 and 한별전자, signed on 2025-02-25",
        "All but the last fits:",
        "    CONCLUDED MOU: 다온소프트, 한별전자 | 2025-02-24 | signed by 홍석우",
        "      \"다온소프트, 한별전자: CONCLUDED MOU 2025-02-24\"",
        "Found instead:",
        "    CONCLUDED MOU: 다온소프트, 한별전자 | 2025-02-24 | signed by 홍석우",
        "      \"다온소프트, 한별전자: CONCLUDED MOU 2025-02-24\"",
        "    CONCLUDED SUPPLY_CONTRACT: 다온소프트, 새벽소재 | 3000 USD",
        "      \"다온소프트, 새벽소재: CONCLUDED SUPPLY_CONTRACT 3000 USD\"",
        "");
    fails(
        () -> assertThat(EXTRACTION).hasInvestment(InvestmentType.FUND),
        "Expecting the article to tell of an investment:",
        "    FUND",
        "Found instead:",
        "    PLANNED ACQUISITION: 다온소프트 -> 새벽소재 | sold by 한별전자 | 500 KRW | 2025",
        "      \"다온소프트 -> 새벽소재: PLANNED ACQUISITION 2025 500 KRW < 한별전자\"",
        "");
    fails(
        () -> assertThat(EXTRACTION).hasExecutive("홍석우").at("다온소프트", "사장"),
        "Expecting the article to tell of an executive:",
        "    called 홍석우, 사장 of 다온소프트",
        "Found instead:",
        "    홍석우 — 대표 @ 다온소프트; 상무 @ 새벽소재 (former)",
        "");
    fails(() -> assertThat(EMPTY).hasAgreement(),
        "Expecting the article to tell of an agreement:", "    of any type", "but nothing of the kind was found.");
  }

  @Test
  void what_is_too_much_is_shown() {
    fails(
        () -> assertThat(EXTRACTION).hasNoInvestment(),
        "Expecting no investments, but found 1:",
        "    PLANNED ACQUISITION: 다온소프트 -> 새벽소재 | sold by 한별전자 | 500 KRW | 2025",
        "      \"다온소프트 -> 새벽소재: PLANNED ACQUISITION 2025 500 KRW < 한별전자\"",
        "");
    fails(() -> assertThat(EMPTY).hasAgreements(2), "Expecting 2 agreements, but found 0.");
    fails(
        () -> assertThat(EXTRACTION).hasNoCompany("Daon Soft"),
        "Expecting no companies called Daon Soft, but found 1:",
        "    다온소프트 CORPORATION krx:999990",
        "");
    fails(() -> assertThat(EXTRACTION).isPublishedOn("2025-03-01"),
        "Expecting the article to be published on 2025-03-01, but found 2025-02-27.");
  }

  @Test
  void a_description_stands_before_the_message() {
    assertThatThrownBy(() -> assertThat(EMPTY).as("article a").hasInvestment()).hasMessageStartingWith("[article a] \nExpecting");
  }

  @Test
  void what_has_no_place_in_the_article_is_named() {
    fails(
        () -> assertThat(EXTRACTION.withoutText()).isGrounded(),
        "Expecting every object to have its place in the article, but these have not:",
        "    company c1, 다온소프트", "    company c2, 새벽소재", "    company c3, 한별전자", "    executive e1, 홍석우",
        "    agreement a1, [다온소프트, 한별전자: CONCLUDED MOU 2025-02-24]",
        "    agreement a2, [다온소프트, 새벽소재: CONCLUDED SUPPLY_CONTRACT 3000 USD]",
        "    investment i1, [다온소프트 -> 새벽소재: PLANNED ACQUISITION 2025 500 KRW < 한별전자]");
  }

  @Test
  void a_score_has_a_threshold_and_a_message_with_figures_and_errors() {
    Score none = Seeds.score(article -> Extraction.builder().article(SourceArticle.builder().id(article.id()).build()).build());
    assertThat(none).hasHeadlineOfAtLeast(0).hasF1OfAtLeast(Measure.COMPANY, 0).hasPrecisionOfAtLeast(Measure.COMPANY, 0)
        .hasRecallOfAtLeast(Measure.COMPANY, 0).isGrounded();
    assertThatThrownBy(() -> assertThat(none).hasHeadlineOfAtLeast(0.5))
        .hasMessageStartingWith("\nExpecting a headline of at least 0.5, but it is 0.0:\n" + none.articles() + " articles, 0 without a prediction")
        .hasMessageContaining("The first errors (gold <> found):\n    retold-samsung-kia\tcompany\tmissed\t")
        .hasMessageEndingWith(" more\n");
    assertThatThrownBy(() -> assertThat(EMPTY).isCorrect(Seeds.get("capex-short-notice").gold())).hasMessageContaining("missed");
  }
}
