package io.github.dealwire.seeds;

/** What is counted; the headline is the mean F1 of four. */
public enum Measure {
  /** The company is named. */
  COMPANY("company", true),
  /** The person is named. */
  EXECUTIVE_NAMED("executive named", false),
  /** The person is named with every required position, and without a wrong one. */
  EXECUTIVE_FULL("executive full", true),
  /** At least two parties are right, or all where the gold has fewer. */
  AGREEMENT_FOUND("agreement found", false),
  /** Parties, type, stage, date and the scored value are right. */
  AGREEMENT_EXACT("agreement exact", true),
  /** An investor or recipient and the amount are right. */
  INVESTMENT_FOUND("investment found", false),
  /** Investors, recipients, amount, type, stage and date are right. */
  INVESTMENT_EXACT("investment exact", true);

  private final String label;
  private final boolean headline;

  Measure(String label, boolean headline) {
    this.label = label;
    this.headline = headline;
  }

  /** The name in the texts: {@code agreement exact}. */
  public String label() {
    return label;
  }

  /** Whether the headline figure has a share of it. */
  public boolean inHeadline() {
    return headline;
  }
}
