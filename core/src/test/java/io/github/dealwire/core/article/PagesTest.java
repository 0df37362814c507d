package io.github.dealwire.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages as they come, made up: each line of a file is {@code KIND | line}, with {@code -} for all that is not the article. */
class PagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"portal.txt", "second-portal.txt", "agency.txt"})
  void every_line_of_a_page_is_what_it_is(String file) throws IOException {
    List<String> marked;
    try (InputStream in = PagesTest.class.getResourceAsStream("pages/" + file)) {
      assertThat(in).isNotNull();
      marked = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    StringBuilder page = new StringBuilder();
    for (String line : marked) {
      page.append(line.substring(line.indexOf('|') + 2)).append('\n');
    }
    ArticleText article = Reads.text(page.toString());
    List<String> read = new ArrayList<>();
    int start = 0;
    for (String line : page.toString().lines().toList()) {
      TreeSet<String> kinds = new TreeSet<>();
      for (Section section : article.sections()) {
        if (section.start() < start + line.length() && section.end() > start) {
          boolean other = section.kind() == SectionKind.BOILERPLATE || section.kind() == SectionKind.RELATED;
          kinds.add(other ? "-" : section.kind().name());
        }
      }
      read.add(String.join("+", kinds) + " | " + line);
      start += line.length() + 1;
    }
    assertThat(read).isEqualTo(marked);
  }
}
