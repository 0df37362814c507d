package io.github.dealwire.extract;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.extract.agreement.AgreementDraft;
import io.github.dealwire.extract.investment.InvestmentDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Opens the steps of an extractor that keeps everything and knows the companies of {@code companies.tsv} to the tests of other packages. */
public final class Steps {

  private final Extractor extractor;

  public Steps() {
    try {
      extractor = Extractor.builder()
          .minConfidence(0)
          .companies(Path.of(Steps.class.getResource("companies.tsv").toURI()))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<AgreementDraft> agreements(ArticleText text) {
    return extractor.find(extractor.scan(text)).agreements();
  }

  public List<InvestmentDraft> investments(ArticleText text) {
    return extractor.find(extractor.scan(text)).investments();
  }
}
