package io.github.dealwire.seeds;

import io.github.dealwire.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates that are accepted: any; or one of some, with or without none among them.
 *
 * @param any whether every date is accepted, and none
 * @param dates the dates that are accepted; an empty one accepts that there is none
 */
public record GoldDates(boolean any, List<Optional<PartialDate>> dates) {

  /** Every date is accepted, and none. */
  public static final GoldDates ANY = new GoldDates(true, List.of());

  /** Copies the list, and refuses one that accepts nothing. */
  public GoldDates {
    dates = List.copyOf(dates);
    if (any != dates.isEmpty()) {
      throw new IllegalArgumentException(any ? "any date, and " + dates + " besides" : "no date is accepted");
    }
  }

  /** One of these; an empty one accepts that there is none. */
  public static GoldDates of(List<Optional<PartialDate>> dates) {
    return new GoldDates(false, dates);
  }

  /** Whether the date is accepted. */
  public boolean accepts(Optional<PartialDate> date) {
    return any || dates.contains(date);
  }

  /** The same for a date as an extraction writes it, which may be no date at all. */
  boolean acceptsText(@Nullable String date) {
    return any || dates.stream().anyMatch(gold -> gold.map(PartialDate::toString).orElse("").equals(date == null ? "" : date));
  }

  /** The dates as they are read in a list of errors: {@code 2025-02-24|none}. */
  @Override
  public String toString() {
    if (any) {
      return "any date";
    }
    List<String> words = new ArrayList<>();
    dates.forEach(date -> words.add(date.map(PartialDate::toString).orElse("none")));
    return String.join("|", words);
  }
}
