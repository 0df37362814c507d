package io.github.dealwire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2020, 2020-01-01, 2020-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2025-02-24, 2025-02-24, 2025-02-24",
    "0007, 0007-01-01, 0007-12-31",
  })
  void is_written_as_it_is_read_and_spans_all_days_that_it_can_mean(String text, LocalDate first, LocalDate last) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date).hasToString(text);
    assertThat(date.start()).isEqualTo(first);
    assertThat(date.end()).isEqualTo(last);
  }

  @Test
  void says_how_precise_it_is() {
    assertThat(PartialDate.of(2020).month()).isEmpty();
    assertThat(PartialDate.of(2020).day()).isEmpty();
    assertThat(PartialDate.of(2024, 9).month()).hasValue(9);
    assertThat(PartialDate.of(2024, 9).day()).isEmpty();
    assertThat(PartialDate.of(2025, 2, 24).day()).hasValue(24);
    assertThat(PartialDate.of(2025, 2, 24).year()).isEqualTo(2025);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "20", "2020-1", "2020-13", "2023-02-29", "2025-2-24", "2025/02/24", "20250224", "2025-02-24T00:00",
        "+202", "-123", "0000", "２０２５", "２０２５-02", "+12025-02-24", "-0001-02-24", "지난 24일"
      })
  void what_is_no_date_is_refused_with_the_text_and_the_valid_forms(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("'" + text + "' is no date (2020, 2024-09 or 2025-02-24)");
  }

  @Test
  void impossible_numbers_are_refused() {
    assertThatThrownBy(() -> PartialDate.of(0)).hasMessage("year 0 is not 1 to 9999");
    assertThatThrownBy(() -> PartialDate.of(10_000, 1)).hasMessage("year 10000 is not 1 to 9999");
    assertThatThrownBy(() -> PartialDate.of(2025, 0)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> PartialDate.of(2025, 2, 30)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void is_ordered_by_start_with_the_less_precise_first() {
    assertThat(Stream.of("2025", "2024-09-01", "2024", "2024-09", "2024-01-01", "2023-12-31").map(PartialDate::parse).sorted())
        .map(PartialDate::toString)
        .containsExactly("2023-12-31", "2024", "2024-01-01", "2024-09", "2024-09-01", "2025");
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-09, true",
    "2024, 2024, true",
    "2024-09, 2024-09-30, true",
    "2024-09, 2024, false",
    "2024-09, 2024-10-01, false",
    "2024-09-01, 2024-09-02, false",
  })
  void a_year_contains_its_months_and_days(String outer, String inner, boolean contained) {
    assertThat(PartialDate.parse(outer).contains(PartialDate.parse(inner))).isEqualTo(contained);
  }

  @Test
  void is_equal_only_to_a_date_of_the_same_precision() {
    assertThat(PartialDate.of(2024, 9))
        .isEqualTo(PartialDate.parse("2024-09"))
        .hasSameHashCodeAs(PartialDate.parse("2024-09"))
        .isNotEqualTo(PartialDate.of(2024))
        .isNotEqualTo(PartialDate.of(2024, 9, 1));
  }
}
