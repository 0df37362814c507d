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

  static List<OwnName> of(Table table) {
    List<OwnName> names = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      names.add(name(row));
    }
    return List.copyOf(names);
  }

  private static OwnName name(Table.Row row) {
    String name = row.get("name");
    if (row.find("exchange").isPresent() != row.find("ticker").isPresent()) {
      throw row.error("'" + name + "' has a ticker or an exchange alone");
    }
    return new OwnName(
        row.get("id"),
        name,
        row.findEnum("type", CompanyType.class).orElse(null),
        row.get("english"),
        row.get("exchange"),
        row.get("ticker"),
        row.get("group"),
        row.get("country"),
        row.list("short"),
        row.list("old"),
        row.list("brand"),
        row.findEnum("trust", Trust.class).orElse(Trust.FREE));
  }
}
