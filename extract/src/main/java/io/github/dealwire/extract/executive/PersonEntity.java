package io.github.dealwire.extract.executive;

import io.github.dealwire.extract.company.CompanyEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person of the article; compared by identity. It changes only while it is being put together, inside this package. */
public final class PersonEntity {

  /** A place where the name stands, half-open, and what found it. */
  public record NameMention(int start, int end, String rule) {}

  private static final int MOST_AT_A_COMPANY = 3;

  private String name;
  private @Nullable String originalName;
  private final List<NameMention> mentions = new ArrayList<>();
  private final List<PersonPosition> positions = new ArrayList<>();

  PersonEntity(String name) {
    this.name = name;
  }

  /** The name that stands in the extraction. */
  public String name() {
    return name;
  }

  /** The name in its own letters, where the text gives it: Hans Vestberg, 雷軍. */
  public Optional<String> originalName() {
    return Optional.ofNullable(originalName);
  }

  /** Where the name or family name stands, by start. */
  public List<NameMention> mentions() {
    return mentions;
  }

  /** What the person is and was, in the order of the text. */
  public List<PersonPosition> positions() {
    return positions;
  }

  /** The last word of a name of several words, else the whole name. */
  String lastWord() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  boolean isForeign() {
    return name.indexOf(' ') >= 0;
  }

  /** Adds a place, once. */
  void mention(int start, int end, String rule) {
    for (NameMention mention : mentions) {
      if (mention.start() == start) {
        return;
      }
    }
    mentions.add(new NameMention(start, end, rule));
  }

  void name(String to) {
    name = to;
  }

  void originalName(@Nullable String to) {
    if (originalName == null) {
      originalName = to;
    }
  }

  void sort() {
    mentions.sort(Comparator.comparingInt(NameMention::start));
  }

  /** Leaves the posts that say most: at each company not more than three, new ones first, past ones last. */
  void trim() {
    positions.sort(Comparator.comparingInt((PersonPosition p) -> p.former() ? 2 : p.rule().equals("appointment") ? 0 : 1));
    Map<CompanyEntity, Integer> counts = new IdentityHashMap<>();
    positions.removeIf(p -> counts.merge(p.company(), 1, Integer::sum) > MOST_AT_A_COMPANY);
  }

  @Override
  public String toString() {
    return name;
  }
}
