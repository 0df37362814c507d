package io.github.dealwire.seeds;

import java.util.List;

/**
 * A person whom the article gives a position.
 *
 * @param names every name that is accepted, the full one first; at least one
 * @param positions the positions; one that is not optional has to be found
 * @param optional whether the person may be absent without penalty
 */
public record GoldExecutive(List<String> names, List<GoldPosition> positions, boolean optional) {

  /** Copies the lists. */
  public GoldExecutive {
    names = List.copyOf(names);
    positions = List.copyOf(positions);
  }
}
