package io.github.dealwire.core.time;

import io.github.dealwire.core.time.TimeWords.Kind;
import org.jspecify.annotations.Nullable;

/** What was read of a time expression. Made once for a text and filled again for each expression. */
final class Expression {

  /** What a year, month or day counts from. */
  enum Base {
    NONE,
    /** The number itself: 2025년. */
    GIVEN,
    /** The day of publication: 작년. */
    PUBLICATION,
    /** What the text names last: 같은 해. */
    TEXT,
    /** What the sentence or the one before names: 전년, 전월. */
    SENTENCE,
    /** The day that the text is about: 이날. */
    TODAY
  }

  int start;

  /** Where it ends; without success, where reading goes on. */
  int end;

  /** 지난 or 오는 before it, else null. */
  @Nullable Kind cue;

  Base yearBase = Base.NONE;
  int year;
  Base monthBase = Base.NONE;
  int month;
  Base dayBase = Base.NONE;
  int day;

  /** The last month of a part of a year (6 of 상반기), 0 where there is none. */
  int part;

  /** Whether the part is 상반기, 하반기, 연말 and not a quarter. */
  boolean half;

  /** Whether a part stands behind a month or year: 3월 말, 2월 중, 내년 초. */
  boolean partAfter;

  /** 당시. */
  boolean then;

  /** A length of time, else null. */
  @Nullable String period;

  /** Whether a second number follows for the same unit, as in 3~5일 or 7·8월. */
  boolean open;

  void reset(int at) {
    start = at;
    end = at;
    cue = null;
    yearBase = Base.NONE;
    monthBase = Base.NONE;
    dayBase = Base.NONE;
    part = 0;
    partAfter = false;
    half = false;
    then = false;
    period = null;
    open = false;
  }

  /** Whether it names no year, month or day yet. */
  boolean isBare() {
    return yearBase == Base.NONE && monthBase == Base.NONE;
  }
}
