package io.github.dealwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

  @TempDir
  Path folder;

  private Path gold = Path.of("");

  @BeforeEach
  void two_articles_have_gold() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(gold.resolve("a-1.json"), gold("a-1", "다온소프트"));
    Files.writeString(gold.resolve("b-1.json"), gold("b-1", "한별전자"));
  }

  @Test
  void prints_the_figures() throws IOException {
    Path pred = pred(found("a-1", "다온소프트"), found("b-1", "다온소프트"));
    Shell shell = Shell.run("score", "--gold", gold, "--pred", pred);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.code()).isZero();
    assertThat(shell.outLines())
        .startsWith("2 articles, 0 without a prediction")
        .contains("company            P 0.500  R 0.500  F1 0.500   (1 right, 1 extra or wrong, 1 missed or wrong)")
        .endsWith("headline 0.875");
  }

  @Test
  void prints_the_figures_as_json() throws IOException {
    Shell shell = Shell.run("score", "--gold", gold, "--pred", pred(found("a-1", "다온소프트")), "--json");
    assertThat(shell.outLines()).hasSize(1).first().asString()
        .startsWith("{\"articles\":2,\"missing\":1,\"headline\":")
        .contains("\"grounding\":1.0");
  }

  @Test
  void lists_the_errors_before_the_figures() throws IOException {
    Path pred = pred(found("a-1", "다온소프트"), found("b-1", "다온소프트"));
    assertThat(Shell.run("score", "--gold", gold, "--pred", pred, "--errors").outLines())
        .startsWith("b-1\tcompany\tmissed\t한별전자", "b-1\tcompany\textra\t\t<> 다온소프트", "2 articles, 0 without a prediction");
  }

  @Test
  void scores_only_the_articles_that_match() throws IOException {
    Path pred = pred(found("a-1", "다온소프트"));
    assertThat(Shell.run("score", "--gold", gold, "--pred", pred, "--ids", "a-*").outLines())
        .startsWith("1 articles, 0 without a prediction")
        .endsWith("headline 1.000");
    Shell none = Shell.run("score", "--gold", gold, "--pred", pred, "--ids", "x-?");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.errLines()).containsExactly("dealwire: " + gold + ": no article matches --ids");
    Shell broken = Shell.run("score", "--gold", gold, "--pred", pred, "--ids", "[a");
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.errLines()).hasSize(1).first().asString().contains("'[a' is no pattern");
  }

  @Test
  void what_cannot_be_read_is_named_in_one_line() throws IOException {
    Path pred = pred(found("a-1", "다온소프트"), "{\"article\":");
    complains("dealwire: " + pred + ":2: ", gold, pred);
    complains("dealwire: " + folder.resolve("none") + ": ", folder.resolve("none"), pred);
    complains("dealwire: " + folder.resolve("none.jsonl") + ": ", gold, folder.resolve("none.jsonl"));
    complains("dealwire: " + pred + ": ", pred, pred);
    Path twice = pred(found("a-1", "다온소프트"), found("a-1", "다온소프트"));
    complains("dealwire: " + twice + ":2: ", gold, twice);
    Files.writeString(gold.resolve("c-1.json"), gold("c-1", "새벽소재").replace("companies", "firms"));
    complains("dealwire: " + gold.resolve("c-1.json") + ": ", gold, pred);
  }

  @Test
  void gold_and_extractions_have_to_be_given() {
    Shell shell = Shell.run("score");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.errLines()).hasSize(1).first().asString().contains("--gold", "--pred");
  }

  private static void complains(String start, Path gold, Path pred) {
    Shell shell = Shell.run("score", "--gold", gold, "--pred", pred);
    assertThat(shell.code()).isEqualTo(1);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.errLines()).hasSize(1).first().asString().startsWith(start);
  }

  private Path pred(String... lines) throws IOException {
    return Files.writeString(folder.resolve("pred.jsonl"), String.join("\n", lines));
  }

  private static String gold(String id, String company) {
    return "{\"id\":\"" + id + "\",\"companies\":[{\"names\":[\"" + company + "\"]}],"
        + "\"executives\":[],\"agreements\":[],\"investments\":[]}";
  }

  private static String found(String id, String company) {
    String mention = "{\"start\":0,\"end\":" + company.length() + ",\"text\":\"" + company + "\",\"rule\":\"test\"}";
    return "{\"article\":{\"id\":\"" + id + "\",\"text\":\"" + company + "\"},"
        + "\"companies\":[{\"id\":\"c1\",\"name\":\"" + company + "\",\"type\":\"CORPORATION\",\"aliases\":[\"" + company + "\"],"
        + "\"mentions\":[" + mention + "]}],\"executives\":[],\"agreements\":[],\"investments\":[]}";
  }
}
