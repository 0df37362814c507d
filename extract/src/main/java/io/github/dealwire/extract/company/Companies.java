package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.Ranges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The companies of an article and every place where they are named. */
public final class Companies {
  private final List<CompanyEntity> all;
  private final List<CompanyMention> mentions = new ArrayList<>();

  Companies(List<CompanyEntity> all) {
    this.all = all;
    for (CompanyEntity company : all) {
      mentions.addAll(company.mentions());
    }
    mentions.sort(Comparator.comparingInt(CompanyMention::start));
  }

  /** All companies, by first mention. */
  public List<CompanyEntity> all() {
    return all;
  }

  /** All mentions, by start; they do not overlap. */
  public List<CompanyMention> mentions() {
    return mentions;
  }

  public List<CompanyMention> mentions(int from, int to) {
    return Ranges.inside(mentions, CompanyMention::start, CompanyMention::end, from, to);
  }

  /** The last mention that ends at or before a position and starts at or after another. */
  public @Nullable CompanyMention lastBefore(int position, int noEarlierThan) {
    int i = Ranges.firstFrom(mentions, CompanyMention::start, position) - 1;
    while (i >= 0 && mentions.get(i).end() > position) {
      i--;
    }
    return i >= 0 && mentions.get(i).start() >= noEarlierThan ? mentions.get(i) : null;
  }

  /** The mention that begins exactly here, or null. */
  public @Nullable CompanyMention at(int start) {
    int i = Ranges.firstFrom(mentions, CompanyMention::start, start);
    return i < mentions.size() && mentions.get(i).start() == start ? mentions.get(i) : null;
  }
}
