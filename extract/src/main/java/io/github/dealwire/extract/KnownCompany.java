package io.github.dealwire.extract;

import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A company, group or institution that an extractor is to know by name: {@link Extractor.Builder#company}.
 *
 * <pre>{@code
 * KnownCompany.builder("다온소프트").id("crm:1042").alias("다온").listing("KOSDAQ", "999990").build()
 * }</pre>
 *
 * <p>Immutable.
 */
public final class KnownCompany {

  private final String name;
  private final Optional<String> id;
  private final Optional<CompanyType> type;
  private final Optional<String> englishName;
  private final Optional<Listing> listing;
  private final Optional<String> group;
  private final Optional<String> country;
  private final List<String> aliases;
  private final List<String> formerNames;
  private final List<String> brands;
  private final boolean ambiguous;

  private KnownCompany(Builder builder) {
    name = builder.name;
    id = builder.id;
    type = builder.type;
    englishName = builder.englishName;
    listing = builder.listing;
    group = builder.group;
    country = builder.country;
    aliases = List.copyOf(builder.aliases);
    formerNames = List.copyOf(builder.formerNames);
    brands = List.copyOf(builder.brands);
    ambiguous = builder.ambiguous;
  }

  /** A company of which only the name is known. */
  public static KnownCompany of(String name) {
    return builder(name).build();
  }

  /**
   * A builder.
   *
   * @param name the usual name, without (주) and ㈜; it becomes the {@code name} of an extraction
   * @throws IllegalArgumentException if it is blank
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** The usual name. */
  public String name() {
    return name;
  }

  /** What becomes the {@code registryId} of an extraction; without it {@code own:} and the name, or that of the known company. */
  public Optional<String> id() {
    return id;
  }

  /** Company, group or institution; without it a company, or what the known company is. */
  public Optional<CompanyType> type() {
    return type;
  }

  /** The name in English, by which it is found too. */
  public Optional<String> englishName() {
    return englishName;
  }

  /** Where its shares are traded. */
  public Optional<Listing> listing() {
    return listing;
  }

  /** The business group that it belongs to: 삼성. */
  public Optional<String> group() {
    return group;
  }

  /** ISO 3166 code of its country: KR. */
  public Optional<String> country() {
    return country;
  }

  /** Further names in use. */
  public List<String> aliases() {
    return aliases;
  }

  /** Names that it had. */
  public List<String> formerNames() {
    return formerNames;
  }

  /** What it runs: the company where an article names only the brand. */
  public List<String> brands() {
    return brands;
  }

  /** Whether its names are ordinary words too, and so the company only where something beside them says so. */
  public boolean ambiguous() {
    return ambiguous;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof KnownCompany other && parts().equals(other.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  @Override
  public String toString() {
    return "KnownCompany" + parts();
  }

  private List<Object> parts() {
    return List.of(name, id, type, englishName, listing, group, country, aliases, formerNames, brands, ambiguous);
  }

  /** Builds a {@link KnownCompany}. A text that is set to what is blank is refused with {@link IllegalArgumentException}. */
  public static final class Builder {

    private final String name;
    private Optional<String> id = Optional.empty();
    private Optional<CompanyType> type = Optional.empty();
    private Optional<String> englishName = Optional.empty();
    private Optional<Listing> listing = Optional.empty();
    private Optional<String> group = Optional.empty();
    private Optional<String> country = Optional.empty();
    private final List<String> aliases = new ArrayList<>();
    private final List<String> formerNames = new ArrayList<>();
    private final List<String> brands = new ArrayList<>();
    private boolean ambiguous;

    private Builder(String name) {
      this.name = Settings.word("name", name);
    }

    /** What becomes the {@code registryId} of an extraction. With the id of a company of the library it is that one. */
    public Builder id(String id) {
      this.id = Optional.of(Settings.word("id", id));
      return this;
    }

    /** Company, group or institution. */
    public Builder type(CompanyType type) {
      this.type = Optional.of(type);
      return this;
    }

    /** The name in English, by which it is found too. */
    public Builder englishName(String englishName) {
      this.englishName = Optional.of(Settings.word("englishName", englishName));
      return this;
    }

    /** Where its shares are traded: KOSPI, 005930. */
    public Builder listing(String exchange, String ticker) {
      this.listing = Optional.of(Listing.builder().exchange(exchange).ticker(ticker).build());
      return this;
    }

    /** The business group that it belongs to. */
    public Builder group(String group) {
      this.group = Optional.of(Settings.word("group", group));
      return this;
    }

    /** ISO 3166 code of its country. */
    public Builder country(String country) {
      this.country = Optional.of(Settings.word("country", country));
      return this;
    }

    /** A further name in use. */
    public Builder alias(String alias) {
      aliases.add(Settings.word("alias", alias));
      return this;
    }

    /** Further names in use. */
    public Builder aliases(Iterable<String> aliases) {
      aliases.forEach(this::alias);
      return this;
    }

    /** A name that it had. */
    public Builder formerName(String formerName) {
      formerNames.add(Settings.word("formerName", formerName));
      return this;
    }

    /** What it runs: the company where an article names only the brand. */
    public Builder brand(String brand) {
      brands.add(Settings.word("brand", brand));
      return this;
    }

    /** Says that its names are ordinary words too: they are the company only where something beside them says so. */
    public Builder ambiguous() {
      ambiguous = true;
      return this;
    }

    /** Builds it. */
    public KnownCompany build() {
      return new KnownCompany(this);
    }
  }
}
