package io.github.dealwire.examples;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import java.time.LocalDate;

/** The Java of the README, between the marks as it stands there. */
final class ReadmeSample {

  private ReadmeSample() {}

  static void run(String news) {
    // README
    Extractor extractor = Extractor.builder().build(); // immutable: build one, share it between threads
    Article article = Article.builder().text(news).publishedOn(LocalDate.of(2025, 2, 27)).build();
    Extraction extraction = extractor.extract(article);
    for (Agreement agreement : extraction.agreements())
      System.out.println(agreement.type() + " " + agreement.date().get() + ": " + agreement.evidence().get(0).text());
    System.out.println(ExtractionJson.toJson(extraction));
    // README
  }
}
