package io.github.dealwire.extract.investment;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.extract.Steps;
import io.github.dealwire.model.Article;
import java.time.LocalDate;
import java.util.List;

/** Reads texts as published on a fixed day and gives the drafts of what they tell. */
final class Drafts {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 20);

  private final Steps steps = new Steps();

  List<InvestmentDraft> of(String text) {
    return steps.investments(ArticleText.of(Article.builder().id("t").text(text).publishedOn(PUBLISHED).build()));
  }
}
