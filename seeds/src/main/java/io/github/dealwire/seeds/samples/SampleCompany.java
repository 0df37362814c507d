package io.github.dealwire.seeds.samples;

import io.github.dealwire.model.Company;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.Listing;
import java.util.Optional;

/** Builds a company: a corporation in no registry where nothing is set. */
public final class SampleCompany {

  final String name;
  private CompanyType type = CompanyType.CORPORATION;
  private Optional<String> englishName = Optional.empty();
  private Optional<String> registryId = Optional.empty();
  private Optional<Listing> listing = Optional.empty();
  private Optional<String> group = Optional.empty();
  private Optional<String> country = Optional.empty();

  SampleCompany(String name) {
    this.name = name;
  }

  /** Company, group or institution. */
  public SampleCompany type(CompanyType type) {
    this.type = type;
    return this;
  }

  /** The name in English. */
  public SampleCompany englishName(String englishName) {
    this.englishName = Optional.of(englishName);
    return this;
  }

  /** The id of a registry: {@code krx:999990}. */
  public SampleCompany registryId(String registryId) {
    this.registryId = Optional.of(registryId);
    return this;
  }

  /** Where its shares are traded. */
  public SampleCompany listing(String exchange, String ticker) {
    this.listing = Optional.of(Listing.builder().exchange(exchange).ticker(ticker).build());
    return this;
  }

  /** The business group. */
  public SampleCompany group(String group) {
    this.group = Optional.of(group);
    return this;
  }

  /** ISO 3166 code of its country. */
  public SampleCompany country(String country) {
    this.country = Optional.of(country);
    return this;
  }

  /** The company alone, as of an extraction of its own. */
  public Company build() {
    return Samples.extraction().add(this).build().companies().get(0);
  }

  Company.Builder start(String id) {
    return Company.builder()
        .id(id)
        .name(name)
        .englishName(englishName)
        .type(type)
        .registryId(registryId)
        .listing(listing)
        .group(group)
        .country(country)
        .addAlias(name);
  }
}
