package io.github.dealwire.core.time;

import io.github.dealwire.core.article.ArticleText;
import java.util.List;

/** STUB: finds time expressions and resolves them against the day of publication and what the text says before. */
public final class TimeScanner {
  private TimeScanner() {}

  /** The time expressions in the article's sentences, in order. */
  public static List<TimeMention> scan(ArticleText article) {
    return List.of();
  }
}
