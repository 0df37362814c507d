package io.github.dealwire.extract.executive;

import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.read.Ranges;
import java.util.List;

/**
 * The executives of an article and where they take part in its sentences.
 *
 * @param all in the order of their first mention
 * @param mentions by start, without overlaps
 * @param companies those that were known before, and those that only the title of somebody gives away
 */
public record Executives(List<PersonEntity> all, List<PersonMention> mentions, Companies companies) {

  /** The mentions inside a range. */
  public List<PersonMention> mentions(int from, int to) {
    return Ranges.inside(mentions, PersonMention::start, PersonMention::end, from, to);
  }
}
