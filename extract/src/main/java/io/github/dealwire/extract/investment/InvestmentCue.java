package io.github.dealwire.extract.investment;

/** What the way in which an investment is told says about whether it is right; {@code confidence.tsv} has their weights and examples. */
enum InvestmentCue {
  ALWAYS,
  SUBJECT,
  NO_INVESTOR,
  ROUND,
  OUTLAY,
  DISCUSSED,
  CARRIED,
  INHERITED,
  ONCE_NAMED,
  OTHERS,
  AMOUNT_NEAR,
  SUMS,
  FOREIGN,
  VAGUE,
  MAIN,
  CONNECTIVE
}
