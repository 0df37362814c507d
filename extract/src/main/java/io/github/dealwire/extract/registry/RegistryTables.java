package io.github.dealwire.extract.registry;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.model.CompanyType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the tables beside this class together: facts, further aliases, and how far each text can be trusted. */
final class RegistryTables {

  /** The tables of names, the ones with the surest ids first. */
  static final List<String> NAMES =
      List.of("listed.tsv", "affiliates.tsv", "groups.tsv", "korea.tsv", "institutions.tsv", "foreign.tsv");

  static final TableFormat NAME =
      TableFormat.of("id", "name")
          .optional("type", "english", "exchange", "ticker", "group", "country", "flagship", "short", "old", "spelled", "bare")
          .unique("id");

  static final TableFormat ALIASES = TableFormat.of("name").optional("short", "old", "note").unique("name");

  static final TableFormat AMBIGUOUS =
      TableFormat.of("text", "trust").optional("means", "example", "counterexample").unique("text");

  static final TableFormat NOT_COMPANIES = TableFormat.of("text", "kind").optional("example", "counterexample").unique("text");

  private static final String HOME = "KR";

  private final Map<String, Trust> trusts = new HashMap<>();
  private final Map<String, Table.Row> more = new LinkedHashMap<>();

  private RegistryTables() {
    for (Table.Row row : table("ambiguous.tsv", AMBIGUOUS).rows()) {
      trusts.put(row.get("text"), row.enumValue("trust", Trust.class));
    }
    for (Table.Row row : table("aliases.tsv", ALIASES).rows()) {
      more.put(row.get("name"), row);
    }
  }

  static Registry read() {
    RegistryTables tables = new RegistryTables();
    List<Name> names = new ArrayList<>();
    for (String file : NAMES) {
      for (Table.Row row : table(file, NAME).rows()) {
        names.add(tables.name(row));
      }
    }
    for (Table.Row unused : tables.more.values()) {
      throw unused.error("'" + unused.get("name") + "' is the name of no company");
    }
    List<NotCompany> others = new ArrayList<>();
    for (Table.Row row : table("notcompanies.tsv", NOT_COMPANIES).rows()) {
      others.add(new NotCompany(row.get("text"), row.get("kind")));
    }
    return new Registry(names, others);
  }

  static Table table(String file, TableFormat format) {
    InputStream resource = RegistryTables.class.getResourceAsStream(file);
    return format.read(file, resource);
  }

  private Name name(Table.Row row) {
    String id = row.get("id");
    String name = row.get("name");
    String english = row.get("english");
    Map<String, Alias> aliases = new LinkedHashMap<>();
    add(aliases, List.of(name), Kind.NAME);
    add(aliases, row.list("short"), Kind.SHORT);
    add(aliases, row.list("bare"), Kind.BARE_GROUP);
    Table.Row extra = more.remove(name);
    if (extra != null) {
      add(aliases, extra.list("short"), Kind.SHORT);
    }
    add(aliases, row.list("spelled"), Kind.SPELLED);
    add(aliases, row.list("old"), Kind.OLD);
    if (extra != null) {
      add(aliases, extra.list("old"), Kind.OLD);
    }
    if (!english.isEmpty()) {
      add(aliases, List.of(english), Kind.ENGLISH);
    }
    String exchange = row.get("exchange");
    String ticker = row.find("ticker").orElse(id.startsWith("krx:") ? id.substring(4) : "");
    return new Name(
        id,
        name,
        row.findEnum("type", CompanyType.class).orElse(CompanyType.CORPORATION),
        english,
        exchange,
        exchange.isEmpty() ? "" : ticker,
        row.get("group"),
        row.find("country").orElse(HOME),
        row.get("flagship"),
        List.copyOf(aliases.values()));
  }

  private void add(Map<String, Alias> aliases, List<String> texts, Kind kind) {
    for (String text : texts) {
      aliases.putIfAbsent(text, new Alias(text, trusts.getOrDefault(text, Trust.FREE), kind));
    }
  }
}
