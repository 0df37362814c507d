package io.github.dealwire.extract;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;

/** The steps of an extraction one by one, for the benchmarks; it stands in the extractor's package because no one else needs them. */
public final class Steps {

  private final Extractor extractor;

  /** The steps of an extractor. */
  public Steps(Extractor extractor) {
    this.extractor = extractor;
  }

  /** Sections, sentences, publisher, day. */
  public static ArticleText read(Article article) {
    return ArticleText.of(article);
  }

  /** The lexicon words, sums of money and times. */
  public Reading scan(ArticleText text) {
    return extractor.scan(text);
  }

  /** What the extractors find: an opaque result for {@link #merge}. */
  public Object find(Reading reading) {
    return extractor.find(reading);
  }

  /** The objects of a result of {@link #find}. */
  public Extraction merge(Object finds) {
    return extractor.merge((Extractor.Finds) finds);
  }
}
