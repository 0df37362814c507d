package io.github.dealwire.extract.registry;

import java.util.List;

/**
 * The companies, groups and institutions known by name, and the texts known to be none.
 *
 * <p>Immutable. It is read anew by each call of {@link #builtIn()}; whoever builds an extractor keeps it.
 */
public final class Registry {

  private final List<Name> names;
  private final List<NotCompany> notCompanies;

  Registry(List<Name> names, List<NotCompany> notCompanies) {
    this.names = List.copyOf(names);
    this.notCompanies = List.copyOf(notCompanies);
  }

  /** Reads the tables that come with the library. */
  public static Registry builtIn() {
    return RegistryTables.read();
  }

  /** All names, in the order of the tables. */
  public List<Name> names() {
    return names;
  }

  /** Texts that look like companies and are none. */
  public List<NotCompany> notCompanies() {
    return notCompanies;
  }
}
