package io.github.dealwire.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.SourceArticle;
import io.github.dealwire.model.Span;
import io.github.dealwire.model.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule of the scorer at a time, on one small article. */
class ScorerRulesTest {

  private static final String TEXT = "다온소프트는 새벽소재와 업무협약을 맺었다. 다온의 우현결 대표는 한별전자에 15억원을 투자한다고 밝혔다.";

  private static final String GOLD =
      """
      {"id": "a", "publishedOn": "2025-03-02",
       "companies": [{"names": ["다온소프트", "다온"], "type": "CORPORATION", "ticker": "999990"}, {"names": ["새벽소재"]},
                     {"names": ["한별전자"]}, {"names": ["구름은행"], "optional": true}],
       "executives": [{"names": ["우현결"], "positions": [{"company": "다온", "titles": ["대표", "대표이사"], "former": false}]}],
       "agreements": [{"types": ["MOU"], "stages": ["CONCLUDED"], "parties": ["다온", "새벽소재"], "dates": ["2025-03-01", null],
                       "optionalParties": ["구름은행"], "signatories": ["우현결"]}],
       "investments": [{"types": ["EQUITY"], "stages": ["PLANNED"], "investors": ["다온"], "recipients": ["한별전자"],
                        "amount": {"value": 1500000000, "currency": "KRW", "bound": "EXACT"}, "dates": [null]}]}
      """;

  private static final String RIGHT =
      """
      {"article": {"id": "a", "publishedOn": "2025-03-02", "title": "다온, 협약", "text": "%s"},
       "companies": [
         {"id": "c1", "name": "다온소프트", "type": "CORPORATION", "listing": {"ticker": "999990"}, "aliases": ["다온"],
          "mentions": [{"start": 0, "end": 5, "text": "다온소프트", "rule": "r"},
                       {"start": 0, "end": 2, "text": "다온", "rule": "r", "in": "title"}]},
         {"id": "c2", "name": "새벽소재", "mentions": [{"start": 7, "end": 11, "text": "새벽소재", "rule": "r"}]},
         {"id": "c3", "name": "한별전자", "mentions": [{"start": 36, "end": 40, "text": "한별전자", "rule": "r"}]}],
       "executives": [{"id": "e1", "name": "우현결", "positions": [{"company": "c1", "title": "대표"}],
                       "mentions": [{"start": 28, "end": 31, "text": "우현결", "rule": "r"}]}],
       "agreements": [{"type": "MOU", "stage": "CONCLUDED", "parties": ["c1", "c2"], "signatories": ["e1"],
                       "evidence": [{"start": 0, "end": 23, "text": "%s", "rule": "r"}]}],
       "investments": [{"type": "EQUITY", "stage": "PLANNED", "investors": ["c1"], "recipients": ["c3"],
                        "amount": {"value": 1500000000, "currency": "KRW", "bound": "EXACT", "text": "15억원"},
                        "evidence": [{"start": 36, "end": 53, "text": "%s", "rule": "r"}]}]}
      """
          .formatted(TEXT, TEXT.substring(0, 23), TEXT.substring(36, 53));

  @Test
  void what_is_right_scores_one_in_everything() {
    Score score = score(prediction -> {});
    assertThat(score.errors()).isEmpty();
    assertThat(score.headline()).isEqualTo(1.0);
    assertThat(score.grounding()).hasValue(1.0);
    assertThat(score.attributes()).containsOnlyKeys(
        "publishedOn", "company type", "company ticker", "position former",
        "agreement parties", "agreement type", "agreement stage", "agreement date", "agreement signatories",
        "investment sides", "investment type", "investment stage", "investment date", "amount bound");
    assertThat(score.attributes().values()).containsOnly(1.0);
    assertThat(score.toText()).endsWith("grounding 1.0\nheadline 1.000\n");
  }

  @Test
  void a_company_counts_by_an_alias_only_where_a_mention_of_its_own_reads_so() {
    Consumer<ObjectNode> renamed = prediction -> company(prediction, 0).put("name", "다온홀딩스");
    assertThat(score(renamed).of(Measure.COMPANY)).isEqualTo(new Tally(3, 0, 0));
    Score score = score(prediction -> {
      renamed.accept(prediction);
      company(prediction, 0).withArray("mentions").removeAll();
    });
    assertThat(score.of(Measure.COMPANY)).isEqualTo(new Tally(2, 1, 1));
    assertThat(score.errors()).extracting(ScoreError::toString).contains(
        "a\tcompany\tmissed\t다온소프트", "a\tcompany\textra\t\t<> 다온홀딩스");
  }

  @Test
  void an_optional_object_costs_nothing_whether_it_is_there_or_not() {
    Score score = score(prediction -> prediction.withArray("companies").addObject().put("id", "c4").put("name", "구름은행"));
    assertThat(score.of(Measure.COMPANY)).isEqualTo(new Tally(3, 0, 0));
  }

  @Test
  void an_optional_party_may_be_among_the_parties_and_no_other() {
    Consumer<ObjectNode> bank = prediction -> {
      prediction.withArray("companies").addObject().put("id", "c4").put("name", "구름은행");
      agreement(prediction).withArray("parties").add("c4");
    };
    assertThat(score(bank).of(Measure.AGREEMENT_EXACT)).isEqualTo(new Tally(1, 0, 0));
    Score score = score(prediction -> agreement(prediction).withArray("parties").add("c3"));
    assertThat(score.of(Measure.AGREEMENT_FOUND)).isEqualTo(new Tally(1, 0, 0));
    assertThat(score.of(Measure.AGREEMENT_EXACT)).isEqualTo(new Tally(0, 1, 1));
    assertThat(score.errors().get(0).wrong()).containsExactly("parties");
  }

  @Test
  void the_same_thing_said_twice_is_extra() {
    Score score = score(prediction -> prediction.withArray("agreements").add(agreement(prediction).deepCopy()));
    assertThat(score.of(Measure.AGREEMENT_EXACT)).isEqualTo(new Tally(1, 1, 0));
  }

  @ParameterizedTest
  @CsvSource({"type, LICENSE, type", "stage, PLANNED, stage", "date, 2025-03-02, date", "type, MOUU, type"})
  void an_agreement_with_one_thing_wrong_is_found_but_not_exact(String field, String value, String wrong) {
    Score score = score(prediction -> agreement(prediction).put(field, value));
    assertThat(score.of(Measure.AGREEMENT_FOUND)).isEqualTo(new Tally(1, 0, 0));
    assertThat(score.of(Measure.AGREEMENT_EXACT)).isEqualTo(new Tally(0, 1, 1));
    assertThat(score.errors()).singleElement().satisfies(error -> assertThat(error.wrong()).containsExactly(wrong));
    assertThat(score.attributes()).containsEntry("agreement " + wrong, 0.0);
  }

  @Test
  void one_common_party_of_two_is_not_enough_to_be_found() {
    Score score = score(prediction -> agreement(prediction).withArray("parties").remove(1));
    assertThat(score.of(Measure.AGREEMENT_FOUND)).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void an_investment_with_another_amount_or_currency_is_not_found() {
    for (String currency : new String[] {"USD", "krw"}) {
      Score score = score(prediction -> amount(prediction).put("currency", currency));
      assertThat(score.of(Measure.INVESTMENT_FOUND)).isEqualTo(new Tally(0, 1, 1));
    }
    Score score = score(prediction -> investment(prediction).remove("amount"));
    assertThat(score.of(Measure.INVESTMENT_FOUND)).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void an_amount_is_the_same_however_it_is_written() {
    for (String value : new String[] {"1500000000.0", "1.5e9", "\"1500000000\""}) {
      Score score = score(prediction -> amount(prediction).set("value", tree(value)));
      assertThat(score.of(Measure.INVESTMENT_EXACT)).as(value).isEqualTo(new Tally(1, 0, 0));
    }
  }

  @Test
  void an_investment_with_one_side_wrong_is_found_but_not_exact() {
    Score score = score(prediction -> investment(prediction).withArray("recipients").removeAll());
    assertThat(score.of(Measure.INVESTMENT_FOUND)).isEqualTo(new Tally(1, 0, 0));
    assertThat(score.of(Measure.INVESTMENT_EXACT)).isEqualTo(new Tally(0, 1, 1));
    assertThat(score.errors()).extracting(ScoreError::toString).containsExactly(
        "a\tinvestment exact\tsides\tEQUITY PLANNED 다온 -> 한별전자 1500000000 KRW none"
            + "\t<> EQUITY PLANNED 다온소프트 ->  1500000000 KRW none");
  }

  @Test
  void a_person_with_another_title_is_named_but_not_full() {
    Score score = score(prediction -> position(prediction).put("title", "이사"));
    assertThat(score.of(Measure.EXECUTIVE_NAMED)).isEqualTo(new Tally(1, 0, 0));
    assertThat(score.of(Measure.EXECUTIVE_FULL)).isEqualTo(new Tally(0, 1, 1));
    assertThat(score.errors()).extracting(ScoreError::toString).containsExactly(
        "a\texecutive full\tposition\t우현결 다온 대표\t<> 우현결 다온소프트 이사");
  }

  @Test
  void one_more_position_at_the_same_company_is_forgiven_two_or_one_elsewhere_are_not() {
    assertThat(score(prediction -> more(prediction, "c1", 1)).of(Measure.EXECUTIVE_FULL)).isEqualTo(new Tally(1, 0, 0));
    Score two = score(prediction -> more(prediction, "c1", 2));
    Score elsewhere = score(prediction -> more(prediction, "c2", 1));
    for (Score score : List.of(two, elsewhere)) {
      assertThat(score.errors()).extracting(ScoreError::wrong).containsExactly(List.of("surplus position"));
    }
  }

  @Test
  void a_signatory_may_be_an_id_or_a_name() {
    assertThat(score(prediction -> agreement(prediction).putArray("signatories").add("우 현결")).attributes())
        .containsEntry("agreement signatories", 1.0);
    assertThat(score(prediction -> agreement(prediction).putArray("signatories")).attributes())
        .containsEntry("agreement signatories", 0.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"start\": 1, \"end\": 6, \"text\": \"다온소프트\", \"rule\": \"r\"}",
        "{\"start\": 0, \"end\": 5, \"text\": \"다온소프트\", \"rule\": \"\"}",
        "{\"start\": 0, \"end\": 5, \"text\": \"다온소프트\"}",
        "{\"start\": 0, \"end\": 6, \"text\": \"다온소프트는\", \"rule\": \"r\"}",
        "{\"start\": -1, \"end\": 4, \"text\": \"다온소프\", \"rule\": \"r\"}",
        "{\"start\": 0, \"end\": 500, \"text\": \"다온소프트\", \"rule\": \"r\"}",
        "{\"start\": 0, \"end\": 2, \"text\": \"다온\", \"rule\": \"r\", \"in\": \"lead\"}",
        "{\"start\": 0.5, \"end\": 5, \"text\": \"다온소프트\", \"rule\": \"r\"}"
      })
  void a_mention_that_is_not_the_name_at_its_place_by_a_rule_is_not_grounded(String span) {
    Score score = score(prediction -> company(prediction, 0).putArray("mentions").add(tree(span)));
    assertThat(score.grounding()).hasValue(0.8333);
  }

  @Test
  void an_object_without_a_span_is_not_grounded() {
    assertThat(score(prediction -> agreement(prediction).putArray("evidence")).grounding()).hasValue(0.8333);
  }

  @Test
  void evidence_has_to_name_a_side_or_the_amount() {
    String elsewhere = "{\"start\": 41, \"end\": 53, \"text\": \"%s\", \"rule\": \"r\"}".formatted(TEXT.substring(41, 53));
    assertThat(score(prediction -> investment(prediction).putArray("evidence").add(tree(elsewhere))).grounding()).hasValue(1.0);
    Score score = score(prediction -> {
      investment(prediction).putArray("evidence").add(tree(elsewhere));
      amount(prediction).put("text", "30억원");
    });
    assertThat(score.grounding()).hasValue(0.8333);
  }

  @Test
  void offsets_count_utf_16_and_evidence_is_400_characters_at_most() {
    String text = "\uD83D\uDCF0다온소프트 " + "가".repeat(392);
    Consumer<ObjectNode> article = prediction -> {
      ((ObjectNode) prediction.get("article")).put("text", text);
      company(prediction, 0).putArray("mentions").add(tree("{\"start\": 2, \"end\": 7, \"text\": \"다온소프트\", \"rule\": \"r\"}"));
      prediction.withArray("companies").remove(2);
      prediction.withArray("companies").remove(1);
      prediction.withArray("executives").removeAll();
      prediction.withArray("investments").removeAll();
    };
    assertThat(score(article.andThen(prediction -> evidence(prediction, text, 400))).grounding()).hasValue(1.0);
    assertThat(score(article.andThen(prediction -> evidence(prediction, text, 399))).grounding()).hasValue(1.0);
    String longer = text + "가나";
    assertThat(score(article.andThen(prediction -> {
      ((ObjectNode) prediction.get("article")).put("text", longer);
      evidence(prediction, longer, 402);
    })).grounding()).hasValue(0.5);
  }

  @Test
  void extractions_are_scored_like_their_json() {
    String text = "다온소프트는 새벽소재와 업무협약을 맺었다.";
    Extraction extraction = Extraction.builder()
        .article(SourceArticle.builder().id("a").publishedOn(PartialDate.of(2025, 3, 2)).text(text).build())
        .addCompanies(company("c1", "다온소프트", 0), company("c2", "새벽소재", 7))
        .addAgreements(Agreement.builder()
            .id("a1")
            .type(AgreementType.MOU)
            .stage(Stage.CONCLUDED)
            .addParties("c1", "c2")
            .addEvidence(Span.builder().start(0).end(text.length()).text(text).rule("r").build())
            .confidence(0.9)
            .build())
        .build();
    Score score = Scorer.against(gold()).score(extraction);
    assertThat(score.of(Measure.AGREEMENT_EXACT)).isEqualTo(new Tally(1, 0, 0));
    assertThat(score.of(Measure.COMPANY)).isEqualTo(new Tally(2, 0, 1));
    assertThat(score.grounding()).hasValue(1.0);
  }

  private static Company company(String id, String name, int start) {
    return Company.builder()
        .id(id)
        .name(name)
        .type(CompanyType.CORPORATION)
        .addMentions(Span.builder().start(start).end(start + name.length()).text(name).rule("r").build())
        .build();
  }

  private static void evidence(ObjectNode prediction, String text, int end) {
    ObjectNode span = agreement(prediction).putArray("evidence").addObject();
    span.put("start", 0).put("end", end).put("text", text.substring(0, Math.min(end, text.length()))).put("rule", "r");
  }

  private static void more(ObjectNode prediction, String company, int count) {
    for (int i = 0; i < count; i++) {
      ((ObjectNode) prediction.at("/executives/0")).withArray("positions").addObject().put("company", company).put("title", "고문");
    }
  }

  private static ObjectNode company(ObjectNode prediction, int index) {
    return (ObjectNode) prediction.at("/companies/" + index);
  }

  private static ObjectNode position(ObjectNode prediction) {
    return (ObjectNode) prediction.at("/executives/0/positions/0");
  }

  private static ObjectNode agreement(ObjectNode prediction) {
    return (ObjectNode) prediction.at("/agreements/0");
  }

  private static ObjectNode investment(ObjectNode prediction) {
    return (ObjectNode) prediction.at("/investments/0");
  }

  private static ObjectNode amount(ObjectNode prediction) {
    return (ObjectNode) prediction.at("/investments/0/amount");
  }

  private static Score score(Consumer<ObjectNode> change) {
    ObjectNode prediction = (ObjectNode) tree(RIGHT);
    change.accept(prediction);
    try {
      return Scorer.against(gold()).scoreJsonLines(new StringReader(prediction.toString()), "test");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Gold gold() {
    try {
      return GoldFiles.read(new ByteArrayInputStream(GOLD.getBytes(StandardCharsets.UTF_8)), "gold");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
