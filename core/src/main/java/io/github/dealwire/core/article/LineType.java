package io.github.dealwire.core.article;

/** What a line of a page looks like by itself. */
enum LineType {
  /** At least one whole sentence. */
  PROSE,
  /** Whole sentences, all in the polite form: of an interview or a script, or of the page itself. */
  POLITE,
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

  boolean isSentences() {
    return this == PROSE || this == POLITE;
  }

  /** What follows such a line, once the article is over, is not of the article. */
  boolean endsArticle() {
    return this == COPYRIGHT || this == RELATED_HEADING || this == NEXT_HEADING || this == COMMENTS_HEADING;
  }
}
