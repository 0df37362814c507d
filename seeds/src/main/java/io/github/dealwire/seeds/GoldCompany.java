package io.github.dealwire.seeds;

import io.github.dealwire.model.CompanyType;
import java.util.List;
import java.util.Optional;

/**
 * A company that an extraction has to name.
 *
 * @param names every name that is accepted, the usual one first; at least one
 * @param type scored where it is there
 * @param ticker scored where it is there
 * @param optional whether it may be absent without penalty
 */
public record GoldCompany(List<String> names, Optional<CompanyType> type, Optional<String> ticker, boolean optional) {

  /** Copies the list. */
  public GoldCompany {
    names = List.copyOf(names);
  }
}
