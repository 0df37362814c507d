package io.github.dealwire.core.article;

/** What a part of a page is. */
public enum SectionKind {
  HEADLINE,
  SUBHEADLINE,
  BODY,
  CAPTION,
  BYLINE,
  BOILERPLATE,
  RELATED;

  /** Whether facts that stand there are facts of the article. */
  public boolean isArticle() {
    return this == HEADLINE || this == SUBHEADLINE || this == BODY || this == CAPTION;
  }

  /** Whether sentences here are written as headlines are: without particles and endings. */
  public boolean isHeadline() {
    return this == HEADLINE || this == SUBHEADLINE;
  }
}
