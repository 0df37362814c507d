package io.github.dealwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.examples.cli.Shell;
import io.github.dealwire.model.ExtractionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  private final String readme = read("README.md");

  @Test
  void the_java_is_the_sample_that_is_compiled_here() {
    String source = read("examples/src/test/java/io/github/dealwire/examples/ReadmeSample.java");
    String sample = source.split("    // README\n")[1].replaceAll("(?m)^ {4}", "");
    assertThat(blocks("java")).containsExactly(sample);
    assertThat(sample.lines()).hasSize(6);
  }

  @Test
  void the_sample_prints_the_agreement_and_the_json() throws IOException {
    List<String> lines = ExamplesTest.printed(() -> ReadmeSample.run(news()));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("MOU 2025-02-24: ");
    assertThat(ExtractionJson.fromJson(lines.get(1)).investments()).hasSize(1);
  }

  @Test
  void the_facts_are_those_of_the_article(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("news.txt"), news());
    Shell shell = Shell.run("extract", "--published", "2025-02-27", "--format", "table", file);
    assertThat(shell.out()).isEqualTo(blocks("text").get(1) + "\n");
  }

  @Test
  void the_explanation_is_that_of_the_article(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("news.txt"), news());
    String explained = Shell.run("explain", "--published", "2025-02-27", file).out();
    // Weights are learned anew now and then.
    String weights = "(?<=confidence )[+-]?[0-9.]+";
    assertThat(explained.replaceAll(weights, "x")).contains(blocks("text").get(2).replaceAll(weights, "x"));
  }

  @Test
  void the_maven_block_names_this_version() {
    Matches version = new Matches("(?s)<artifactId>dealwire</artifactId>\\s*<version>(.*?)</version>", read("pom.xml"));
    assertThat(blocks("xml").get(0)).contains("<version>" + version.first() + "</version>");
  }

  @Test
  void every_path_is_there() {
    Matches paths = new Matches("`((?:model|core|extract|seeds|examples)/[^`*\\s]*)`", readme);
    Matches links = new Matches("\\]\\(([^)]*)\\)", readme);
    assertThat(paths.all()).hasSizeGreaterThan(5).allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    assertThat(links.all()).isNotEmpty().allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
  }

  @Test
  void the_test_command_is_the_one_that_ci_runs() {
    assertThat(blocks("sh")).contains("mvn -B -ntp verify\n");
    assertThat(read(".ci/run")).contains("\nmvn -B -ntp verify\n");
  }

  private String news() {
    // The README breaks the long line.
    return blocks("text").get(0).replace("약\n", "약 ");
  }

  private List<String> blocks(String language) {
    return new Matches("(?s)```" + language + "\n(.*?)```", readme).all();
  }

  private static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file)).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  /** The first groups of all matches. */
  private record Matches(List<String> all) {

    Matches(String pattern, String text) {
      this(Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).toList());
    }

    String first() {
      return all.get(0);
    }
  }
}
