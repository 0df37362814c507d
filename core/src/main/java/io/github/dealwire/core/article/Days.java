package io.github.dealwire.core.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the ISO dates and date-times of metadata and files. */
final class Days {

  private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);

  private Days() {}

  /**
   * The day of {@code 2024-06-07}, {@code 2024-06-07T08:55:00+09:00}, {@code 2024-06-07 08:55} or {@code 2024-06-06T23:55:00Z}
   * (which is the 7th in Korea).
   */
  static Optional<LocalDate> parse(String text) {
    String iso = text.strip();
    if (iso.length() < 10) {
      return Optional.empty();
    }
    LocalDate day;
    try {
      day = LocalDate.parse(iso.substring(0, 10));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    if (iso.length() == 10) {
      return Optional.of(day);
    }
    char sign = iso.charAt(10);
    if (sign != 'T' && sign != 't' && sign != ' ') {
      return Optional.empty();
    }
    try {
      String time = iso.substring(11).strip();
      // +0900 is not ISO, but common
      int plus = Math.max(time.indexOf('+'), time.indexOf('-'));
      String offset = plus > 0 && time.length() == plus + 5 ? time.substring(0, plus + 3) + ":" + time.substring(plus + 3) : time;
      return Optional.of(
          OffsetDateTime.parse(day + "T" + offset, DateTimeFormatter.ISO_OFFSET_DATE_TIME).withOffsetSameInstant(KOREA).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.of(day);
    }
  }
}
