package io.github.dealwire.core.time;

import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.core.time.TimeWords.After;
import io.github.dealwire.core.time.TimeWords.Effect;
import io.github.dealwire.core.time.TimeWords.Kind;
import io.github.dealwire.core.time.TimeWords.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads one time expression at a position: a cue (지난, 오는), a year, a month, a day and a part (초, 상반기), each of which may be
 * absent; or a length of time.
 *
 * <p>Made once for a text and moved along it; the fields say what {@link #read} found last.
 */
final class TimeReader {

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

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final CharSequence s;
  private int to;

  int start;
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

  private int yearEnd;
  private int monthEnd;
  private int dayEnd;
  private int partEnd;
  private int p;

  TimeReader(CharSequence s) {
    this.s = s;
  }

  /** Reads at the first char of a word or number in a sentence that ends at {@code limit}; without success {@link #end} says where to go on. */
  boolean read(int at, int limit) {
    to = limit;
    reset(at);
    long hit = Chars.isHangul(s.charAt(at)) ? TimeWords.longest(s, at, to) : WordTree.NONE;
    if (hit == WordTree.NONE) {
      return Chars.isHangul(s.charAt(at)) ? readLength(at, false) : readLength(at, false) || readDate(at);
    }
    Word word = TimeWords.word(hit);
    int next = Chars.skipSpaces(s, WordTree.end(hit), to);
    return switch (word.kind()) {
      case EVERY -> skip(WordTree.end(hit), next);
      case AHEAD, RECENT -> readLength(next, true);
      case PAST, COMING -> {
        cue = word.kind();
        yield readLength(next, word.kind() == Kind.PAST) || readDate(next);
      }
      default -> readDate(at);
    };
  }

  private void reset(int at) {
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
    p = at;
  }

  /** 매월 25일, 총 11일: what stands there is no date. */
  private boolean skip(int wordEnd, int next) {
    if (!readDate(next) || yearBase != Base.NONE) {
      end = wordEnd;
    }
    return false;
  }

  // Lengths

  /** 5년간, 6개월 동안, 5~10년간, 1년 6개월간, 두 달 전; after 향후 or 최근 also 5년. */
  private boolean readLength(int at, boolean led) {
    int amount = number(at);
    if (amount < 0) {
      return false;
    }
    int unitAt = p;
    if (unitAt < to && Chars.isTilde(s.charAt(unitAt))) {
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
    if (p < to && Chars.isTilde(s.charAt(p)) && number(p + 1) >= 0) {
      // 5년~10년간
      if (lengthUnit(p, at) == 0) {
        return false;
      }
    } else if (unit == '년') {
      int before = p;
      int more = Chars.skipSpaces(s, p, to);
      int count = more < to && Chars.isDigit(s.charAt(more)) ? number(more) : -1;
      if (count >= 0 && lengthUnit(p, more) == '월') {
        months = count;
      } else {
        p = before;
      }
    }
    int last = p;
    int next = Chars.skipSpaces(s, last, to);
    long hit = TimeWords.follower(After.LENGTH, s, next, to);
    Effect effect = hit != WordTree.NONE && closes(WordTree.end(hit)) ? TimeWords.effect(After.LENGTH, hit) : null;
    if (effect == Effect.AGO) {
      end = WordTree.end(hit);
      ago(amount, months, unit);
      return true;
    }
    if (effect == Effect.DURATION) {
      end = WordTree.end(hit);
    } else if (effect == null && led && closes(last)) {
      end = last;
    } else {
      return false;
    }
    cue = null;
    period = switch (unit) {
      case '년' -> months > 0 ? "P" + amount + "Y" + months + "M" : "P" + amount + "Y";
      case '월' -> "P" + amount + "M";
      case '주' -> "P" + amount + "W";
      default -> "P" + amount + "D";
    };
    return true;
  }

  private void ago(int amount, int months, char unit) {
    cue = null;
    switch (unit) {
      case '년' -> {
        if (months == 0) {
          yearBase = Base.PUBLICATION;
          year = -amount;
        } else {
          monthBase = Base.PUBLICATION;
          month = -(amount * 12 + months);
        }
      }
      case '월' -> {
        monthBase = Base.PUBLICATION;
        month = -amount;
      }
      case '주' -> {
        dayBase = Base.PUBLICATION;
        day = -7 * amount;
      }
      default -> {
        dayBase = Base.PUBLICATION;
        day = -amount;
      }
    }
  }

  /** 년, 월 for 개월 and 달, 주, 일 with 간 or 동안 or 전; 0 where there is none. Moves behind it. */
  private char lengthUnit(int at, int numberAt) {
    int i = Chars.skipSpaces(s, at, to);
    if (i >= to) {
      return 0;
    }
    boolean digits = Chars.isDigit(s.charAt(numberAt));
    switch (s.charAt(i)) {
      case '년' -> {
        p = i + 1;
        return digits && !isCalendarYear(numberAt) ? '년' : 0;
      }
      case '개' -> {
        p = i + 2;
        return digits && i + 1 < to && s.charAt(i + 1) == '월' ? '월' : 0;
      }
      case '달' -> {
        p = i + 1;
        return '월';
      }
      case '주' -> {
        p = i + 1 < to && s.charAt(i + 1) == '일' ? i + 2 : i + 1;
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
    long hit = TimeWords.follower(After.DAY, s, Chars.skipSpaces(s, p, to), to);
    if (hit == WordTree.NONE || !closes(WordTree.end(hit))) {
      return false;
    }
    Effect effect = TimeWords.effect(After.DAY, hit);
    return effect == Effect.DURATION || effect == Effect.AGO;
  }

  private boolean isCalendarYear(int at) {
    return at + 4 <= to && Chars.isDigit(s.charAt(at + 3)) && !Chars.isDigit(s.charAt(Math.min(at + 4, to - 1)))
        && value(at, at + 4) >= FIRST_YEAR && value(at, at + 4) <= LAST_YEAR;
  }

  /** Digits (at most four, 여 may follow) or 한, 두, 석; -1 where there are none. Moves behind them. */
  private int number(int at) {
    if (at >= to) {
      return -1;
    }
    if (!Chars.isDigit(s.charAt(at))) {
      long hit = TimeWords.NUMERAL_WORDS.longest(s, at, to);
      if (hit == WordTree.NONE) {
        return -1;
      }
      p = WordTree.end(hit);
      return TimeWords.numeral(hit);
    }
    int i = digitsEnd(at, 4);
    if (i < 0) {
      return -1;
    }
    p = i < to && s.charAt(i) == '여' ? i + 1 : i;
    return value(at, i);
  }

  // Dates

  private boolean readDate(int at) {
    p = at;
    end = at;
    yearEnd = monthEnd = dayEnd = partEnd = -1;
    if (at >= to) {
      return false;
    }
    if (readNumeric(at)) {
      return true;
    }
    if (readYear(at)) {
      yearEnd = p;
      commit();
      if (p < to && s.charAt(p) == '도' && closes(p + 1)) {
        // 2024년도 상반기
        p++;
      }
    }
    if (!open && readMonth(Chars.skipSpaces(s, p, to))) {
      monthEnd = p;
      commit();
    }
    if (!open && readDay(Chars.skipSpaces(s, p, to))) {
      dayEnd = p;
      commit();
    }
    if (!open && dayEnd < 0 && readPart(Chars.skipSpaces(s, p, to))) {
      partEnd = p;
      commit();
    }
    if (yearEnd > end || yearEnd == end && lead) {
      return false;
    }
    if (monthEnd > end) {
      monthBase = Base.NONE;
    }
    if (dayEnd > end) {
      dayBase = Base.NONE;
    }
    if (partEnd > end) {
      part = 0;
      partAfter = false;
    }
    return end > at;
  }

  /** Takes what was read so far, if it can end here. */
  private void commit() {
    if (open || closesDate(p)) {
      end = p;
    }
  }

  private boolean closesDate(int at) {
    if (closes(at)) {
      return true;
    }
    long hit = TimeWords.follower(After.DATE, s, at, to);
    return hit != WordTree.NONE && closes(WordTree.end(hit));
  }

  /** Whether a word ends here, or a particle follows. */
  boolean closes(int at) {
    return at >= to || !Chars.isWord(s.charAt(at)) || Particles.at(s, at, to) != Particle.NONE;
  }

  /** 2024.12.20, 2024-06-07, 2024. 6. 7. */
  private boolean readNumeric(int at) {
    int i = digitsEnd(at, 4);
    if (i != at + 4 || i >= to || !isDateMark(s.charAt(i))) {
      return false;
    }
    char mark = s.charAt(i);
    int monthAt = mark == '.' ? Chars.skipSpaces(s, i + 1, to) : i + 1;
    int monthTo = digitsEnd(monthAt, 2);
    if (monthTo < 0 || monthTo >= to || s.charAt(monthTo) != mark) {
      return false;
    }
    int dayAt = mark == '.' ? Chars.skipSpaces(s, monthTo + 1, to) : monthTo + 1;
    int dayTo = digitsEnd(dayAt, 2);
    if (dayTo < 0 || dayTo < to && Chars.isLatin(s.charAt(dayTo))) {
      return false;
    }
    if (!isYear(at) || !isIn(monthAt, monthTo, 12) || !isIn(dayAt, dayTo, 31)) {
      return false;
    }
    year = value(at, at + 4);
    month = value(monthAt, monthTo);
    day = value(dayAt, dayTo);
    yearBase = Base.GIVEN;
    monthBase = Base.GIVEN;
    dayBase = Base.GIVEN;
    end = dayTo;
    return true;
  }

  private static boolean isDateMark(char c) {
    return c == '.' || c == '/' || c == '-';
  }

  private boolean isYear(int at) {
    int value = value(at, at + 4);
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private boolean isIn(int from, int end, int most) {
    int value = value(from, end);
    return value >= 1 && value <= most;
  }

  /** Whether the year read is 올, which is none without a month or part behind it. */
  private boolean lead;

  private boolean readYear(int at) {
    lead = false;
    if (at >= to) {
      return false;
    }
    char c = s.charAt(at);
    if (Chars.isHangul(c)) {
      return readYearWord(at);
    }
    boolean short2 = c == '\'' || c == '’' || c == '‘';
    int digits = short2 ? at + 1 : at;
    int i = digitsEnd(digits, 4);
    if (i < 0) {
      return false;
    }
    int unit = unitAfter(i, '년', 4);
    if (unit < 0) {
      return false;
    }
    if (i - digits == 4 && isYear(digits)) {
      year = value(digits, i);
    } else if (i - digits == 2 && (short2 || isMonthAt(Chars.skipSpaces(s, unit, to)))) {
      // 24년 12월, '24년
      year = 2000 + value(digits, i);
    } else {
      open = false;
      return false;
    }
    yearBase = Base.GIVEN;
    p = unit;
    return true;
  }

  private boolean isMonthAt(int at) {
    int i = digitsEnd(at, 2);
    return i >= 0 && i < to && s.charAt(i) == '월';
  }

  private boolean readYearWord(int at) {
    long hit = TimeWords.longest(s, at, to);
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
    yearBase = base;
    year = word.offset();
    p = WordTree.end(hit);
    return true;
  }

  private boolean readMonth(int at) {
    if (at >= to) {
      return false;
    }
    if (Chars.isHangul(s.charAt(at))) {
      long hit = TimeWords.longest(s, at, to);
      Kind kind = hit == WordTree.NONE ? null : TimeWords.word(hit).kind();
      if (kind != Kind.MONTH && kind != Kind.MONTH_OF_TEXT && kind != Kind.MONTH_BEFORE) {
        return false;
      }
      monthBase = kind == Kind.MONTH ? Base.PUBLICATION : kind == Kind.MONTH_OF_TEXT ? Base.TEXT : Base.SENTENCE;
      month = TimeWords.word(hit).offset();
      p = WordTree.end(hit);
      return true;
    }
    int i = digitsEnd(at, 2);
    if (i < 0 || !isIn(at, i, 12)) {
      return false;
    }
    int unit = unitAfter(i, '월', 2);
    if (unit < 0) {
      return false;
    }
    monthBase = Base.GIVEN;
    month = value(at, i);
    p = unit;
    return true;
  }

  private boolean readDay(int at) {
    if (at >= to) {
      return false;
    }
    if (Chars.isHangul(s.charAt(at))) {
      return readDayWord(at);
    }
    int i = digitsEnd(at, 2);
    if (i < 0 || !isIn(at, i, 31)) {
      return false;
    }
    int unit = unitAfter(i, '일', 2);
    if (unit < 0) {
      return false;
    }
    if (!open) {
      // 3일 연속, 30일 이내, 3일만
      long hit = TimeWords.follower(After.DAY, s, Chars.skipSpaces(s, unit, to), to);
      if (hit != WordTree.NONE && closes(WordTree.end(hit))) {
        return false;
      }
      if (Particles.at(s, unit, to).role() == Role.ONLY) {
        return false;
      }
    }
    dayBase = Base.GIVEN;
    day = value(at, i);
    p = unit;
    return true;
  }

  private boolean readDayWord(int at) {
    long hit = TimeWords.longest(s, at, to);
    if (hit == WordTree.NONE) {
      return false;
    }
    Word word = TimeWords.word(hit);
    boolean alone = yearBase == Base.NONE && monthBase == Base.NONE;
    switch (word.kind()) {
      case DAY -> dayBase = alone ? Base.PUBLICATION : Base.NONE;
      case DAY_OF_TEXT -> dayBase = alone ? Base.TEXT : Base.NONE;
      case TODAY -> dayBase = alone ? Base.TODAY : Base.NONE;
      case THEN -> {
        if (alone) {
          then = true;
          p = WordTree.end(hit);
          return true;
        }
      }
      default -> dayBase = Base.NONE;
    }
    if (dayBase == Base.NONE) {
      return false;
    }
    day = word.offset();
    p = WordTree.end(hit);
    return true;
  }

  /** 상반기, 3분기, 연말; after a year or month also 초, 말, 중. */
  private boolean readPart(int at) {
    if (at >= to) {
      return false;
    }
    int i = digitsEnd(at, 1);
    if (i >= 0) {
      int unit = unitAfter(i, '분', 1);
      if (unit < 0 || unit >= to || s.charAt(unit) != '기' || !isIn(at, i, 4)) {
        open = false;
        return false;
      }
      part = 3 * value(at, i);
      p = open ? unit : unit + 1;
      return true;
    }
    long hit = TimeWords.longest(s, at, to);
    if (hit == WordTree.NONE) {
      return false;
    }
    Word word = TimeWords.word(hit);
    boolean after = yearBase != Base.NONE || monthBase != Base.NONE;
    if (word.kind() != Kind.PART && (word.kind() != Kind.PART_AFTER || !after)) {
      return false;
    }
    part = word.offset();
    half = true;
    partAfter = word.kind() == Kind.PART_AFTER;
    p = WordTree.end(hit);
    return true;
  }

  /**
   * The end of a unit right after digits, or the end of the digits where a second number with the unit follows (3~5일, 7·8월), which
   * {@link #open} then says; -1 where there is none.
   */
  private int unitAfter(int digitsEnd, char unit, int most) {
    if (digitsEnd >= to) {
      return -1;
    }
    char c = s.charAt(digitsEnd);
    if (c == unit) {
      return digitsEnd + 1;
    }
    if (Chars.isTilde(c) || Chars.isMiddleDot(c) || c == '-' && unit != '분') {
      int i = digitsEnd(digitsEnd + 1, most);
      if (i >= 0 && i < to && s.charAt(i) == unit) {
        open = true;
        return digitsEnd;
      }
    }
    return -1;
  }

  /** The end of the digits at {@code at}, -1 where there are none or more than {@code most}. */
  private int digitsEnd(int at, int most) {
    int i = at;
    while (i < to && i - at <= most && Chars.isDigit(s.charAt(i))) {
      i++;
    }
    return i == at || i - at > most ? -1 : i;
  }

  private int value(int from, int digitsEnd) {
    int value = 0;
    for (int i = from; i < digitsEnd; i++) {
      value = value * 10 + Chars.digit(s.charAt(i));
    }
    return value;
  }
}
