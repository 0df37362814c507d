package io.github.dealwire.extract.registry;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.List;

/** Reads the names that an embedder adds from a table of their own. */
final class OwnNames {

  static final TableFormat FORMAT =
      TableFormat.of("name")
          .optional("id", "type", "english", "exchange", "ticker", "group", "country", "short", "old", "brand", "trust")
          .unique("name");

  private OwnNames() {}

  static List<Name> of(Table table) {
    Spelling spelling = Spelling.read();
    List<Name> names = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      names.add(name(row, spelling));
    }
    return List.copyOf(names);
  }

  private static Name name(Table.Row row, Spelling spelling) {
    String name = row.get("name");
    if (row.find("exchange").isPresent() != row.find("ticker").isPresent()) {
      throw row.error("'" + name + "' has a ticker or an exchange alone");
    }
    Trust trust = row.findEnum("trust", Trust.class).orElse(Trust.FREE);
    List<Alias> aliases = new ArrayList<>();
    aliases.add(new Alias(name, trust, Kind.NAME));
    row.list("short").forEach(text -> aliases.add(new Alias(text, trust, Kind.SHORT)));
    if (!spelling.spell(name).equals(name)) {
      aliases.add(new Alias(spelling.spell(name), trust, Kind.SPELLED));
    }
    row.list("old").forEach(text -> aliases.add(new Alias(text, trust, Kind.OLD)));
    row.list("brand").forEach(text -> aliases.add(new Alias(text, trust, Kind.BRAND)));
    row.find("english").ifPresent(text -> aliases.add(new Alias(text, trust, Kind.ENGLISH)));
    return new Name(
        row.find("id").orElse("own:" + name),
        name,
        row.findEnum("type", CompanyType.class).orElse(CompanyType.CORPORATION),
        row.get("english"),
        row.get("exchange"),
        row.get("ticker"),
        row.get("group"),
        row.get("country"),
        "",
        aliases);
  }
}
