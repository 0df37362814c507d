package io.github.dealwire.extract.read;

/** What a word of the lexicons announces. */
public enum Kind {
  /** A company, group or institution that the registry or the embedder knows. */
  NAME,
  /** A string that looks like a company and is none: a product, an event, a newspaper. */
  NOT_COMPANY,
  /** A title that makes a person an executive. */
  TITLE,
  /** A noun that announces a company name right after it: 스타트업, 자회사. */
  DESCRIPTOR,
  /** A noun or phrase that names an agreement: 업무협약, 공급계약, 손잡. */
  AGREEMENT,
  /** A word that tells of an investment: 투자, 출자, 인수. */
  INVESTMENT,
  /** A verb or verbal noun that says what happens to an agreement or investment: 체결, 맺, 추진, 무산. */
  ACT,
  /** A word for a set of companies named before: 양사, 두 회사. */
  SET,
  /** A word for one company named before: 이 회사, 회사 측. */
  SINGLE,
  /** A word for a person named before: 그. */
  PRONOUN
}
