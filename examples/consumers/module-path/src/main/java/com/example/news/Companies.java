package com.example.news;

import io.github.dealwire.core.article.ArticleFiles;
import io.github.dealwire.extract.Extractor;
import io.github.dealwire.extract.KnownCompany;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.ExtractionJson;
import java.nio.file.Path;
import java.util.List;

/** Names the companies of an article. */
public final class Companies {

  private final Extractor extractor;

  public Companies() {
    extractor = Extractor.builder().company(KnownCompany.of("다온소프트")).build();
  }

  public List<String> in(String news) {
    var extraction = extractor.extract(Article.builder().text(news).build());
    return ExtractionJson.fromJson(ExtractionJson.toJson(extraction)).companies().stream().map(Company::name).toList();
  }

  public static boolean readable(String file) {
    return ArticleFiles.isReadable(Path.of(file));
  }
}
