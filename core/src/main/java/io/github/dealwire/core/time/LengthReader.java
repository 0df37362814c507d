package io.github.dealwire.core.time;

import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.time.Expression.Base;
import io.github.dealwire.core.time.TimeWords.After;
import io.github.dealwire.core.time.TimeWords.Effect;

/** Reads lengths of time: 향후 5년간, 6개월 동안, 5~10년간; and times that lie a length ago: 두 달 전. */
final class LengthReader {

  private final Cursor text;
  private final Expression e;

  /** Behind what was read last. */
  private int p;

  LengthReader(Cursor text, Expression e) {
    this.text = text;
    this.e = e;
  }

  /** 5년간, 6개월 동안, 5~10년간, 1년 6개월간, 두 달 전; after 향후 or 최근 also 5년. */
  boolean read(int at, boolean led) {
    int amount = number(at);
    if (amount < 0) {
      return false;
    }
    int unitAt = p;
    if (text.isTilde(unitAt)) {
      // 5~10년간: the first number
      if (number(unitAt + 1) < 0) {
        return false;
      }
      unitAt = p;
    }
    char unit = lengthUnit(unitAt, at);
    if (unit == 0) {
      return false;
    }
    int months = 0;
    if (text.isTilde(p) && number(p + 1) >= 0) {
      // 5년~10년간
      if (lengthUnit(p, at) == 0) {
        return false;
      }
    } else if (unit == '년') {
      int before = p;
      int more = text.skipSpaces(p);
      int count = text.isDigit(more) ? number(more) : -1;
      if (count >= 0 && lengthUnit(p, more) == '월') {
        months = count;
      } else {
        p = before;
      }
    }
    int last = p;
    int next = text.skipSpaces(last);
    long hit = text.follower(After.LENGTH, next);
    Effect effect = hit != WordTree.NONE && text.closes(WordTree.end(hit)) ? TimeWords.effect(After.LENGTH, hit) : null;
    if (effect == Effect.AGO) {
      e.end = WordTree.end(hit);
      ago(amount, months, unit);
      return true;
    }
    if (effect == Effect.DURATION) {
      e.end = WordTree.end(hit);
    } else if (effect == null && led && text.closes(last)) {
      e.end = last;
    } else {
      return false;
    }
    e.cue = null;
    e.period = switch (unit) {
      case '년' -> months > 0 ? "P" + amount + "Y" + months + "M" : "P" + amount + "Y";
      case '월' -> "P" + amount + "M";
      case '주' -> "P" + amount + "W";
      default -> "P" + amount + "D";
    };
    return true;
  }

  private void ago(int amount, int months, char unit) {
    e.cue = null;
    switch (unit) {
      case '년' -> {
        if (months == 0) {
          e.yearBase = Base.PUBLICATION;
          e.year = -amount;
        } else {
          e.monthBase = Base.PUBLICATION;
          e.month = -(amount * 12 + months);
        }
      }
      case '월' -> {
        e.monthBase = Base.PUBLICATION;
        e.month = -amount;
      }
      case '주' -> {
        e.dayBase = Base.PUBLICATION;
        e.day = -7 * amount;
      }
      default -> {
        e.dayBase = Base.PUBLICATION;
        e.day = -amount;
      }
    }
  }

  /** 년, 월 for 개월 and 달, 주, 일 with 간 or 동안 or 전; 0 where there is none. Moves behind it. */
  private char lengthUnit(int at, int numberAt) {
    int i = text.skipSpaces(at);
    if (i >= text.to) {
      return 0;
    }
    boolean digits = text.isDigit(numberAt);
    switch (text.s.charAt(i)) {
      case '년' -> {
        p = i + 1;
        return digits && !text.isYear(numberAt) ? '년' : 0;
      }
      case '개' -> {
        p = i + 2;
        return digits && text.is(i + 1, '월') ? '월' : 0;
      }
      case '달' -> {
        p = i + 1;
        return '월';
      }
      case '주' -> {
        p = text.is(i + 1, '일') ? i + 2 : i + 1;
        return '주';
      }
      case '일' -> {
        p = i + 1;
        return digits && isDayLength() ? '일' : 0;
      }
      default -> {
        return 0;
      }
    }
  }

  /** 100일간, 24일 동안, 3일 전. */
  private boolean isDayLength() {
    long hit = text.follower(After.DAY, text.skipSpaces(p));
    if (hit == WordTree.NONE || !text.closes(WordTree.end(hit))) {
      return false;
    }
    Effect effect = TimeWords.effect(After.DAY, hit);
    return effect == Effect.DURATION || effect == Effect.AGO;
  }

  /** Digits (at most four, 여 may follow) or 한, 두, 석; -1 where there are none. Moves behind them. */
  private int number(int at) {
    if (at >= text.to) {
      return -1;
    }
    if (!text.isDigit(at)) {
      long hit = TimeWords.NUMERAL_WORDS.longest(text.s, at, text.to);
      if (hit == WordTree.NONE) {
        return -1;
      }
      p = WordTree.end(hit);
      return TimeWords.numeral(hit);
    }
    int i = text.digitsEnd(at, 4);
    if (i < 0) {
      return -1;
    }
    p = text.is(i, '여') ? i + 1 : i;
    return text.value(at, i);
  }
}
