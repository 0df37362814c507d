package io.github.dealwire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.model.Article;
import io.github.dealwire.seeds.SeedArticle;
import io.github.dealwire.seeds.Seeds;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Why facts are found, and others not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationTest {

  private Extractor extractor;

  @BeforeAll
  void build() throws IOException, URISyntaxException {
    extractor = Extractor.builder().companies(Path.of(ExplanationTest.class.getResource("companies.tsv").toURI())).build();
  }

  private Explanation explain(String text) {
    return extractor.explain(Article.builder().text(text).publishedOn(LocalDate.of(2025, 3, 20)).build());
  }

  private static List<String> reasons(Explanation explanation, String id) {
    return explanation.reasons(id).stream().map(r -> r.what() + " '" + r.span().map(s -> s.text()).orElse("") + "' " + r.detail()).toList();
  }

  private static List<String> rejected(Explanation explanation) {
    return explanation.rejected().stream().map(r -> r.fact() + " '" + r.span().text() + "' " + r.reason()).toList();
  }

  @Test
  void an_agreement_is_explained_by_the_rows_and_words_that_made_it() {
    Explanation explanation = explain("다온소프트는 지난 3일 한별전자와 500억원 규모의 공급계약을 체결했다.");
    assertThat(reasons(explanation, "a1")).contains(
        "trigger '공급계약' agreement/instruments.tsv: 공급계약, SIGNED: SUPPLY_CONTRACT",
        "stage '체결했다' 체결 (clause/acts.tsv: SIGN), ending PAST: CONCLUDED",
        "party '다온소프트는' 다온소프트: TOPIC",
        "party '한별전자와' 한별전자: WITH",
        "date '지난 3일' 2025-03-03, the nearest date that is not the day of telling",
        "value '500억원 규모' 50000000000 KRW");
    assertThat(reasons(explanation, "a1")).anyMatch(r -> r.matches("confidence '' [+]\\S+ SUBJECT .*"));
  }

  @Test
  void a_side_from_another_sentence_is_said_to_be_carried_over() {
    Explanation explanation = explain("다온소프트는 로봇을 만든다. 한별전자와 업무협약을 체결했다.");
    assertThat(reasons(explanation, "a1")).contains("party '다온소프트' 다온소프트: carried over from a sentence before");
  }

  @Test
  void a_word_for_companies_named_before_is_named_with_its_table() {
    Explanation explanation = explain("다온소프트와 한별전자가 로봇을 만든다. 양사는 업무협약을 체결했다.");
    assertThat(reasons(explanation, "a1")).anyMatch(r -> r.startsWith("party '양사는' 다온소프트: TOPIC") && r.contains("clause/sets.tsv"));
  }

  @Test
  void an_investment_is_explained_by_its_trigger_sides_and_sum() {
    Explanation explanation = explain("다온소프트는 한별전자에 500억원을 투자했다.");
    assertThat(reasons(explanation, "i1")).contains(
        "trigger '투자했다' investment/triggers.tsv: 투자, INVEST: EQUITY",
        "investor '다온소프트는' 다온소프트: TOPIC",
        "recipient '한별전자에' 한별전자: TO",
        "amount '500억원' 50000000000 KRW");
  }

  @Test
  void a_company_is_explained_by_its_row_or_its_surroundings() {
    Explanation explanation = explain("다온소프트는 로봇 스타트업 도담로보틱스와 업무협약을 체결했다.");
    assertThat(reasons(explanation, "c1")).singleElement().asString().contains("registry").contains("own:다온소프트");
    assertThat(reasons(explanation, "c2")).singleElement().asString().startsWith("mention '도담로보틱스' ");
  }

  @Test
  void an_executive_is_explained_by_title_order_and_company() {
    Explanation explanation = explain("홍석우 다온소프트 대표는 \"공장을 짓겠다\"고 말했다.");
    assertThat(reasons(explanation, "e1")).anyMatch(r -> r.startsWith("position ") && r.contains("대표 of 다온소프트, order ") && r.contains("title rows: 대표"));
  }

  @Test
  void what_was_rejected_is_told_with_its_reason() {
    assertThat(rejected(explain("업계는 공급계약을 기대한다.")))
        .anyMatch(r -> r.startsWith("AGREEMENTS '공급계약' agreement/instruments.tsv 공급계약: "));
    assertThat(rejected(explain("다온소프트는 매출 300억원을 투자 밑천으로 삼는다.")))
        .anyMatch(r -> r.startsWith("INVESTMENTS '300억원' investment/decoys.tsv"))
        .anyMatch(r -> r.startsWith("INVESTMENTS '투자' investment/triggers.tsv 투자, INVEST: "));
    assertThat(rejected(explain("업계 대표는 말을 아꼈다."))).anyMatch(r -> r.startsWith("EXECUTIVES '대표' title row 대표: "));
    assertThat(rejected(explain("다온소프트는 코스피 시장에 있다."))).anyMatch(r -> r.startsWith("COMPANIES '코스피"));
  }

  @Test
  void what_is_too_uncertain_is_told_with_its_cues() {
    Extractor strict = Extractor.builder().minConfidence(1).build();
    Explanation explanation = strict.explain(Article.builder().text("다온소프트는 한별전자와 업무협약을 체결했다.").build());
    assertThat(explanation.extraction().agreements()).isEmpty();
    assertThat(rejected(explanation)).anyMatch(r -> r.startsWith("AGREEMENTS ") && r.contains("is too low: ") && r.contains(" SUBJECT "));
  }

  @Test
  void every_object_has_reasons_and_the_extraction_is_that_of_extract() {
    for (SeedArticle seed : Seeds.all()) {
      Explanation explanation = extractor.explain(seed.article());
      assertThat(explanation.extraction()).isEqualTo(extractor.extract(seed.article()));
      explanation.extraction().companies().forEach(c -> assertThat(explanation.reasons(c.id())).as(c.id()).isNotEmpty());
      explanation.extraction().executives().forEach(e -> assertThat(explanation.reasons(e.id())).as(e.id()).isNotEmpty());
      explanation.extraction().agreements().forEach(a -> assertThat(explanation.reasons(a.id())).as(a.id()).hasSizeGreaterThan(3));
      explanation.extraction().investments().forEach(i -> assertThat(explanation.reasons(i.id())).as(i.id()).hasSizeGreaterThan(3));
    }
  }

  @Test
  void the_text_names_every_fact_and_ends_with_what_was_rejected() {
    String text = explain("다온소프트는 한별전자와 업무협약을 체결했다. 업계는 공급계약을 기대한다.").toString();
    assertThat(text).contains("c1 다온소프트 CORPORATION\n").contains("a1 CONCLUDED MOU [c1, c2], confidence 0.");
    assertThat(text.indexOf("rejected\n")).isGreaterThan(text.indexOf("a1 "));
  }
}
