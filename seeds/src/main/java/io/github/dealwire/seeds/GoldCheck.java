package io.github.dealwire.seeds;

import io.github.dealwire.model.Article;
import java.util.List;

/** Whether gold says of an article what stands there: every company and person is named in it. */
final class GoldCheck {

  private GoldCheck() {}

  static void check(String file, Gold gold, Article article) {
    String text = squeezed(article.title().orElse("") + "\n" + article.text().or(article::html).orElse(""));
    for (int i = 0; i < gold.companies().size(); i++) {
      check(file, "companies[" + i + "].names", gold.companies().get(i).names(), text);
    }
    for (int i = 0; i < gold.executives().size(); i++) {
      check(file, "executives[" + i + "].names", gold.executives().get(i).names(), text);
    }
  }

  private static void check(String file, String field, List<String> names, String text) {
    if (names.stream().noneMatch(name -> text.contains(squeezed(name)))) {
      throw new SeedException(file, field + ": none of " + names + " is in the article");
    }
  }

  /** Without spaces, in lower case. */
  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Names.isSpace(c))
        .map(Character::toLowerCase)
        .forEach(squeezed::appendCodePoint);
    return squeezed.toString();
  }
}
