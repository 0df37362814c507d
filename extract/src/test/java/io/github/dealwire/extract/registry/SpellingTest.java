package io.github.dealwire.extract.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingTest {

  private static final Spelling SPELLING = Spelling.read();

  static Stream<Table.Row> rows() {
    return RegistryTables.table("spellings.tsv", Spelling.FORMAT).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_letter_is_spelled_and_read_as_its_example_says(Table.Row row) {
    String[] sides = row.get("example").split(" = ", -1);
    assertThat(sides).hasSize(2);
    assertThat(sides[1]).contains(row.get("letter"));
    assertThat(SPELLING.spell(sides[1])).isEqualTo(sides[0]);
    assertThat(SPELLING.letters(sides[0])).contains(sides[1]);
  }

  @Test
  void a_letter_alone_and_small_letters_are_not_spelled() {
    assertThat(SPELLING.spell("E1")).isEqualTo("E1");
    assertThat(SPELLING.spell("S-Oil")).isEqualTo("S-Oil");
    assertThat(SPELLING.spell("다온소프트")).isEqualTo("다온소프트");
    assertThat(SPELLING.spell("다온AI")).isEqualTo("다온에이아이");
  }

  @Test
  void a_name_without_two_spelled_letters_at_its_beginning_has_no_reading() {
    assertThat(SPELLING.letters("다온소프트")).isEmpty();
    assertThat(SPELLING.letters("이마트")).isEmpty();
    assertThat(SPELLING.letters("")).isEmpty();
  }

  @Test
  void the_reading_with_the_most_letters_comes_first() {
    assertThat(SPELLING.letters("에스케이오션")).containsExactly("SKO션", "SK오션");
  }
}
