package io.github.dealwire.extract.clause;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArgumentsTest {

  private Texts texts;

  @BeforeAll
  void build() throws Exception {
    texts = new Texts();
  }

  static List<Table.Row> texts() {
    return TableFormat.of("text", "arguments").optional("known").unique("text")
        .read("arguments.tsv", ArgumentsTest.class.getResourceAsStream("arguments.tsv")).rows();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_sentence_says_who_takes_part_in_which_role(Table.Row row) {
    Known.check(row, texts.arguments(row.get("text")), row.get("arguments"));
  }
}
