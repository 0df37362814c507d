package io.github.dealwire.extract.read;

/** What a word of the lexicons announces. */
public enum Kind {
  /** A company, group or institution that the registry knows. */
  NAME,
  /** A string that looks like a company and is none: a product, an event, a paper. */
  NOT_COMPANY,
  /** A title that makes a person an executive. */
  TITLE,
  /** A noun that announces a company name right after it: 스타트업, 자회사. */
  DESCRIPTOR,
  /** A noun that names an agreement: 업무협약, 공급계약. */
  AGREEMENT,
  /** The verb of an agreement: 체결, 맺, 서명. */
  AGREEMENT_VERB,
  /** A word that tells of an investment: 투자, 출자, 인수. */
  INVESTMENT,
  /** A word for a set of companies named before: 양사, 두 회사. */
  SET,
  /** A word for one company named before: 이 회사, 회사 측. */
  SINGLE
}
