package com.example;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;

/** Counts the deals of an article. */
public final class DealCounter {

  private final Extractor extractor = Extractor.builder().build();

  public int count(String news) {
    return count(extractor.extract(Article.builder().text(news).build()));
  }

  public int countInPage(String html) {
    return count(extractor.extract(Article.builder().html(html).build()));
  }

  private static int count(Extraction extraction) {
    Extraction stored = ExtractionJson.fromJson(ExtractionJson.toJson(extraction));
    return stored.agreements().size() + stored.investments().size();
  }
}
