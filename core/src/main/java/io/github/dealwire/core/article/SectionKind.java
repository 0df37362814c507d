package io.github.dealwire.core.article;

/** What a part of a page is. */
public enum SectionKind {
  /** The headline. */
  HEADLINE,
  /** A line below the headline, or between paragraphs, that is written as a headline is. */
  SUBHEADLINE,
  /** The article itself. */
  BODY,
  /** The words below a picture. */
  CAPTION,
  /** Who wrote it and when. */
  BYLINE,
  /** Menus, buttons, advertisements, copyright. */
  BOILERPLATE,
  /** Other articles, lists of articles, comments of readers. */
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
