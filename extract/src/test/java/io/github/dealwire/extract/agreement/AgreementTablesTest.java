package io.github.dealwire.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Grammar;
import io.github.dealwire.extract.clause.Verbs;
import io.github.dealwire.model.AgreementType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples and counterexamples of every row of the tables of this package. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTablesTest {

  private static final String CONTRACT = "다온소프트는 지난 3일 한별전자와 계약을 체결했다. ";
  private static final BigDecimal SUM = new BigDecimal("50000000000");

  private Texts texts;
  private AgreementWords words;

  @BeforeAll
  void build() throws Exception {
    texts = new Texts();
    words = new AgreementWords(new Verbs());
  }

  private static List<Table.Row> rows(String file, TableFormat format) {
    return format.read(file, AgreementWords.class.getResourceAsStream(file)).rows();
  }

  static List<Table.Row> instruments() {
    return rows(
        "instruments.tsv", TableFormat.of("noun", "type", "frame", "scope", "example").optional("drop", "counterexample"));
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void the_example_of_an_instrument_is_one_agreement_of_its_type(Table.Row row) {
    String example = row.get("example");
    assertThat(example).contains(row.get("noun"));
    assertThat(texts.agreements(example)).as(example).singleElement().satisfies(agreement -> {
      assertThat(agreement.type()).isEqualTo(row.enumValue("type", AgreementType.class));
      assertThat(agreement.parties()).hasSizeGreaterThanOrEqualTo(2);
    });
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void the_counterexample_of_an_instrument_is_no_agreement(Table.Row row) {
    row.find("counterexample").ifPresent(text -> assertThat(texts.line(text)).as(text).isEqualTo("-"));
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void an_instrument_with_words_to_drop_has_a_counterexample_with_one_of_them(Table.Row row) {
    if (!row.list("drop").isEmpty()) {
      assertThat(row.list("drop")).as(row.toString()).anyMatch(row.get("counterexample")::contains);
    }
  }

  static List<Table.Row> deeds() {
    return rows(
        "deeds.tsv", TableFormat.of("verb", "kind", "type", "partner", "speech", "example").optional("with", "counterexample"));
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void the_example_of_a_deed_is_one_agreement_of_its_type(Table.Row row) {
    String example = row.get("example");
    assertThat(texts.agreements(example)).as(example).singleElement().satisfies(agreement -> {
      assertThat(agreement.type()).isEqualTo(row.enumValue("type", AgreementType.class));
      boolean named = row.enumValue("partner", Role.class) != Role.FROM;
      assertThat(agreement.parties()).hasSizeGreaterThanOrEqualTo(named ? 2 : 1);
    });
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void the_counterexample_of_a_deed_is_no_agreement(Table.Row row) {
    row.find("counterexample").ifPresent(text -> assertThat(texts.line(text)).as(text).isEqualTo("-"));
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void a_deed_that_needs_a_word_has_it_in_its_example_and_none_in_its_counterexample(Table.Row row) {
    if (!row.list("with").isEmpty()) {
      assertThat(row.list("with")).anyMatch(row.get("example")::contains);
      assertThat(row.get("counterexample")).isNotEmpty();
      assertThat(row.list("with")).noneMatch(row.get("counterexample")::contains);
    }
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void a_deed_of_everyday_speech_has_a_counterexample_in_which_nothing_is_resolved(Table.Row row) {
    if (row.enumValue("speech", Deed.Speech.class) == Deed.Speech.EVERYDAY) {
      assertThat(row.get("counterexample")).contains(row.get("verb"));
    }
  }

  static List<Table.Row> qualifiers() {
    return rows("qualifiers.tsv", TableFormat.of("words", "type", "example"));
  }

  @ParameterizedTest
  @MethodSource("qualifiers")
  void a_word_before_a_contract_says_of_which_type_it_is(Table.Row row) {
    String example = row.get("example");
    AgreementType type = row.enumValue("type", AgreementType.class);
    assertThat(example).contains(row.get("words"));
    assertThat(words.qualified(example, 0, example.indexOf(row.get("words")) + row.get("words").length())).isEqualTo(type);
    assertThat(texts.agreements(example)).as(example).singleElement()
        .satisfies(agreement -> assertThat(agreement.type()).isEqualTo(type));
  }

  static List<Table.Row> counters() {
    return rows("counters.tsv", TableFormat.of("counter", "example"));
  }

  @ParameterizedTest
  @MethodSource("counters")
  void a_counted_thing_makes_an_order_certain(Table.Row row) {
    String example = row.get("example");
    assertThat(words.counted(example, 0, example.length())).as(example).isTrue();
    assertThat(texts.agreements(example)).as(example).hasSize(1);
    assertThat(texts.agreements(example.replaceAll("\\d+" + row.get("counter"), "여럿"))).isEmpty();
  }

  static List<Table.Row> sums() {
    return rows("sums.tsv", TableFormat.of("noun", "example"));
  }

  @ParameterizedTest
  @MethodSource("sums")
  void a_sum_in_a_sentence_of_its_own_is_the_value_of_the_contract_before(Table.Row row) {
    String example = row.get("example");
    int particle = example.indexOf(row.get("noun")) + row.get("noun").length();
    assertThat(words.sumNoun(example, 0, example.length())).as(example).isEqualTo(particle + 1);
    assertThat(texts.agreements(CONTRACT + example)).as(example).singleElement().satisfies(
        agreement -> assertThat(agreement.value()).hasValueSatisfying(sum -> assertThat(sum.value()).isEqualByComparingTo(SUM)));
  }

  static List<Table.Row> comparisons() {
    return TableFormat.of("words", "example")
        .read("comparisons.tsv", Grammar.class.getResourceAsStream("comparisons.tsv")).rows();
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void a_company_that_is_only_compared_with_is_no_side(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("words"));
    assertThat(texts.line(row.get("example"))).as(row.get("example")).isEqualTo("CONTRACT CONCLUDED 가온은행+다온소프트");
  }

  static List<Table.Row> sequels() {
    return rows("sequels.tsv", TableFormat.of("words", "example"));
  }

  @ParameterizedTest
  @MethodSource("sequels")
  void what_is_signed_after_another_agreement_has_its_own_sides(Table.Row row) {
    assertThat(row.get("example")).contains(" " + row.get("words") + " ");
    assertThat(texts.line(row.get("example"))).as(row.get("example"))
        .isEqualTo("SUPPLY_CONTRACT CONCLUDED 다온소프트+한별전자 ; MOU CONCLUDED 가온은행+다온소프트");
  }

  static List<Table.Row> distributives() {
    return rows("distributives.tsv", TableFormat.of("word", "example"));
  }

  @ParameterizedTest
  @MethodSource("distributives")
  void a_distributive_makes_an_agreement_with_each(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("word"));
    assertThat(texts.line(row.get("example"))).as(row.get("example"))
        .isEqualTo("MOU CONCLUDED 다온소프트+한별전자 ; MOU CONCLUDED 가온은행+다온소프트");
  }

  static List<Table.Row> classes() {
    return rows("classes.tsv", TableFormat.of("noun", "example"));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void a_kind_of_company_is_no_side(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("noun"));
    assertThat(words.classNoun(row.get("noun"))).isTrue();
    assertThat(texts.line(row.get("example"))).as(row.get("example")).doesNotContain("+");
  }

  static List<Table.Row> performers() {
    return rows("performers.tsv", TableFormat.of("word", "example"));
  }

  @ParameterizedTest
  @MethodSource("performers")
  void a_person_a_character_or_a_work_is_no_side(Table.Row row) {
    String example = row.get("example");
    assertThat(words.performer(example, example.indexOf(row.get("word")) + row.get("word").length() + 2)).isTrue();
    assertThat(texts.line(example)).as(example).doesNotContain("라온달");
  }

  static List<Table.Row> onlookers() {
    return rows("onlookers.tsv", TableFormat.of("title", "example"));
  }

  @ParameterizedTest
  @MethodSource("onlookers")
  void who_speaks_about_the_deals_of_others_is_no_side(Table.Row row) {
    String example = row.get("example");
    assertThat(example).contains(row.get("title"));
    assertThat(texts.line(example)).as(example).doesNotContain("가온은행");
  }
}
