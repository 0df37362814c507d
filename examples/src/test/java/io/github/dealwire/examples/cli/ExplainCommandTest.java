package io.github.dealwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir
  Path folder;

  @Test
  void says_why_a_fact_was_found_and_what_was_rejected() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "다온소프트는 지난 24일 한별전자와 업무협약을 체결했다. 업계는 공급계약을 기대한다.");
    Shell shell = Shell.run("explain", "--published", "2025-02-27", file);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("agreement/instruments.tsv: 업무협약").contains("\nrejected\n").contains("'공급계약'");
  }

  @Test
  void names_a_file_that_cannot_be_read() {
    Shell shell = Shell.run("explain", folder.resolve("none.txt"));
    assertThat(shell.code()).isEqualTo(1);
    assertThat(shell.err()).contains("none.txt");
  }
}
