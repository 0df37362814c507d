package io.github.dealwire.core.time;

import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.core.time.Expression.Base;
import io.github.dealwire.core.time.TimeWords.After;
import io.github.dealwire.core.time.TimeWords.Kind;
import io.github.dealwire.core.time.TimeWords.Word;

/** Reads a year, a month, a day and a part (초, 상반기) that stand together, each of which may be absent. */
final class DateReader {

  private final Cursor text;
  private final Expression e;

  /** Whether the year read is 올, which is none without a month or part behind it. */
  private boolean lead;

  private int yearEnd;
  private int monthEnd;
  private int dayEnd;
  private int partEnd;

  /** Behind what was read last. */
  private int p;

  DateReader(Cursor text, Expression e) {
    this.text = text;
    this.e = e;
  }

  /** Reads at a digit, an apostrophe or a word; without success nothing else may be taken from the expression. */
  boolean read(int at) {
    p = at;
    e.end = at;
    yearEnd = monthEnd = dayEnd = partEnd = -1;
    if (at >= text.to) {
      return false;
    }
    if (readNumeric(at)) {
      return true;
    }
    if (readYear(at)) {
      yearEnd = p;
      commit();
      if (text.is(p, '도') && text.closes(p + 1)) {
        // 2024년도 상반기
        p++;
      }
    }
    if (!e.open && readMonth(text.skipSpaces(p))) {
      monthEnd = p;
      commit();
    }
    if (!e.open && readDay(text.skipSpaces(p))) {
      dayEnd = p;
      commit();
    }
    if (!e.open && dayEnd < 0 && readPart(text.skipSpaces(p))) {
      partEnd = p;
      commit();
    }
    if (yearEnd > e.end || yearEnd == e.end && lead) {
      return false;
    }
    if (monthEnd > e.end) {
      e.monthBase = Base.NONE;
    }
    if (dayEnd > e.end) {
      e.dayBase = Base.NONE;
    }
    if (partEnd > e.end) {
      e.part = 0;
      e.partAfter = false;
    }
    return e.end > at;
  }

  /** Takes what was read so far, if it can end here. */
  private void commit() {
    if (e.open || closesDate(p)) {
      e.end = p;
    }
  }

  private boolean closesDate(int at) {
    if (text.closes(at) || text.isUntil(at) || text.isSince(at)) {
      return true;
    }
    long hit = text.follower(After.DATE, at);
    return hit != WordTree.NONE && text.closes(WordTree.end(hit));
  }

  /** 2024.12.20, 2024-06-07, 2024. 6. 7. */
  private boolean readNumeric(int at) {
    int i = text.digitsEnd(at, 4);
    if (i != at + 4 || i >= text.to || !isDateMark(text.s.charAt(i))) {
      return false;
    }
    char mark = text.s.charAt(i);
    int monthAt = mark == '.' ? text.skipSpaces(i + 1) : i + 1;
    int monthTo = text.digitsEnd(monthAt, 2);
    if (monthTo < 0 || !text.is(monthTo, mark)) {
      return false;
    }
    int dayAt = mark == '.' ? text.skipSpaces(monthTo + 1) : monthTo + 1;
    int dayTo = text.digitsEnd(dayAt, 2);
    if (dayTo < 0 || dayTo < text.to && Chars.isLatin(text.s.charAt(dayTo))) {
      return false;
    }
    if (!text.isYear(at) || !text.isIn(monthAt, monthTo, 12) || !text.isIn(dayAt, dayTo, 31)) {
      return false;
    }
    e.year = text.value(at, at + 4);
    e.month = text.value(monthAt, monthTo);
    e.day = text.value(dayAt, dayTo);
    e.yearBase = Base.GIVEN;
    e.monthBase = Base.GIVEN;
    e.dayBase = Base.GIVEN;
    e.end = dayTo;
    return true;
  }

  private static boolean isDateMark(char c) {
    return c == '.' || c == '/' || c == '-';
  }

  private boolean readYear(int at) {
    lead = false;
    if (at >= text.to) {
      return false;
    }
    char c = text.s.charAt(at);
    if (Chars.isHangul(c)) {
      return readYearWord(at);
    }
    boolean short2 = c == '\'' || c == '’' || c == '‘';
    int digits = short2 ? at + 1 : at;
    int i = text.digitsEnd(digits, 4);
    if (i < 0) {
      return false;
    }
    int unit = unitAfter(i, '년', 4);
    if (unit < 0) {
      return false;
    }
    if (i - digits == 4 && text.isYear(digits)) {
      e.year = text.value(digits, i);
    } else if (i - digits == 2 && (short2 || isMonthAt(text.skipSpaces(unit)) || isSecondYear(at))) {
      // 24년 12월, '24년, 2020~21년
      e.year = 2000 + text.value(digits, i);
    } else {
      e.open = false;
      return false;
    }
    e.yearBase = Base.GIVEN;
    p = unit;
    return true;
  }

  private boolean isMonthAt(int at) {
    int i = text.digitsEnd(at, 2);
    return i >= 0 && text.is(i, '월');
  }

  private boolean isSecondYear(int at) {
    return at > 1 && text.isTilde(at - 1) && text.isDigit(at - 2);
  }

  private boolean readYearWord(int at) {
    long hit = text.word(at);
    if (hit == WordTree.NONE) {
      return false;
    }
    Word word = TimeWords.word(hit);
    Base base = switch (word.kind()) {
      case YEAR, YEAR_LEAD -> Base.PUBLICATION;
      case YEAR_OF_TEXT -> Base.TEXT;
      case YEAR_BEFORE -> Base.SENTENCE;
      default -> Base.NONE;
    };
    if (base == Base.NONE) {
      return false;
    }
    lead = word.kind() == Kind.YEAR_LEAD;
    e.yearBase = base;
    e.year = word.offset();
    p = WordTree.end(hit);
    return true;
  }

  private boolean readMonth(int at) {
    if (at >= text.to) {
      return false;
    }
    if (text.isHangul(at)) {
      long hit = text.word(at);
      Kind kind = hit == WordTree.NONE ? null : TimeWords.word(hit).kind();
      if (kind != Kind.MONTH && kind != Kind.MONTH_OF_TEXT && kind != Kind.MONTH_BEFORE) {
        return false;
      }
      e.monthBase = kind == Kind.MONTH ? Base.PUBLICATION : kind == Kind.MONTH_OF_TEXT ? Base.TEXT : Base.SENTENCE;
      e.month = TimeWords.word(hit).offset();
      p = WordTree.end(hit);
      return true;
    }
    int i = text.digitsEnd(at, 2);
    if (i < 0 || !text.isIn(at, i, 12)) {
      return false;
    }
    int unit = unitAfter(i, '월', 2);
    if (unit < 0) {
      return false;
    }
    e.monthBase = Base.GIVEN;
    e.month = text.value(at, i);
    p = unit;
    return true;
  }

  private boolean readDay(int at) {
    if (at >= text.to) {
      return false;
    }
    if (text.isHangul(at)) {
      return readDayWord(at);
    }
    int i = text.digitsEnd(at, 2);
    if (i < 0 || !text.isIn(at, i, 31)) {
      return false;
    }
    int unit = unitAfter(i, '일', 2);
    if (unit < 0) {
      return false;
    }
    if (!e.open) {
      // 3일 연속, 30일 이내, 3일만
      long hit = text.follower(After.DAY, text.skipSpaces(unit));
      if (hit != WordTree.NONE && text.closes(WordTree.end(hit))) {
        return false;
      }
      if (Particles.at(text.s, unit, text.to).role() == Role.ONLY) {
        return false;
      }
    }
    e.dayBase = Base.GIVEN;
    e.day = text.value(at, i);
    p = unit;
    return true;
  }

  private boolean readDayWord(int at) {
    long hit = text.word(at);
    if (hit == WordTree.NONE) {
      return false;
    }
    Word word = TimeWords.word(hit);
    boolean alone = e.isBare();
    switch (word.kind()) {
      case DAY -> e.dayBase = alone ? Base.PUBLICATION : Base.NONE;
      case DAY_OF_TEXT -> e.dayBase = alone ? Base.TEXT : Base.NONE;
      case TODAY -> e.dayBase = alone ? Base.TODAY : Base.NONE;
      case THEN -> {
        if (alone) {
          e.then = true;
          p = WordTree.end(hit);
          return true;
        }
      }
      default -> e.dayBase = Base.NONE;
    }
    if (e.dayBase == Base.NONE) {
      return false;
    }
    e.day = word.offset();
    p = WordTree.end(hit);
    return true;
  }

  /** 상반기, 3분기, 연말; after a year or month also 초, 말, 중. */
  private boolean readPart(int at) {
    if (at >= text.to) {
      return false;
    }
    int i = text.digitsEnd(at, 1);
    if (i >= 0) {
      int unit = unitAfter(i, '분', 1);
      if (unit < 0 || !text.is(unit, '기') || !text.isIn(at, i, 4)) {
        e.open = false;
        return false;
      }
      e.part = 3 * text.value(at, i);
      p = e.open ? unit : unit + 1;
      return true;
    }
    long hit = text.word(at);
    if (hit == WordTree.NONE) {
      return false;
    }
    Word word = TimeWords.word(hit);
    boolean after = !e.isBare();
    if (word.kind() != Kind.PART && (word.kind() != Kind.PART_AFTER || !after)) {
      return false;
    }
    e.part = word.offset();
    e.half = true;
    e.partAfter = word.kind() == Kind.PART_AFTER;
    p = WordTree.end(hit);
    return true;
  }

  /**
   * The end of a unit right after digits, or the end of the digits where a second number with the unit follows (3~5일, 7·8월),
   * which {@link Expression#open} then says; -1 where there is none.
   */
  private int unitAfter(int digitsEnd, char unit, int most) {
    if (digitsEnd >= text.to) {
      return -1;
    }
    char c = text.s.charAt(digitsEnd);
    if (c == unit) {
      return digitsEnd + 1;
    }
    if (Chars.isTilde(c) || Chars.isMiddleDot(c) || c == '-' && unit != '분') {
      int i = text.digitsEnd(digitsEnd + 1, most);
      if (i >= 0 && text.is(i, unit)) {
        e.open = true;
        return digitsEnd;
      }
    }
    return -1;
  }
}
