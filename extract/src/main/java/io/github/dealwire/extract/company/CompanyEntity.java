package io.github.dealwire.extract.company;

import io.github.dealwire.extract.registry.Name;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One company of the article; compared by identity. It changes only while it is being put together, inside this package. */
public final class CompanyEntity {

  private final @Nullable Name known;
  private final String name;
  private final CompanyType type;
  private @Nullable String englishName;
  private final List<CompanyMention> mentions = new ArrayList<>();

  CompanyEntity(@Nullable Name known, String name, CompanyType type) {
    this.known = known;
    this.name = name;
    this.type = type;
  }

  /** The name that stands in the extraction. */
  public String name() {
    return name;
  }

  public CompanyType type() {
    return type;
  }

  public boolean isGroup() {
    return type == CompanyType.GROUP;
  }

  public boolean isInstitution() {
    return type == CompanyType.INSTITUTION;
  }

  /** What the registry knows about it. */
  public Optional<Name> known() {
    return Optional.ofNullable(known);
  }

  /** The name in English: the article's own, or the registry's. */
  public Optional<String> englishName() {
    if (englishName != null) {
      return Optional.of(englishName);
    }
    return known().map(Name::englishName).filter(e -> !e.isEmpty());
  }

  /** The registry's id, ticker, exchange, group and country are asked of {@link #known()}; this is the id alone. */
  public Optional<String> registryId() {
    return known().map(Name::id);
  }

  /** Where it is named, by start. */
  public List<CompanyMention> mentions() {
    return mentions;
  }

  /** The ways in which the article writes it, by first mention; {@code chars} is the text that the mentions count in. */
  public Set<String> aliases(String chars) {
    Set<String> aliases = new LinkedHashSet<>();
    for (CompanyMention mention : mentions) {
      aliases.add(chars.substring(mention.start(), mention.end()));
    }
    return aliases;
  }

  void englishName(String to) {
    englishName = to;
  }

  void sort() {
    mentions.sort(Comparator.comparingInt(CompanyMention::start));
  }

  @Override
  public String toString() {
    return name;
  }
}
