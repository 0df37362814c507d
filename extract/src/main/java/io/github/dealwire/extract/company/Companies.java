package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.CompanyType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The companies of an article and where they are named.
 *
 * @param all in the order of their first mention
 * @param mentions by start, without overlaps
 */
public record Companies(List<CompanyEntity> all, List<CompanyMention> mentions) {

  /**
   * The same and others, wherever the article names them.
   *
   * @param others the names of companies that something else gave away than their own looks, and what each is
   */
  public Companies plus(Reading reading, Map<String, CompanyType> others) {
    if (others.isEmpty()) {
      return this;
    }
    Roster roster = new Roster(reading, this);
    others.forEach((name, type) -> {
      KnownName known = known(reading, name);
      roster.everywhere(known == null ? roster.unknown(name, type) : roster.known(known.name()), name, Roster.HEAD);
    });
    return roster.finish();
  }

  /** 누리은행 in 누리은행장: a name of the registry that is only part of a word. */
  private static @Nullable KnownName known(Reading reading, String text) {
    for (Hit hit : reading.hits(Kind.NAME)) {
      if (hit.length() == text.length() && reading.chars().startsWith(text, hit.start())) {
        return hit.row(KnownName.class);
      }
    }
    return null;
  }

  /** The same but for some that are none. */
  public Companies without(Set<CompanyEntity> others) {
    return others.isEmpty() ? this
        : new Companies(
            all.stream().filter(company -> !others.contains(company)).toList(),
            mentions.stream().filter(mention -> !others.contains(mention.company())).toList());
  }

  /** The mentions inside a range. */
  public List<CompanyMention> mentions(int from, int to) {
    return Ranges.inside(mentions, CompanyMention::start, CompanyMention::end, from, to);
  }
}
