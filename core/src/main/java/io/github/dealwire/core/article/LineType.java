package io.github.dealwire.core.article;

/** What a line of a page looks like by itself. */
enum LineType {
  /** At least one whole sentence. */
  PROSE,
  /** A few words: a headline, a heading within the text, an item, or rubbish. */
  SHORT,
  CAPTION,
  BYLINE,
  /** When the article was published, alone or with its reporter. */
  DATE,
  BUTTONS,
  /** A sentence of the newspaper to its readers. */
  PROMO,
  TAGS,
  /** Signs only. */
  RULE,
  COPYRIGHT,
  FOOTER,
  RELATED_HEADING,
  NEXT_HEADING,
  COMMENTS_HEADING;

  /** What follows such a line, once the article is over, is not of the article. */
  boolean endsArticle() {
    return this == COPYRIGHT || this == RELATED_HEADING || this == NEXT_HEADING || this == COMMENTS_HEADING;
  }
}
