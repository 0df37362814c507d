package io.github.dealwire.extract.company;

import io.github.dealwire.model.CompanyType;

/** One company of the article; compared by identity. */
public final class CompanyEntity {

  private final String name;
  private final CompanyType type;

  CompanyEntity(String name, CompanyType type) {
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

  @Override
  public String toString() {
    return name;
  }
}
