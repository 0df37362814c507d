package io.github.dealwire.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  enum Color {
    RED,
    DARK_BLUE
  }

  private static final TableFormat FORMAT =
      TableFormat.of("word", "color").optional("note", "number").unique("word");

  private static Table table(String text) {
    try {
      return FORMAT.read("colors.tsv", new StringReader(text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
    return assertThatThrownBy(() -> table(text)).isInstanceOf(LexiconException.class);
  }

  private static Table.Row row(String line) {
    return table("word\tcolor\tnote\tnumber\n" + line).rows().get(0);
  }

  @Test
  void reads_columns_by_name_in_any_order() {
    Table table = table("color\tnumber\tword\nRED\t7\t장미\nDARK_BLUE\t\t밤\n");
    assertThat(table.columns()).containsExactly("color", "number", "word");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).get("word")).isEqualTo("장미");
    assertThat(table.rows().get(0).enumValue("color", Color.class)).isEqualTo(Color.RED);
    assertThat(table.rows().get(0).intValue("number")).isEqualTo(7);
    assertThat(table.rows().get(1).find("number")).isEmpty();
    assertThat(table.rows().get(1).find("note")).isEmpty();
    assertThat(table.rows().get(1).get("note")).isEmpty();
  }

  @Test
  void skips_comments_and_blank_lines_and_still_counts_them() {
    Table table = table("# words\n\nword\tcolor\n# more\n장미\tRED\n   \n밤\tDARK_BLUE");
    assertThat(table.rows()).extracting(Table.Row::line).containsExactly(5, 7);
  }

  @Test
  void reads_files_with_a_byte_order_mark_and_windows_line_ends() {
    Table table = table("\uFEFFword\tcolor\r\n장미\tRED\r\n");
    assertThat(table.rows().get(0).get("word")).isEqualTo("장미");
    assertThat(table.rows().get(0).get("color")).isEqualTo("RED");
  }

  @Test
  void takes_spaces_around_a_cell_for_nothing() {
    assertThat(row(" 붉은 장미 \t RED\t").get("word")).isEqualTo("붉은 장미");
  }

  @Test
  void splits_lists_at_bars() {
    assertThat(row("장미\tRED\ta| b |c").list("note")).containsExactly("a", "b", "c");
    assertThat(row("장미\tRED\ta").list("note")).containsExactly("a");
    assertThat(row("장미\tRED").list("note")).isEmpty();
    assertThat(row("장미\tRED\tRED|DARK_BLUE").enumList("note", Color.class))
        .containsExactly(Color.RED, Color.DARK_BLUE);
    assertThatThrownBy(() -> row("장미\tRED\ta||b").list("note"))
        .hasMessage("colors.tsv:2: 'a||b' in note has an empty item");
    assertThatThrownBy(() -> row("장미\tRED\ta|").list("note")).isInstanceOf(LexiconException.class);
  }

  @Test
  void optional_cells_may_be_left_off_at_the_end_of_a_line() {
    assertThat(row("장미\tRED").find("number")).isEmpty();
    assertThat(row("장미\tRED").findEnum("note", Color.class)).isEmpty();
  }

  @Test
  void names_file_line_text_and_choices_for_a_wrong_enum_value() {
    assertThatThrownBy(() -> row("장미\tREDD").enumValue("color", Color.class))
        .isInstanceOf(LexiconException.class)
        .hasMessage("colors.tsv:2: 'REDD' is no Color (RED, DARK_BLUE)");
    assertThatThrownBy(() -> row("장미\tred").enumValue("color", Color.class)).isInstanceOf(LexiconException.class);
    assertThatThrownBy(() -> row("장미\tRED\t\tx7").intValue("number"))
        .hasMessage("colors.tsv:2: 'x7' in number is no whole number");
  }

  @Test
  void lets_a_reader_blame_a_row() {
    LexiconException error = row("장미\tRED").error("'장미' has thorns");
    assertThat(error).hasMessage("colors.tsv:2: '장미' has thorns");
    assertThat(error.source()).isEqualTo("colors.tsv");
    assertThat(error.line()).isEqualTo(2);
  }

  @Test
  void refuses_a_missing_unknown_or_doubled_column() {
    refused("word\tnote\n").hasMessage("colors.tsv:1: column 'color' is missing");
    refused("# x\nword\tcolour\n").hasMessage("colors.tsv:2: 'colour' is no column (word, color, note, number)");
    refused("word\tcolor\tword\n").hasMessage("colors.tsv:1: column 'word' stands twice");
    refused("# nothing\n").hasMessage("colors.tsv: has no header (word, color)");
  }

  @Test
  void refuses_a_wrong_count_of_cells_and_an_empty_required_one() {
    refused("word\tcolor\n장미\tRED\tx\n").hasMessage("colors.tsv:2: 3 cells for 2 columns (word, color)");
    refused("word\tcolor\n장미\n").hasMessage("colors.tsv:2: column 'color' is empty");
    refused("word\tcolor\n\tRED\n").hasMessage("colors.tsv:2: column 'word' is empty");
  }

  @Test
  void refuses_a_doubled_key() {
    refused("word\tcolor\n장미\tRED\n밤\tRED\n장미\tDARK_BLUE\n")
        .hasMessage("colors.tsv:4: '장미' stands in line 2 already");
    TableFormat pair = TableFormat.of("word", "color").unique("word", "color");
    assertThatThrownBy(() -> pair.read("x.tsv", new StringReader("word\tcolor\na\tb\na\tc\na\tb\n")))
        .hasMessage("x.tsv:4: 'a', 'b' stands in line 2 already");
  }

  @Test
  void asking_for_a_column_that_the_format_lacks_is_a_mistake_of_the_program() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row("장미\tRED").get("colour"))
        .withMessage("no column 'colour' in the format (word, color, note, number)");
    assertThatIllegalArgumentException().isThrownBy(() -> TableFormat.of("a").unique("b"));
  }

  @Test
  void reads_files_and_calls_them_by_their_name(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.tsv"), "word\tcolor\n장미\tRED\n");
    assertThat(FORMAT.read(file).rows()).hasSize(1);
    Files.writeString(file, "word\tcolor\n장미\n");
    assertThatThrownBy(() -> FORMAT.read(file)).hasMessage("mine.tsv:2: column 'color' is empty");
    assertThatThrownBy(() -> FORMAT.read(folder.resolve("none.tsv"))).isInstanceOf(IOException.class);
  }

  @Test
  void refuses_a_resource_that_is_not_there_or_not_utf_8() {
    assertThatThrownBy(() -> FORMAT.read("none.tsv", TableTest.class.getResourceAsStream("none.tsv")))
        .hasMessage("none.tsv: there is no such resource");
    byte[] bytes = "word\tcolor\n\u00C4\tRED\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> FORMAT.read("latin.tsv", new ByteArrayInputStream(bytes)))
        .isInstanceOf(LexiconException.class)
        .hasMessage("latin.tsv: is not UTF-8");
  }
}
