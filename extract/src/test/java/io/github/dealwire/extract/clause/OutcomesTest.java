package io.github.dealwire.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Reading;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomesTest {

  private static final TableFormat FORMAT =
      TableFormat.of("sentence", "verb", "outcome").optional("known").unique("sentence", "verb");

  private Texts texts;

  @BeforeAll
  void build() throws Exception {
    texts = new Texts();
  }

  private static List<Table.Row> rows(String file) {
    return FORMAT.read(file, OutcomesTest.class.getResourceAsStream(file)).rows();
  }

  static List<Table.Row> outcomes() {
    return rows("outcomes.tsv");
  }

  static List<Table.Row> within() {
    return rows("closings-within.tsv");
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void a_verb_and_the_words_behind_it_say_whether_it_happened(Table.Row row) {
    Reading reading = texts.reading(row.get("sentence"));
    Known.check(row, texts.outcomes(reading).of(verb(reading, row.get("verb")), reading.chars().length()), outcome(row));
  }

  @ParameterizedTest
  @MethodSource("within")
  void a_verb_that_leaves_it_open_takes_the_outcome_of_its_sentence(Table.Row row) {
    Reading reading = texts.reading(row.get("sentence"));
    Known.check(row, texts.outcomes(reading).within(verb(reading, row.get("verb")), texts.scenes(reading).get(0)), outcome(row));
  }

  private Hit verb(Reading reading, String stem) {
    return texts.verbs(reading).stream().filter(hit -> hit.row(VerbForm.class).stem().equals(stem)).findFirst()
        .orElseThrow(() -> new AssertionError("no verb '" + stem + "' in '" + reading.chars() + "'"));
  }

  private static Outcome outcome(Table.Row row) {
    return row.enumValue("outcome", Outcome.class);
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void a_verb_that_only_carries_the_tense_gives_its_own_outcome(Outcome own) {
    assertThat(Outcomes.combine(Act.Sense.LIGHT, own)).isEqualTo(own);
  }

  @ParameterizedTest
  @EnumSource(Act.Sense.class)
  void what_is_over_is_over_whatever_the_verb(Act.Sense sense) {
    assertThat(Outcomes.combine(sense, Outcome.ENDED)).isEqualTo(Outcome.ENDED);
  }

  @ParameterizedTest
  @EnumSource(value = Act.Sense.class, names = {"TALK", "DECIDE", "PURSUE", "KEEP", "SIGN", "FOUND"})
  void what_is_not_said_of_the_verb_is_not_said_of_its_object(Act.Sense sense) {
    assertThat(Outcomes.combine(sense, Outcome.UNREAL)).isEqualTo(Outcome.UNREAL);
  }
}
