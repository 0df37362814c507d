package io.github.dealwire.seeds;

/** What a seed article is mainly about. */
public enum Topic {
  /** Memorandums, alliances, talks about working together. */
  COOPERATION,
  /** Orders, supplies, works, distribution. */
  CONTRACT,
  /** Joint ventures set up or wound up. */
  JOINT_VENTURE,
  /** Technology licensed out or given back. */
  LICENSE,
  /** Lawsuits and settlements. */
  DISPUTE,
  /** Rounds of startups. */
  FUNDING,
  /** Funds set up. */
  FUND,
  /** Stakes and new shares without control. */
  EQUITY,
  /** Takeovers, mergers and share swaps, at every stage, and denials. */
  ACQUISITION,
  /** Plants, equipment, plans over years. */
  CAPITAL_EXPENDITURE,
  /** A conversation with the head of a company. */
  INTERVIEW,
  /** Quarterly results. */
  RESULTS,
  /** New products, awards, charity. */
  PRODUCT,
  /** Shares, bonds, listings, market figures. */
  MARKET,
  /** Appointments and labour. */
  MANAGEMENT,
  /** Politics, recalls, penalties. */
  REGULATION
}
