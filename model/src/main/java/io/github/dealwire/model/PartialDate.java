package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A date as precise as the article allows: a year, a month or a day.
 *
 * <p>Written as ISO 8601: {@code 2020}, {@code 2024-09}, {@code 2025-02-24}. Ordered by start, a year before its months. Years
 * are 1 to 9999.
 */
public final class PartialDate implements Comparable<PartialDate> {

  private final int year;
  private final int month;
  private final int day;

  private PartialDate(int year, int month, int day) {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("year " + year + " is not 1 to 9999");
    }
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** A year. */
  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** A month. */
  public static PartialDate of(int year, int month) {
    YearMonth checked = YearMonth.of(year, month);
    return new PartialDate(checked.getYear(), checked.getMonthValue(), 0);
  }

  /** A day. */
  public static PartialDate of(int year, int month, int day) {
    return of(LocalDate.of(year, month, day));
  }

  /** A day. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads {@code 2020}, {@code 2024-09} or {@code 2025-02-24}.
   *
   * @throws DateTimeException for anything else; the message quotes the text
   */
  @JsonCreator
  public static PartialDate parse(String text) {
    try {
      // Integer.parseInt takes a sign and the digits of all scripts; the classes of java.time do not.
      return switch (text.length()) {
        case 4 -> of(YearMonth.parse(text + "-01").getYear());
        case 7 -> {
          YearMonth yearMonth = YearMonth.parse(text);
          yield of(yearMonth.getYear(), yearMonth.getMonthValue());
        }
        default -> of(LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      throw new DateTimeException("'" + text + "' is no date (2020, 2024-09 or 2025-02-24)", e);
    }
  }

  /** The year. */
  public int year() {
    return year;
  }

  /** The month, 1 to 12, where it is known. */
  public OptionalInt month() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** The day of the month, where it is known. */
  public OptionalInt day() {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** The first day that the date can mean. */
  public LocalDate start() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that the date can mean. */
  public LocalDate end() {
    if (day != 0) {
      return start();
    }
    return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  /** Whether the other date lies within this one: 2024 contains 2024-09 and itself. */
  public boolean contains(PartialDate other) {
    return !other.start().isBefore(start()) && !other.end().isAfter(end());
  }

  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
    return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof PartialDate other && year == other.year && month == other.month && day == other.day;
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, month, day);
  }

  /** ISO 8601, as precise as the date. */
  @Override
  @JsonValue
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    pad(text, year, 4);
    if (month != 0) {
      pad(text.append('-'), month, 2);
    }
    if (day != 0) {
      pad(text.append('-'), day, 2);
    }
    return text.toString();
  }

  private static void pad(StringBuilder text, int number, int width) {
    String digits = Integer.toString(number);
    for (int i = digits.length(); i < width; i++) {
      text.append('0');
    }
    text.append(digits);
  }
}
