package io.github.dealwire.extract;

/** What an extractor can be asked for. */
public enum Fact {
  /** The companies, groups and institutions that the article names. */
  COMPANIES,
  /** The people with their positions. */
  EXECUTIVES,
  /** The agreements. */
  AGREEMENTS,
  /** The investments. */
  INVESTMENTS
}
