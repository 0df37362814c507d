package io.github.dealwire.extract.executive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables does in its example what it is there for. */
class ExecutiveTablesTest {

  private static final Posts POSTS = new Posts();
  private static final ExecutiveWords WORDS = new ExecutiveWords(OrdinaryWords.builtIn());

  static Stream<Table.Row> titles() {
    return ExecutiveWords.table("titles.tsv", ExecutiveWords.TITLES).rows().stream();
  }

  static Stream<Table.Row> postWords() {
    return ExecutiveWords.table("post-words.tsv", ExecutiveWords.POST_WORDS).rows().stream();
  }

  static Stream<Table.Row> units() {
    return ExecutiveWords.table("units.tsv", ExecutiveWords.UNITS).rows().stream();
  }

  static Stream<Table.Row> houses() {
    return ExecutiveWords.table("houses.tsv", ExecutiveWords.HOUSES).rows().stream();
  }

  static Stream<Table.Row> publicBodies() {
    return ExecutiveWords.table("public-bodies.tsv", ExecutiveWords.PUBLIC_BODIES).rows().stream();
  }

  static Stream<Table.Row> appointments() {
    return ExecutiveWords.table("appointments.tsv", ExecutiveWords.APPOINTMENTS).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("titles")
  void a_title_is_read_in_its_example(Table.Row row) {
    boolean executive = row.enumValue("kind", TitleKind.class) != TitleKind.STOP;
    String example = row.get("example");
    assertThat(titlesIn(example)).as(example)
        .anyMatch(title -> title.executive() == executive && example.substring(title.start(), title.end()).contains(row.get("title")));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void a_title_is_not_read_in_its_counterexample(Table.Row row) {
    row.find("counterexample").ifPresent(text -> assertThat(titlesIn(text)).as(text)
        .noneMatch(title -> title.executive() && text.substring(title.start(), title.end()).equals(row.get("title"))));
  }

  @ParameterizedTest
  @MethodSource("postWords")
  void a_word_beside_a_title_says_what_its_kind_says(Table.Row row) {
    String example = row.get("example");
    assertThat(example).contains(row.get("word"));
    List<PersonEntity> people = POSTS.executives(example).all();
    switch (row.enumValue("kind", PostWord.class)) {
      case FORMER -> assertThat(people.get(0).positions().get(0).former()).as(example).isTrue();
      case NOBODY, CANDIDATE -> assertThat(people).as(example).isEmpty();
      default -> assertThat(people).as(example).hasSize(1);
    }
    row.find("counterexample").ifPresent(
        text -> assertThat(POSTS.executives(text).all().get(0).positions().get(0).former()).as(text).isFalse());
  }

  @ParameterizedTest
  @MethodSource("units")
  void a_unit_stands_between_company_and_title(Table.Row row) {
    String example = row.get("example");
    assertThat(WORDS.isUnit(row.get("ending"))).isTrue();
    assertThat(example).contains(row.get("ending"));
  }

  @ParameterizedTest
  @MethodSource("houses")
  void the_title_of_its_head_gives_a_house_away(Table.Row row) {
    String example = row.get("example");
    assertThat(POSTS.executives(example).all()).as(example).singleElement().satisfies(person -> {
      assertThat(person.name()).isEqualTo("홍석우");
      assertThat(person.positions().get(0).company().name()).endsWith(row.get("ending"));
    });
    row.find("counterexample").ifPresent(text -> assertThat(POSTS.in(text)).as(text).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("publicBodies")
  void the_head_of_a_public_body_is_no_executive(Table.Row row) {
    assertThat(POSTS.in(row.get("example"))).as(row.get("example")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("appointments")
  void whoever_gets_or_had_a_post_is_found(Table.Row row) {
    String example = row.get("example");
    boolean past = row.enumValue("kind", Appointment.class) == Appointment.PAST;
    assertThat(POSTS.in(example)).as(example).anyMatch(post -> post.startsWith(past ? "전 홍석우 다온소프트 대표" : "홍석우 다온소프트"));
  }

  static Stream<Table.Row> shortWords() {
    return ExecutiveWords.table("short-words.tsv", ExecutiveWords.SHORT_WORDS).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("shortWords")
  void a_word_of_one_syllable_is_no_part_of_the_name_behind_it(Table.Row row) {
    String example = row.get("example");
    assertThat(example).contains(row.get("word") + " 한스 오스켈");
    assertThat(WORDS.isShortWord(row.get("word"))).isTrue();
    assertThat(POSTS.executives(example).all()).extracting(PersonEntity::name).as(example)
        .noneMatch(name -> name.startsWith(row.get("word") + " "));
  }

  private static List<TitlePhrase> titlesIn(String text) {
    Reading reading = POSTS.reading(text);
    PieceReader pieces = new PieceReader(reading, POSTS.companies(reading), WORDS);
    List<TitlePhrase> titles = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (Piece piece : pieces.read(sentence.start(), sentence.end())) {
        if (piece.title() != null) {
          titles.add(piece.title());
        }
      }
    }
    return titles;
  }
}
