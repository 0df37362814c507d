package io.github.dealwire.core.time;

/** What a time expression says. */
public enum TimeKind {
  /** A day, month or year in which something happens: 지난 24일, 작년 9월, 올해 상반기, 당시. */
  DATE,
  /** A length of time: 향후 5년간. */
  DURATION,
  /** An end: 2030년까지. */
  UNTIL,
  /** A beginning: 2026년부터, 1989년 이후. */
  SINCE
}
