package io.github.dealwire.seeds;

import io.github.dealwire.model.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * A position of a person.
 *
 * @param company the company, by any of its names
 * @param titles every title that is accepted; at least one
 * @param former whether the article says that it is past; scored where it is there
 * @param asOf the date for which the article gives it; scored where it is there
 * @param optional whether it may be absent without penalty
 */
public record GoldPosition(
    String company, List<String> titles, Optional<Boolean> former, Optional<PartialDate> asOf, boolean optional) {

  /** Copies the list. */
  public GoldPosition {
    titles = List.copyOf(titles);
  }
}
