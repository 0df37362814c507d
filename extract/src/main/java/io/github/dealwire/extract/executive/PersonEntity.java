package io.github.dealwire.extract.executive;

/** One person of the article; compared by identity. */
public final class PersonEntity {

  private final String name;

  PersonEntity(String name) {
    this.name = name;
  }

  /** The name that stands in the extraction. */
  public String name() {
    return name;
  }
}
