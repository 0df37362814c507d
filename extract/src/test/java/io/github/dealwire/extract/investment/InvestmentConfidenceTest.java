package io.github.dealwire.extract.investment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.extract.confidence.Weights;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes an investment more or less likely. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvestmentConfidenceTest {

  private Drafts drafts;

  @BeforeAll
  void build() throws Exception {
    drafts = new Drafts();
  }

  static List<Table.Row> rows() {
    return Weights.FORMAT.read("confidence.tsv", InvestmentCues.class.getResourceAsStream("confidence.tsv")).rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void the_example_of_a_cue_has_it(Table.Row row) {
    assertThat(drafts.of(row.get("example"))).as(row.get("example"))
        .anySatisfy(draft -> assertThat(draft.judgement().cues().toString()).contains(row.get("cue")));
  }

  @Test
  void every_cue_has_a_weight() {
    assertThat(rows().stream().map(row -> row.get("cue"))).containsExactlyElementsOf(
        Arrays.stream(InvestmentCue.values()).map(Enum::name).toList());
  }

  @Test
  void a_judgement_names_what_its_confidence_rests_on() {
    assertThat(drafts.of(rows().get(0).get("example"))).singleElement().satisfies(draft -> {
      assertThat(draft.confidence()).isBetween(0.5, 1.0);
      assertThat(draft.judgement().reasons()).anyMatch(reason -> reason.matches("[+-][0-9.]+ SUBJECT .*"));
    });
  }
}
