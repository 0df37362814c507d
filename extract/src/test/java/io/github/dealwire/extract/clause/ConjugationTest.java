package io.github.dealwire.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConjugationTest {

  static List<Table.Row> spellings() {
    return TableFormat.of("ending", "stem", "spelling").unique("ending", "stem")
        .read("conjugation.tsv", ConjugationTest.class.getResourceAsStream("conjugation.tsv")).rows();
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void a_stem_takes_an_ending_as_it_is_spelled(Table.Row row) {
    assertThat(Conjugation.of(row.get("stem"), row.get("ending"))).isEqualTo(row.get("spelling"));
  }

  @ParameterizedTest
  @CsvSource({"체결하,아,체결하여", "체결하,았다,체결하였다", "체결하,았으며,체결하였으며", "체결되,아,체결되어", "체결되,았다,체결되었다", "체결되,았던,체결되었던"})
  void hada_and_doeda_have_a_long_form_too(String stem, String ending, String spelling) {
    assertThat(Conjugation.uncontracted(stem, ending)).isEqualTo(spelling);
  }

  @ParameterizedTest
  @CsvSource({"체결하,고", "체결하,ㄴ다", "체결되,ㄹ", "맺,았다", "사들이,아", "나서,았다"})
  void nothing_else_has_a_long_form(String stem, String ending) {
    assertThat(Conjugation.uncontracted(stem, ending)).isNull();
  }
}
