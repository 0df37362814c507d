package io.github.dealwire.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short programs run, and print what they say. */
class ExamplesTest {

  @Test
  void extract_one_article() throws IOException {
    assertThat(printed(() -> ExtractOneArticle.main(new String[0]))).startsWith("MOU CONCLUDED 2025-02-24", "{");
  }

  @Test
  void read_a_folder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.txt"), "다온소프트는 한별전자에 500억원을 투자했다.");
    Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a-1\",\"text\":\"다온소프트는 한별전자에 200억원을 투자했다.\"}");
    Files.writeString(folder.resolve("notes.md"), "다온소프트는 한별전자에 100억원을 투자했다.");
    assertThat(printed(() -> ReadAFolder.main(new String[] {folder.toString()})))
        .containsExactly("a-1: 다온소프트는 한별전자에 200억원을 투자했다.", "b: 다온소프트는 한별전자에 500억원을 투자했다.");
  }

  @Test
  void add_your_own_companies() throws IOException {
    assertThat(printed(() -> AddYourOwnCompanies.main(new String[0]))).contains("다온소프트 crm:1042");
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
