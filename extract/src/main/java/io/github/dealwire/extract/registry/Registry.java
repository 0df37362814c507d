package io.github.dealwire.extract.registry;

import java.io.IOException;
import java.nio.file.Path;
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

  /**
   * Reads names from a table of the caller's own: tab-separated, with the column {@code name} and, if wanted, {@code id}, {@code
   * type}, {@code english}, {@code exchange} and {@code ticker}, {@code group}, {@code country}, the lists of aliases {@code
   * short}, {@code old} and {@code brand} (items separated by {@code |}), and {@code trust}. A name without an id gets {@code
   * own:} and the name. Spellings of Latin letters in Hangul are added.
   *
   * @throws io.github.dealwire.core.lexicon.LexiconException if a line does not fit: it names file, line and text
   * @throws IOException if the file cannot be read
   */
  public static List<OwnName> read(Path file) throws IOException {
    return OwnNames.of(OwnNames.FORMAT.read(file));
  }

  /** This registry with more names, which stand before its own: a text that both claim is theirs, and so is an id. */
  public Registry plus(List<OwnName> more) {
    return with(new RegistryChanges(more, List.of(), List.of(), List.of()));
  }

  /**
   * This registry with what an embedder adds and takes away.
   *
   * @throws IllegalStateException for changes that contradict each other; the message names both sides
   */
  public Registry with(RegistryChanges changes) {
    return changes.isEmpty() ? this : changes.apply(names, notCompanies);
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
