package io.github.dealwire.core.article;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements are by their tag and by the words in the names of their classes and ids: {@code html-names.tsv}. */
final class HtmlNames {

  enum Meaning {
    /** A menu, a list of other articles, comments, an advertisement. */
    RUBBISH,
    CAPTION,
    SUBHEADLINE
  }

  private static final Set<String> RUBBISH_TAGS =
      Set.of(
          "script", "style", "noscript", "template", "nav", "aside", "footer", "header", "button", "select", "form", "iframe",
          "svg", "object", "textarea", "dialog");

  private static final Map<String, Meaning> NAMES = names();

  private HtmlNames() {}

  static Table read() {
    return TableFormat.of("name", "meaning", "example")
        .optional("counterexample")
        .unique("name")
        .read("html-names.tsv", HtmlNames.class.getResourceAsStream("html-names.tsv"));
  }

  private static Map<String, Meaning> names() {
    Map<String, Meaning> names = new HashMap<>();
    for (Table.Row row : read().rows()) {
      names.put(row.get("name"), row.enumValue("meaning", Meaning.class));
    }
    return names;
  }

  static boolean isRubbish(Element element) {
    return RUBBISH_TAGS.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none")
        || means(element, Meaning.RUBBISH);
  }

  static boolean isCaption(Element element) {
    return element.normalName().equals("figcaption") || means(element, Meaning.CAPTION);
  }

  static boolean isSubheadline(Element element) {
    return element.normalName().equals("h2") || means(element, Meaning.SUBHEADLINE);
  }

  private static boolean means(Element element, Meaning meaning) {
    return means(element.className(), meaning) || means(element.id(), meaning);
  }

  /** Whether one of the words of {@code article_body relatedNews} has the meaning: article, body, related, news. */
  static boolean means(String name, Meaning meaning) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean hump = i > start && c >= 'A' && c <= 'Z' && name.charAt(i - 1) >= 'a' && name.charAt(i - 1) <= 'z';
      if (!letter || hump) {
        if (i > start && NAMES.get(name.substring(start, i).toLowerCase(Locale.ROOT)) == meaning) {
          return true;
        }
        start = letter ? i : i + 1;
      }
    }
    return false;
  }
}
