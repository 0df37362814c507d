package io.github.dealwire.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The short programs run, and print what they say. */
class ExamplesTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/dealwire/examples");

  static List<Arguments> examples() {
    return List.of(
        arguments("ExtractOneArticle", (Main) () -> ExtractOneArticle.main(new String[0])),
        arguments("ReadAFolder", (Main) () -> ReadAFolder.main(new String[] {articles().toString()})),
        arguments("AddYourOwnCompanies", (Main) () -> AddYourOwnCompanies.main(new String[0])),
        arguments("ReadHtml", (Main) () -> ReadHtml.main(new String[0])),
        arguments("WriteJsonAndReadItBack", (Main) () -> WriteJsonAndReadItBack.main(new String[0])),
        arguments("AssertInATest", (Main) () -> AssertInATest.main(new String[0])),
        arguments("ExplainAFact", (Main) () -> ExplainAFact.main(new String[0])),
        arguments("FollowOneCompany", (Main) () -> FollowOneCompany.main(new String[0])));
  }

  @TempDir private static Path folder;

  private static Path articles() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "다온소프트는 한별전자에 500억원을 투자했다.");
    Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a-1\",\"text\":\"다온소프트는 한별전자에 200억원을 투자했다.\"}\n{broken\n");
    Files.writeString(folder.resolve("notes.md"), "다온소프트는 한별전자에 100억원을 투자했다.");
    return folder;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_prints_what_its_javadoc_says(String example, Main main) throws IOException {
    String source = Files.readString(SOURCES.resolve(example + ".java")).replace("\r\n", "\n");
    String said = source.split("<pre>\n")[1].split(" \\* </pre>")[0].replace("\n * ", "\n").substring(3);
    assertThat(String.join("\n", printed(main)) + "\n").isEqualTo(said);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_a_main_of_at_most_forty_lines(String example) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(example + ".java"));
    assertThat(lines.size() - lines.indexOf("public final class " + example + " {")).isLessThanOrEqualTo(40);
  }

  @Test
  void the_package_names_every_example() throws IOException {
    String map = Files.readString(SOURCES.resolve("package-info.java"));
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.matches("[A-Z].*\\.java")))
          .hasSameSizeAs(examples())
          .allSatisfy(name -> assertThat(map).contains("examples." + name.replace(".java", "}")));
    }
  }

  interface Main {
    void run() throws IOException;
  }

  /** What a program prints on standard output, line by line. */
  static List<String> printed(Main main) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      main.run();
    } finally {
      System.setOut(out);
    }
    return printed.toString(UTF_8).lines().toList();
  }
}
