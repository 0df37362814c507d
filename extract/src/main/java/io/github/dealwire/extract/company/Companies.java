package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.Ranges;
import java.util.List;

/**
 * The companies of an article and where they are named.
 *
 * @param all in the order of their first mention
 * @param mentions by start, without overlaps
 */
public record Companies(List<CompanyEntity> all, List<CompanyMention> mentions) {

  /** The mentions inside a range. */
  public List<CompanyMention> mentions(int from, int to) {
    return Ranges.inside(mentions, CompanyMention::start, CompanyMention::end, from, to);
  }
}
