package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.model.PartialDate;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Finds days and months in the paths of pages and pictures: /202502/, /2025/02/27/, /20250227/, /20250227085512_1.jpg. */
final class DatePaths {

  private static final int FIRST_YEAR = 1995;

  private DatePaths() {}

  /** The first day or month in a path. */
  static @Nullable PartialDate first(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.charAt(i) == '/') {
        PartialDate date = segment(s, i + 1, to);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable PartialDate segment(String s, int from, int to) {
    int digits = DateReader.digits(s, from, Math.min(to, from + 15));
    int end = from + digits;
    if (digits == 4) {
      DateReader.Hit hit = end < to && s.charAt(end) == '/' ? DateReader.at(s, from, to) : null;
      return hit != null && hit.date().year() >= FIRST_YEAR ? hit.date() : month(s, from, to);
    }
    if (digits == 6) {
      return end < to && s.charAt(end) == '/' ? compact(s, from, to) : null;
    }
    return digits == 8 || digits == 14 ? compact(s, from, to) : null;
  }

  /** /2025/02/. */
  private static @Nullable PartialDate month(String s, int from, int to) {
    int month = from + 7 < to && s.charAt(from + 4) == '/' && s.charAt(from + 7) == '/' ? DateReader.number(s, from + 5, to, 2) : -1;
    int year = DateReader.number(s, from, to, 4);
    return month >= 1 && month <= 12 && year >= FIRST_YEAR && year < 2100 ? PartialDate.of(year, month) : null;
  }

  /** 202502, 20250227, 20250227085512. */
  static @Nullable PartialDate compact(String s, int from, int to) {
    int digits = DateReader.digits(s, from, to);
    if (digits != 6 && digits != 8 && digits != 12 && digits != 14) {
      return null;
    }
    int year = value(s, from, 4);
    try {
      if (year < FIRST_YEAR || year > 2099) {
        return null;
      }
      return digits == 6 ? PartialDate.of(year, value(s, from + 4, 2)) : PartialDate.of(year, value(s, from + 4, 2), value(s, from + 6, 2));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int value(String s, int from, int width) {
    int value = 0;
    for (int i = from; i < from + width; i++) {
      value = 10 * value + Chars.digit(s.charAt(i));
    }
    return value;
  }
}
