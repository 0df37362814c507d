package io.github.dealwire.model;

/** How exactly an amount is meant. */
public enum Bound {
  /** Just this sum. */
  EXACT,
  /** 약, 규모, 안팎. */
  ABOUT,
  /** 최소, 이상. */
  AT_LEAST,
  /** 최대, 이하. */
  AT_MOST,
  /** From the value to the maximum. */
  RANGE
}
