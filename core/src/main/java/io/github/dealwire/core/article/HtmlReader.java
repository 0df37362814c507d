package io.github.dealwire.core.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes plain text of a page's HTML. */
final class HtmlReader {

  /** What the markup says of a run of the text; half-open, in the text. */
  record Mark(int start, int end, SectionKind kind) {}

  /**
   * A page.
   *
   * @param published the day of publication as the metadata write it, empty where they do not
   */
  record Page(String text, List<Mark> marks, String title, String publisher, String published, List<String> reporters) {}

  private HtmlReader() {}

  static @Nullable Page read(String html) {
    return new Page(org.jsoup.Jsoup.parse(html).wholeText(), List.of(), "", "", "", List.of());
  }
}
