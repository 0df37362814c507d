package io.github.dealwire.extract.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Reading;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables does in its example what it is there for. */
class TablesTest {

  private static final Named NAMED = new Named();
  private static final Tables TABLES = new Tables(OrdinaryWords.builtIn());
  private static final String NAME = "다온소프트";

  static Stream<Table.Row> suffixes() {
    return Tables.table("suffixes.tsv", Tables.SUFFIXES).rows().stream();
  }

  static Stream<Table.Row> descriptors() {
    return Tables.table("descriptors.tsv", Tables.DESCRIPTORS).rows().stream();
  }

  static Stream<Table.Row> tails() {
    return Tables.table("tails.tsv", Tables.TAILS).rows().stream();
  }

  static Stream<Table.Row> cues() {
    return Tables.table("cues.tsv", Tables.CUES).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("suffixes")
  void a_strong_suffix_makes_a_name(Table.Row row) {
    String suffix = row.get("suffix");
    String example = row.get("example");
    assertThat(example).contains(suffix);
    if (row.get("strength").equals("strong") && row.get("type").isEmpty()) {
      assertThat(NAMED.in(example)).as(example).anyMatch(name -> name.contains(suffix));
    }
  }

  @ParameterizedTest
  @MethodSource("descriptors")
  void a_descriptor_ends_right_before_the_name(Table.Row row) {
    Reading reading = NAMED.reading(row.get("example"));
    int name = row.get("example").indexOf("루메닉");
    boolean copula = row.get("example").startsWith(row.get("descriptor") + "인 ");
    assertThat(reading.hitEndingAt(Kind.DESCRIPTOR, copula ? name - 2 : name - 1, 0)).isNotNull();
    if (row.get("kind").equals("company")) {
      assertThat(NAMED.in(row.get("example"))).as(row.get("example")).contains("루메닉");
    }
  }

  @ParameterizedTest
  @MethodSource("tails")
  void a_tail_leaves_the_name_before_it(Table.Row row) {
    assertThat(NAMED.in(row.get("example"))).as(row.get("example")).contains("솔빛전자");
  }

  @ParameterizedTest
  @MethodSource("cues")
  void a_cue_is_seen_beside_the_name(Table.Row row) {
    String example = row.get("example");
    String word = row.get("word");
    assertThat(example).contains(word);
    switch (row.enumValue("place", Tables.Place.class)) {
      case BEFORE, AFTER -> assertThat(cuesOf(example)).contains(row.enumValue("cue", Cue.class));
      case GLUED -> assertThat(TABLES.gluedLength(example, example.indexOf(NAME) - word.length())).isEqualTo(word.length());
      case RENAME -> assertThat(TABLES.rename(example, 0, example.length())).isEqualTo(example.indexOf(word));
      case OTHER_NAME -> assertThat(TABLES.otherName(example, example.indexOf('(') + 1, example.length()))
          .isEqualTo(example.indexOf('(') + 1 + word.length());
      case NO_NAME -> assertThat(TABLES.verbal(example, 0, example.length())).isTrue();
    }
  }

  static Stream<Table.Row> products() {
    return Tables.table("products.tsv", Things.FORMAT).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("products")
  void a_noun_for_a_thing_beside_a_name_says_that_it_is_no_company(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("noun"));
    assertThat(NAMED.in(row.get("example"))).as(row.get("example")).isEmpty();
    row.find("counterexample").ifPresent(text -> assertThat(NAMED.in(text)).as(text).isNotEmpty());
  }

  private static Set<Cue> cuesOf(String text) {
    Reading reading = NAMED.reading(text);
    int start = text.indexOf(NAME);
    Sentence sentence = reading.sentences().get(reading.sentenceAt(start));
    NounTail tail = NounTail.of(text, start + NAME.length(), sentence.end());
    return new Context(reading, TABLES).of(start, start + NAME.length(), tail, sentence.end());
  }

  @Test
  void the_longest_suffix_counts() {
    assertThat(TABLES.suffixOf("한결투자증권")).extracting(Tables.Suffix::text).isEqualTo("투자증권");
    assertThat(TABLES.suffixOf("홀딩스")).isNull();
  }
}
