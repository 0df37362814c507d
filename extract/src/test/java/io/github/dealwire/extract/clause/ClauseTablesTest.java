package io.github.dealwire.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples and counterexamples of every row of the tables of this package. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClauseTablesTest {

  private static final String VERB = "체결하";
  private static final String COMPANIES = "다온소프트|한별전자|새벽소재|새봄배터리|나래항공|미르에너지";
  private static final String TOPIC = "다온소프트는 2010년에 문을 열었다. ";
  private static final String SPEAKER = "홍석우 다온소프트 대표는 이날 기자들을 만났다. ";
  private static final String DAY = "다온소프트는 지난 3일 한별전자와 공장을 함께 둘러봤다. ";

  private Texts texts;

  @BeforeAll
  void build() throws Exception {
    texts = new Texts();
  }

  private static List<Table.Row> rows(String file, TableFormat format) {
    return format.read(file, Grammar.class.getResourceAsStream(file)).rows();
  }

  // ---- verbs

  static List<Table.Row> endings() {
    return rows("endings.tsv", TableFormat.of("ending", "sense", "edge", "example").optional("counterexample"));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void an_ending_is_spelled_as_its_example_has_it_and_gives_its_sense(Table.Row row) {
    String example = row.get("example");
    assertThat(verbsSpelled(row, example)).as(example).isNotEmpty()
        .allMatch(hit -> hit.row(VerbForm.class).ending() == row.enumValue("sense", Ending.class));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void an_ending_is_not_read_in_its_counterexample(Table.Row row) {
    row.find("counterexample").ifPresent(text -> assertThat(verbsSpelled(row, text)).as(text).isEmpty());
  }

  private List<Hit> verbsSpelled(Table.Row row, String text) {
    String ending = row.get("ending");
    Reading reading = texts.reading(text);
    return texts.verbs(reading).stream()
        .filter(hit -> reading.chars().substring(hit.start(), hit.end()).equals(Conjugation.of(VERB, ending))).toList();
  }

  static List<Table.Row> acts() {
    return rows("acts.tsv", TableFormat.of("verb", "kind", "sense", "example").optional("counterexample"));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void a_verb_is_found_in_its_example(Table.Row row) {
    assertThat(acts(row, row.get("example"))).as(row.get("example")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("acts")
  void a_verb_is_not_found_in_its_counterexample(Table.Row row) {
    row.find("counterexample").ifPresent(text -> assertThat(acts(row, text)).as(text).isEmpty());
  }

  private List<Hit> acts(Table.Row row, String text) {
    Act act = new Act(row.get("verb"), row.enumValue("sense", Act.Sense.class));
    return texts.verbs(texts.reading(text)).stream().filter(hit -> hit.row(VerbForm.class).row().equals(act)).toList();
  }

  // ---- what the words behind say

  static List<Table.Row> continuations() {
    return rows("continuations.tsv", TableFormat.of("after", "words", "outcome", "example").optional("counterexample"));
  }

  @ParameterizedTest
  @MethodSource("continuations")
  void words_behind_a_verb_give_it_their_outcome(Table.Row row) {
    String example = row.get("example");
    assertThat(outcomesBefore(row, example)).as(example).contains(row.enumValue("outcome", Outcome.class));
  }

  @ParameterizedTest
  @MethodSource("continuations")
  void words_behind_a_verb_do_not_give_it_their_outcome_in_the_counterexample(Table.Row row) {
    row.find("counterexample").ifPresent(
        text -> assertThat(outcomesBefore(row, text)).as(text).doesNotContain(row.enumValue("outcome", Outcome.class)));
  }

  /** The outcomes of the verbs with the row's ending that its words follow. */
  private List<Outcome> outcomesBefore(Table.Row row, String text) {
    Reading reading = texts.reading(text);
    String s = reading.chars();
    Outcomes outcomes = texts.outcomes(reading);
    return texts.verbs(reading).stream()
        .filter(hit -> hit.row(VerbForm.class).ending() == row.enumValue("after", Ending.class))
        .filter(hit -> {
          int behind = hit.end() + Particles.at(s, hit.end(), s.length()).length();
          return s.startsWith(row.get("words"), hit.end())
              || s.startsWith(row.get("words"), Chars.skipSpaces(s, behind, s.length()));
        })
        .map(hit -> outcomes.of(hit, s.length())).toList();
  }

  static List<Table.Row> closings() {
    return rows("closings.tsv", TableFormat.of("words", "outcome", "example"));
  }

  @ParameterizedTest
  @MethodSource("closings")
  void words_that_close_a_sentence_give_it_their_outcome(Table.Row row) {
    String example = row.get("example");
    assertThat(example).contains(row.get("words"));
    assertThat(closing(example)).as(example).isEqualTo(row.enumValue("outcome", Outcome.class));
  }

  static List<Table.Row> reports() {
    return rows("reports.tsv", TableFormat.of("verb", "example"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_verb_that_reports_leaves_the_outcome_to_what_is_reported(Table.Row row) {
    String example = row.get("example");
    assertThat(example).contains(row.get("verb"));
    assertThat(closing(example)).as(example).isEqualTo(Outcome.PRESENT);
  }

  private Outcome closing(String text) {
    Reading reading = texts.reading(text);
    return texts.outcomes(reading).closing(0, reading.chars().length());
  }

  static List<Table.Row> tails() {
    return rows("tails.tsv", TableFormat.of("tail", "sense", "example").optional("counterexample"));
  }

  @ParameterizedTest
  @MethodSource("tails")
  void a_word_with_a_tail_is_the_verb_of_a_clause(Table.Row row) {
    String example = row.get("example");
    assertThat(endings(row, example)).as(example).isNotEmpty().containsOnly(row.enumValue("sense", Ending.class));
  }

  @ParameterizedTest
  @MethodSource("tails")
  void a_word_with_a_tail_is_no_verb_in_the_counterexample(Table.Row row) {
    row.find("counterexample").ifPresent(
        text -> assertThat(endings(row, text)).as(text).doesNotContain(row.enumValue("sense", Ending.class)));
  }

  /** The endings of the clause verbs that end in the row's tail and in no longer one. */
  private List<Ending> endings(Table.Row row, String text) {
    Reading reading = texts.reading(text);
    String tail = row.get("tail");
    return texts.scenes(reading).stream().flatMap(scene -> scene.verbs().stream())
        .filter(verb -> {
          String word = reading.chars().substring(verb.start(), verb.end());
          return word.endsWith(tail)
              && tails().stream().map(r -> r.get("tail")).noneMatch(t -> t.length() > tail.length() && word.endsWith(t));
        })
        .map(Scene.ClauseVerb::ending).toList();
  }

  // ---- who takes part

  static List<Table.Row> agents() {
    return rows("agents.tsv", TableFormat.of("agent", "example").optional("counterexample"));
  }

  @ParameterizedTest
  @MethodSource("agents")
  void a_noun_for_somebody_without_a_name_takes_part(Table.Row row) {
    assertThat(others(row, row.get("example"))).as(row.get("example")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("agents")
  void a_noun_for_somebody_takes_no_part_in_its_counterexample(Table.Row row) {
    row.find("counterexample").ifPresent(text -> assertThat(others(row, text)).as(text).isEmpty());
  }

  private List<Argument> others(Table.Row row, String text) {
    Reading reading = texts.reading(text);
    return arguments(texts.scenes(reading), Argument.Kind.OTHER)
        .filter(a -> reading.chars().substring(a.start(), a.nounEnd()).endsWith(row.get("agent"))).toList();
  }

  static List<Table.Row> publicBodies() {
    return rows("public-bodies.tsv", TableFormat.of("noun", "example"));
  }

  @ParameterizedTest
  @MethodSource("publicBodies")
  void a_sentence_about_the_state_leaves_the_company_before(Table.Row row) {
    List<Scene> scenes = texts.scenes(texts.reading(row.get("example")));
    assertThat(scenes.get(1).topicBefore()).as(row.get("example")).isNotNull();
    assertThat(scenes.get(2).topicBefore()).as(row.get("example")).isNull();
  }

  static List<Table.Row> speakers() {
    return rows("speakers.tsv", TableFormat.of("speaker", "example"));
  }

  @ParameterizedTest
  @MethodSource("speakers")
  void who_speaks_for_a_company_stands_for_it(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("speaker"));
    assertThat(texts.arguments(row.get("example"))).as(row.get("example")).startsWith("다온소프트 TOPIC");
  }

  static List<Table.Row> topicals() {
    return rows("topicals.tsv", TableFormat.of("topical", "example"));
  }

  @ParameterizedTest
  @MethodSource("topicals")
  void words_behind_a_company_make_it_the_topic(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("topical"));
    assertThat(texts.arguments(row.get("example"))).as(row.get("example")).startsWith("다온소프트 TOPIC");
  }

  static List<Table.Row> neutrals() {
    return rows("neutrals.tsv", TableFormat.of("noun", "example"));
  }

  @ParameterizedTest
  @MethodSource("neutrals")
  void a_neutral_noun_leaves_open_who_acts(Table.Row row) {
    String example = row.get("example");
    Reading reading = texts.reading(example);
    int noun = example.indexOf(row.get("noun"));
    assertThat(noun).isNotNegative();
    assertThat(texts.grammar().neutral(example, 0, noun + row.get("noun").length())).isTrue();
    assertThat(new Sides(texts.scenes(reading).get(0)).unnamedActor(reading.chars(), texts.grammar(), reading.chars().length()))
        .as(example).isFalse();
  }

  static List<Table.Row> occasions() {
    return rows("occasions.tsv", TableFormat.of("words", "example"));
  }

  @ParameterizedTest
  @MethodSource("occasions")
  void words_for_the_same_occasion_point_at_its_day(Table.Row row) {
    String example = row.get("example");
    assertThat(example).contains(row.get("words"));
    assertThat(texts.last(DAY + example).occasion()).as(example).isNotNull()
        .satisfies(time -> assertThat(time.date()).hasToString("2025-03-03"));
    assertThat(texts.last(DAY + example.replace(row.get("words"), "")).occasion()).isNull();
  }

  static List<Table.Row> sets() {
    return rows("sets.tsv", TableFormat.of("word", "count", "example").optional("counterexample"));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void a_word_for_a_set_stands_for_as_many_companies_named_before(Table.Row row) {
    int count = row.intValue("count") == 0 ? 2 : row.intValue("count");
    List<String> names = List.of(COMPANIES.split("\\|")).subList(0, count);
    String text = String.join(", ", names) + "가 손을 잡았다. " + row.get("example");
    assertThat(arguments(List.of(texts.last(text)), Argument.Kind.SET)).as(text).singleElement()
        .satisfies(a -> assertThat(a.companies()).extracting(CompanyEntity::name).containsExactlyElementsOf(names));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void a_word_for_a_set_is_none_in_its_counterexample(Table.Row row) {
    row.find("counterexample").ifPresent(
        text -> assertThat(arguments(texts.scenes(text), Argument.Kind.SET)).as(text).isEmpty());
  }

  static List<Table.Row> singles() {
    return rows("singles.tsv", TableFormat.of("word", "example").optional("counterexample"));
  }

  @ParameterizedTest
  @MethodSource("singles")
  void a_word_for_one_company_stands_for_the_topic(Table.Row row) {
    String text = TOPIC + row.get("example");
    assertThat(arguments(List.of(texts.last(text)), Argument.Kind.SINGLE)).as(text).singleElement()
        .satisfies(a -> assertThat(a.companies()).extracting(CompanyEntity::name).containsExactly("다온소프트"));
  }

  static List<Table.Row> places() {
    return rows("places.tsv", TableFormat.of("word", "example").optional("counterexample"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_word_for_a_place_named_before_is_never_the_company_of_the_article(Table.Row row) {
    assertThat(arguments(List.of(texts.last(row.get("example"))), Argument.Kind.SINGLE)).as(row.get("example")).singleElement()
        .satisfies(a -> assertThat(a.companies()).extracting(CompanyEntity::name).doesNotContain("다온소프트"));
    row.find("counterexample").ifPresent(
        text -> assertThat(arguments(List.of(texts.last(text)), Argument.Kind.SINGLE)).as(text).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("singles")
  void a_word_for_one_company_is_none_in_its_counterexample(Table.Row row) {
    row.find("counterexample").ifPresent(
        text -> assertThat(arguments(List.of(texts.last(TOPIC + text)), Argument.Kind.SINGLE)).as(text).isEmpty());
  }

  static List<Table.Row> pronouns() {
    return rows("pronouns.tsv", TableFormat.of("word", "example").optional("counterexample"));
  }

  @ParameterizedTest
  @MethodSource("pronouns")
  void a_pronoun_stands_for_the_company_of_the_person_named_last(Table.Row row) {
    String text = SPEAKER + row.get("example");
    assertThat(arguments(List.of(texts.last(text)), Argument.Kind.PRONOUN)).as(text).singleElement()
        .satisfies(a -> {
          assertThat(a.role()).isEqualTo(Role.TOPIC);
          assertThat(a.companies()).extracting(CompanyEntity::name).containsExactly("다온소프트");
        });
  }

  @ParameterizedTest
  @MethodSource("pronouns")
  void a_pronoun_is_none_in_its_counterexample(Table.Row row) {
    row.find("counterexample").ifPresent(
        text -> assertThat(arguments(List.of(texts.last(SPEAKER + text)), Argument.Kind.PRONOUN)).as(text).isEmpty());
  }

  private static Stream<Argument> arguments(List<Scene> scenes, Argument.Kind kind) {
    return scenes.stream().flatMap(scene -> scene.arguments().stream()).filter(a -> a.kind() == kind);
  }
}
