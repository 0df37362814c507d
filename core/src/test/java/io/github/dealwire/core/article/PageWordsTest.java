package io.github.dealwire.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageWordsTest {

  private static boolean counts(Table.Row row, String line) {
    Cue cue = row.enumValue("cue", Cue.class);
    String word = row.get("word");
    return PageWords.SHARED.find(line, 0, line.length()).stream()
        .anyMatch(hit -> hit.cue() == cue && line.substring(hit.start(), hit.end()).equalsIgnoreCase(word));
  }

  @Test
  void every_word_counts_in_its_example_and_not_in_its_counterexample() {
    for (Table.Row row : PageWords.read().rows()) {
      assertThat(counts(row, row.get("example"))).as(row.toString()).isTrue();
      row.find("counterexample").ifPresent(text -> assertThat(counts(row, text)).as(row.toString()).isFalse());
    }
  }

  @Test
  void every_name_of_a_class_has_its_meaning_in_its_example_and_not_in_its_counterexample() {
    for (Table.Row row : HtmlNames.read().rows()) {
      HtmlNames.Meaning meaning = row.enumValue("meaning", HtmlNames.Meaning.class);
      assertThat(HtmlNames.means(row.get("example"), meaning)).as(row.toString()).isTrue();
      row.find("counterexample").ifPresent(name -> assertThat(HtmlNames.means(name, meaning)).as(row.toString()).isFalse());
    }
  }

  @Test
  void a_class_is_split_at_signs_and_capitals() {
    assertThat(HtmlNames.isRubbish(new Element("div").addClass("articleRelatedNews"))).isTrue();
    assertThat(HtmlNames.isRubbish(new Element("div").addClass("article_body"))).isFalse();
    assertThat(HtmlNames.isRubbish(new Element("div").attr("id", "adhesive"))).isFalse();
  }
}
