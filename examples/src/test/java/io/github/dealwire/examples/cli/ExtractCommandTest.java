package io.github.dealwire.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.article.ArticleFiles;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import io.github.dealwire.model.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

  private static final String TEXT = "다온소프트는 지난 24일 한별전자와 업무협약을 체결했다고 27일 밝혔다.";

  @TempDir
  Path folder;

  @Test
  void writes_an_extraction_a_line_on_a_pipe() throws IOException {
    Path file = write("deals.jsonl", json("a-1", TEXT), json("a-2", TEXT));
    Shell shell = Shell.run("extract", file);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.code()).isZero();
    assertThat(ids(shell)).containsExactly("a-1", "a-2");
    assertThat(extractions(shell)).allSatisfy(extraction -> assertThat(extraction.article().text()).contains(TEXT));
  }

  @Test
  void writes_a_table_on_a_terminal() throws IOException {
    Path file = write("deals.jsonl", json("a-1", TEXT));
    Shell shell = Shell.runOnTerminal("extract", file);
    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("[a-1]\n").contains("\n  companies    ").doesNotContain("{");
  }

  @Test
  void the_format_asked_for_wins_over_the_terminal() throws IOException {
    Path file = write("deals.jsonl", json("a-1", TEXT));
    assertThat(ids(Shell.runOnTerminal("extract", "--format", "jsonl", file))).containsExactly("a-1");
    assertThat(Shell.run("extract", "--format", "table", file).out()).contains("[a-1]\n");
  }

  @Test
  void writes_one_array_as_json() throws IOException {
    Path file = write("deals.jsonl", json("a-1", TEXT), json("a-2", TEXT));
    String out = Shell.run("extract", "--format", "json", file).out();
    assertThat(out).startsWith("[\n{\n").endsWith("\n}\n]\n");
    List<String> items = List.of(out.substring(2, out.length() - 3).split("(?m)^},\n", -1));
    assertThat(items).hasSize(2);
    assertThat(ExtractionJson.fromJson(items.get(0) + "}").article().id()).contains("a-1");
    assertThat(ExtractionJson.fromJson(items.get(1)).article().id()).contains("a-2");
  }

  @Test
  void json_of_nothing_is_an_empty_array() throws IOException {
    assertThat(Shell.run("extract", "--format", "json", write("none.jsonl")).out()).isEqualTo("[\n\n]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json"})
  void no_text_leaves_the_text_out(String format) throws IOException {
    Path file = write("deals.jsonl", json("a-1", "오늘은 아무 일도 없었다."));
    assertThat(Shell.run("extract", "--format", format, file).out()).contains("\"text\"");
    assertThat(Shell.run("extract", "--format", format, "--no-text", file).out()).contains("a-1").doesNotContain("\"text\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void the_output_is_in_the_order_of_the_input_and_the_same_for_any_number_of_threads(int threads) throws IOException {
    String[] lines = IntStream.range(0, 200)
        .mapToObj(i -> json("a-" + i, (TEXT + " ").repeat(i % 17 == 0 ? 40 : 1)))
        .toArray(String[]::new);
    Path file = write("deals.jsonl", lines);
    Shell shell = Shell.run("extract", "--threads", threads, file);
    assertThat(ids(shell)).isEqualTo(IntStream.range(0, 200).mapToObj(i -> "a-" + i).toList());
    assertThat(shell.out()).isEqualTo(Shell.run("extract", "--threads", 1, file).out());
  }

  @Test
  void reads_the_paths_in_their_order_and_folders_sorted_with_all_below() throws IOException {
    write("news/b.txt", TEXT);
    write("news/a/z.jsonl", json("z-1", TEXT), json("z-2", TEXT));
    write("news/a/page.html", "<p>" + TEXT + "</p>");
    write("news/c.json", json("c", TEXT));
    write("news/notes.md", "no article");
    write("news/.hidden.txt", TEXT);
    write("news/.git/config.txt", TEXT);
    Path last = write("last.txt", TEXT);
    Path first = write("zzz.txt", TEXT);
    Shell shell = Shell.run("extract", first, folder.resolve("news"), last);
    assertThat(shell.err()).isEmpty();
    assertThat(ids(shell)).containsExactly("zzz", "page", "z-1", "z-2", "b", "c", "last");
  }

  @Test
  void a_dash_is_standard_input() throws IOException {
    assertThat(ids(Shell.runWithInput(json("a-1", TEXT) + "\n" + json("a-2", TEXT), "extract", "-"))).containsExactly("a-1", "a-2");
    assertThat(extractions(Shell.runWithInput(TEXT, "extract", "-")).get(0).article().text()).contains(TEXT);
    Path before = write("before.txt", TEXT);
    Path after = write("after.txt", TEXT);
    assertThat(ids(Shell.runWithInput(TEXT, "extract", before, "-", after))).containsExactly("before", "stdin", "after");
  }

  @Test
  void published_dates_the_articles_that_are_not_given_a_day() throws IOException {
    String given = "{\"id\":\"a-2\",\"publishedOn\":\"2024-01-05\",\"text\":\"" + TEXT + "\"}";
    Path file = write("deals.jsonl", json("a-1", TEXT), given);
    assertThat(extractions(Shell.run("extract", "--published", "2025-02-27", file)))
        .extracting(extraction -> extraction.article().publishedOn().orElseThrow())
        .containsExactly(PartialDate.of(2025, 2, 27), PartialDate.of(2024, 1, 5));
  }

  @Test
  void an_empty_article_gives_an_empty_extraction() throws IOException {
    Shell shell = Shell.run("extract", write("empty.txt"), write("empty.jsonl", json("a-1", "")));
    assertThat(shell.code()).isZero();
    assertThat(extractions(shell)).hasSize(2).allSatisfy(extraction -> {
      assertThat(extraction.companies()).isEmpty();
      assertThat(extraction.executives()).isEmpty();
      assertThat(extraction.agreements()).isEmpty();
      assertThat(extraction.investments()).isEmpty();
    });
  }

  @Test
  void broken_json_is_named_by_its_line_and_the_rest_extracted() throws IOException {
    String[] lines = IntStream.rangeClosed(1, 20)
        .mapToObj(i -> i == 17 ? "{\"id\":\"a-17\",\"text\":\"다온" : json("a-" + i, TEXT))
        .toArray(String[]::new);
    Path file = write("deals.jsonl", lines);
    Shell shell = Shell.run("extract", file);
    assertThat(shell.code()).isEqualTo(1);
    assertThat(shell.errLines()).hasSize(1).first().asString().startsWith("dealwire: " + file + ":17: ");
    assertThat(ids(shell)).hasSize(19).doesNotContain("a-17");
  }

  @Test
  void a_file_that_is_not_there_is_named_and_the_rest_extracted() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Shell shell = Shell.run("extract", write("a.txt", TEXT), missing, write("b.txt", TEXT));
    assertThat(shell.code()).isEqualTo(1);
    assertThat(shell.errLines()).hasSize(1).first().asString().startsWith("dealwire: " + missing + ": ");
    assertThat(ids(shell)).containsExactly("a", "b");
  }

  @Test
  void a_file_that_cannot_be_opened_is_named_and_the_rest_extracted() throws IOException {
    write("news/open.txt", TEXT);
    Path circle = folder.resolve("news/circle.txt");
    Files.createSymbolicLink(circle, circle.getFileName());
    Shell shell = Shell.run("extract", folder.resolve("news"));
    assertThat(shell.code()).isEqualTo(1);
    assertThat(shell.errLines()).hasSize(1).first().asString().startsWith("dealwire: " + circle + ": ");
    assertThat(ids(shell)).containsExactly("open");
  }

  @Test
  void a_folder_without_articles_is_named() throws IOException {
    write("news/notes.md", "no article");
    Shell shell = Shell.run("extract", folder.resolve("news"));
    assertThat(shell.code()).isEqualTo(1);
    assertThat(shell.errLines()).hasSize(1).first().asString()
        .isEqualTo("dealwire: " + folder.resolve("news") + ": holds no article (.txt, .html, .json, .jsonl, also .gz)");
  }

  @Test
  void companies_of_a_table_are_known() throws IOException {
    Path table = write("own.tsv", "name\tid\tshort", "새벽소재\town-7\t새벽");
    Shell shell = Shell.run("extract", "--companies", table, write("a.txt", "새벽소재는 지난 24일 한별전자와 업무협약을 체결했다."));
    assertThat(shell.err()).isEmpty();
    assertThat(extractions(shell).get(0).companies())
        .anySatisfy(company -> assertThat(company.registryId()).contains("own-7"));
  }

  @Test
  void a_table_of_companies_that_cannot_be_used_is_refused_in_a_line() throws IOException {
    Path article = write("a.txt", TEXT);
    Path wrong = write("wrong.tsv", "name\ttype", "새벽소재\tFIRM");
    Shell shell = Shell.run("extract", "--companies", wrong, article);
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.errLines()).hasSize(1).first().asString()
        .contains("wrong.tsv:2: ", "'FIRM'", "CORPORATION, GROUP, INSTITUTION");
    Path missing = folder.resolve("missing.tsv");
    Shell other = Shell.run("extract", "--companies", missing, article);
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.errLines()).containsExactly("dealwire: " + missing + ": there is no such file or folder");
  }

  @Test
  void an_unknown_format_is_refused_with_the_valid_ones() {
    Shell shell = Shell.run("extract", "--format", "xml", "-");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.errLines()).containsExactly("dealwire: Invalid value for option '--format': 'xml' is no format"
        + " (table, jsonl, json) (see 'dealwire extract --help')");
  }

  @Test
  void a_wrong_command_is_refused_in_one_line() {
    assertThat(List.of(
        Shell.run(),
        Shell.run("extract"),
        Shell.run("guess", "a.txt"),
        Shell.run("extract", "--published", "2025-02", "-"),
        Shell.run("extract", "--threads", "0", "-"),
        Shell.run("extract", "--threads", "many", "-"),
        Shell.run("extract", "--colour", "-")))
        .allSatisfy(shell -> {
          assertThat(shell.code()).isEqualTo(2);
          assertThat(shell.out()).isEmpty();
          assertThat(shell.errLines()).hasSize(1).first().asString().startsWith("dealwire: ").contains("--help'");
        });
  }

  @Test
  void help_and_version_go_to_standard_output() {
    Shell help = Shell.run("extract", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("--published", "--threads", "--format", "table, jsonl, json", "--no-text", "--companies", "PATH");
    assertThat(Shell.run("--version").out()).startsWith("dealwire ");
  }

  @Test
  void a_reader_that_has_enough_ends_the_work() throws IOException {
    write("deals.jsonl", IntStream.range(0, 50).mapToObj(i -> json("a-" + i, TEXT)).toArray(String[]::new));
    List<Integer> written = new ArrayList<>();
    PrintStream closed = new PrintStream(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        written.add(b);
        throw new IOException("Broken pipe");
      }
    }, false, UTF_8);
    Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), closed, System.err, () -> false, () -> false);
    Dealwire.run(streams, "extract", "--threads", "1", folder.resolve("deals.jsonl").toString());
    assertThat(written).hasSizeLessThan(10);
  }

  @Test
  void reads_euc_kr_and_writes_utf_8() throws IOException {
    Path file = folder.resolve("old.txt");
    Files.write(file, TEXT.getBytes(Charset.forName("x-windows-949")));
    assertThat(extractions(Shell.run("extract", file)).get(0).article().text()).contains(TEXT);
  }

  @Test
  void an_article_of_20_megabytes_is_refused_in_a_line_and_the_rest_extracted() throws IOException {
    Path file = write("news/huge.txt", (TEXT + "\n").repeat(20_000_000 / TEXT.getBytes(UTF_8).length));
    write("news/small.txt", TEXT);
    Shell shell = Shell.run("extract", folder.resolve("news"));
    assertThat(shell.code()).isEqualTo(1);
    assertThat(shell.errLines()).hasSize(1).first().asString()
        .startsWith("dealwire: " + file + ": ")
        .contains("at most " + ArticleFiles.LONGEST_ARTICLE + " chars");
    assertThat(ids(shell)).containsExactly("small");
  }

  private Path write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines));
  }

  private static String json(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
  }

  private static List<Extraction> extractions(Shell shell) {
    return shell.outLines().stream().map(ExtractionJson::fromJson).collect(Collectors.toList());
  }

  private static List<String> ids(Shell shell) {
    return extractions(shell).stream().map(extraction -> extraction.article().id().orElse("(none)")).toList();
  }
}
