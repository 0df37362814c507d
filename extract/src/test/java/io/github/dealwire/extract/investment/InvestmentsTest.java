package io.github.dealwire.extract.investment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.extract.clause.Verbs;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.model.Investment;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvestmentsTest {

  private static final String ROUND = "한별전자가 100억원 규모의 투자를 유치했다. ";
  private static final BigDecimal DECOY = new BigDecimal("50000000000");

  private Texts texts;
  private InvestmentWords words;

  @BeforeAll
  void build() {
    texts = new Texts();
    words = new InvestmentWords(new Verbs(), OrdinaryWords.builtIn());
  }

  static List<Table.Row> sentences() {
    return TableFormat.of("text", "expected").unique("text").read("sentences.tsv", InvestmentsTest.class.getResourceAsStream("sentences.tsv")).rows();
  }

  static List<Table.Row> triggers() {
    return TableFormat.of("trigger", "kind", "type", "frame", "example").optional("drop", "with", "counterexample")
        .read("triggers.tsv", InvestmentWords.class.getResourceAsStream("triggers.tsv")).rows();
  }

  static List<Table.Row> decoys() {
    return TableFormat.of("words", "side", "example").read("decoys.tsv", InvestmentWords.class.getResourceAsStream("decoys.tsv")).rows();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void a_text_tells_its_investments(Table.Row row) {
    assertThat(texts.investments(row.get("text"))).as(row.get("text")).isEqualTo(Texts.spaced(row.get("expected")));
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void the_example_of_a_trigger_is_an_investment(Table.Row row) {
    boolean joins = row.get("frame").equals("JOIN");
    String text = (joins ? ROUND : "") + row.get("example");
    List<Investment> found = texts.read(text).investments();
    assertThat(found).as(text).isNotEmpty();
    if (joins) {
      assertThat(found.get(0).investors()).as(text).isNotEmpty();
    }
    if (row.get("frame").equals("AMOUNT") || row.get("frame").equals("OFFER")) {
      assertThat(found.get(0).amount()).as(text).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void the_counterexample_of_a_trigger_is_none(Table.Row row) {
    String text = row.get("counterexample");
    if (!text.isEmpty()) {
      assertThat(texts.investments(text)).as(text).isEqualTo("-");
    }
  }

  @ParameterizedTest
  @MethodSource("decoys")
  void a_sum_beside_a_decoy_is_not_invested(Table.Row row) {
    String text = row.get("example");
    assertThat(texts.read(text).investments())
        .as(text)
        .noneMatch(i -> i.amount().isPresent() && i.amount().get().value().compareTo(DECOY) == 0);
  }

  static List<Table.Row> marks() {
    return InvestmentWords.MARKS.read("marks.tsv", InvestmentWords.class.getResourceAsStream("marks.tsv")).rows();
  }

  @ParameterizedTest
  @MethodSource("marks")
  void a_mark_is_seen_in_its_example(Table.Row row) {
    String example = row.get("example");
    InvestmentWords.Mark mark = row.enumValue("mark", InvestmentWords.Mark.class);
    assertThat(example).contains(row.get("word"));
    int end = example.indexOf(row.get("word")) + row.get("word").length();
    assertThat(words.endsWith(mark, example, 0, end)).as(example).isTrue();
    // 산업부: how a name ends; all others are words of their own
    if (mark != InvestmentWords.Mark.PUBLIC) {
      assertThat(words.last(mark, example, 0, example.length())).as(example).isNotNegative();
    }
  }

  @ParameterizedTest
  @MethodSource("marks")
  void what_is_spent_by_the_public_or_saved_is_no_investment(Table.Row row) {
    InvestmentWords.Mark mark = row.enumValue("mark", InvestmentWords.Mark.class);
    if (mark == InvestmentWords.Mark.PUBLIC || mark == InvestmentWords.Mark.SAVING || mark == InvestmentWords.Mark.STATISTIC) {
      assertThat(texts.investments(row.get("example"))).as(row.get("example")).isEqualTo("-");
    }
  }

  @ParameterizedTest
  @MethodSource("marks")
  void the_counterexample_of_a_mark_is_no_investment(Table.Row row) {
    row.find("counterexample").ifPresent(text -> assertThat(texts.investments(text)).as(text).isEqualTo("-"));
  }

  @Test
  void a_headline_counts_only_where_the_text_does_not_tell_its_deal() {
    String told = "다온소프트, 한별전자 900억에 인수\n\n다온소프트는 한별전자를 902억원에 인수했다고 20일 밝혔다.";
    assertThat(texts.read(told).investments()).hasSize(1);
  }

  @Test
  void parts_that_make_up_a_total_are_left_out() {
    assertThat(texts.investments("다온소프트는 공장에 500억원을 투자한다. 건물에 300억원, 장비에 200억원을 투자한다."))
        .isEqualTo("CAPITAL_EXPENDITURE PLANNED 다온소프트 -> 500억원");
  }
}
