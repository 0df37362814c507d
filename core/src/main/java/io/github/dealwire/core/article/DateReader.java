package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.model.PartialDate;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Finds days written with their year: 2024-06-07, 2024.12.20, 2019년02월07일, 2020-07-02 / 15:58:27. */
final class DateReader {

  /**
   * A day; half-open, with the time of day that follows it.
   *
   * @param timed whether a time of day follows
   */
  record Hit(int start, int end, PartialDate date, boolean timed) {}

  private DateReader() {}

  /** The first day that begins at or after {@code from}. */
  static @Nullable Hit next(CharSequence s, int from, int to) {
    for (int i = from; i + 8 <= to; i++) {
      Hit hit = at(s, i, to);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  /** The day that begins at {@code i}. */
  static @Nullable Hit at(CharSequence s, int i, int to) {
    if (i + 8 > to || (s.charAt(i) != '2' && s.charAt(i) != '1') || i > 0 && Chars.isDigit(s.charAt(i - 1))) {
      return null;
    }
    int year = number(s, i, to, 4);
    if (year < 1900 || year > 2099) {
      return null;
    }
    int afterYear = separator(s, i + 4, to, '년');
    int month = afterYear < 0 ? -1 : number(s, afterYear, to, 2);
    if (month < 1 || month > 12) {
      return null;
    }
    int afterMonth = separator(s, afterYear + digits(s, afterYear, to), to, '월');
    int day = afterMonth < 0 ? -1 : number(s, afterMonth, to, 2);
    if (day < 1 || day > 31) {
      return null;
    }
    int end = afterMonth + digits(s, afterMonth, to);
    if (end < to && s.charAt(end) == '일') {
      end++;
    }
    try {
      int timeEnd = time(s, end, to);
      return new Hit(i, Math.max(end, timeEnd), PartialDate.of(year, month, day), timeEnd > 0);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Where the next number starts after {@code - . /} or the Korean unit, spaces allowed; -1 where there is no such sign. */
  private static int separator(CharSequence s, int from, int to, char unit) {
    int i = Chars.skipSpaces(s, from, to);
    if (i == to || !(s.charAt(i) == unit || s.charAt(i) == '.' || s.charAt(i) == '/' || Chars.isDash(s.charAt(i)))) {
      return -1;
    }
    return Chars.skipSpaces(s, i + 1, to);
  }

  /** The end of 08:55, 15:58:27, 13시 38분, T11:20 or (목) 18:05 after a day; -1 where none stands there. */
  private static int time(CharSequence s, int from, int to) {
    int limit = Math.min(to, from + 16);
    int i = from;
    while (i < limit && !Chars.isDigit(s.charAt(i))) {
      i++;
    }
    if (i == limit || i == from) {
      return -1;
    }
    int digits = digits(s, i, to);
    int end = i + digits;
    if (digits > 2 || end >= to || s.charAt(end) != ':' && s.charAt(end) != '시') {
      return -1;
    }
    while (end < to && (Chars.isDigit(s.charAt(end)) || s.charAt(end) == ':' || s.charAt(end) == '시' || s.charAt(end) == '분')) {
      end++;
    }
    return end;
  }

  static int digits(CharSequence s, int from, int to) {
    int i = from;
    while (i < to && Chars.isDigit(s.charAt(i))) {
      i++;
    }
    return i - from;
  }

  /** The number of at most {@code width} digits at {@code from}; -1 where there is none or more digits follow. */
  static int number(CharSequence s, int from, int to, int width) {
    int digits = digits(s, from, Math.min(to, from + width + 1));
    if (digits == 0 || digits > width || width == 4 && digits < 4) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      value = value * 10 + Chars.digit(s.charAt(i));
    }
    return value;
  }
}
