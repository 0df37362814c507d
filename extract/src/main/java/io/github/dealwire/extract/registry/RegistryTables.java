package io.github.dealwire.extract.registry;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.model.CompanyType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the tables beside this class together: facts, further aliases, and how far each text can be trusted. */
final class RegistryTables {

  /** The tables of names, the ones with the surest ids first. */
  static final List<String> NAMES =
      List.of("listed.tsv", "affiliates.tsv", "groups.tsv", "korea.tsv", "institutions.tsv", "foreign.tsv");

  static final TableFormat NAME =
      TableFormat.of("id", "name")
          .optional("type", "english", "exchange", "ticker", "group", "country", "flagship")
          .optional("short", "old", "spelled", "bare", "brand", "trust")
          .unique("id");

  static final TableFormat ALIASES = TableFormat.of("name").optional("short", "old", "brand").unique("name");

  static final TableFormat AMBIGUOUS =
      TableFormat.of("text", "trust", "example", "counterexample").unique("text");

  static final TableFormat NOT_COMPANIES = TableFormat.of("text", "what", "example").unique("text");

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
      throw unused.error("'" + unused.get("name") + "' is no name");
    }
    List<NotCompany> others = new ArrayList<>();
    for (Table.Row row : table("notcompanies.tsv", NOT_COMPANIES).rows()) {
      others.add(new NotCompany(row.get("text"), row.enumValue("what", NotCompany.What.class)));
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
    CompanyType type = row.findEnum("type", CompanyType.class).orElse(CompanyType.CORPORATION);
    Trust trust = row.findEnum("trust", Trust.class).orElse(Trust.FREE);
    Map<String, Alias> aliases = new LinkedHashMap<>();
    add(aliases, List.of(name), Kind.NAME, trust);
    add(aliases, row.list("short"), Kind.SHORT, trust);
    add(aliases, row.list("bare"), Kind.BARE_GROUP, trust);
    add(aliases, row.list("spelled"), Kind.SPELLED, trust);
    add(aliases, row.list("old"), Kind.OLD, trust);
    add(aliases, row.list("brand"), Kind.BRAND, trust);
    Table.Row further = more.remove(name);
    if (further != null) {
      add(aliases, further.list("short"), Kind.SHORT, trust);
      add(aliases, further.list("old"), Kind.OLD, trust);
      add(aliases, further.list("brand"), Kind.BRAND, trust);
    }
    if (tells(english, type)) {
      add(aliases, List.of(english), Kind.ENGLISH, english.indexOf(' ') < 0 ? Trust.COMMON : trust);
    }
    String exchange = row.get("exchange");
    String ticker = row.find("ticker").orElse(id.startsWith("krx:") ? id.substring(4) : "");
    return new Name(
        id,
        name,
        type,
        english,
        exchange,
        exchange.isEmpty() ? "" : ticker,
        row.get("group"),
        row.find("country").orElse(HOME),
        row.get("flagship"),
        List.copyOf(aliases.values()));
  }

  /**
   * Whether the English name stands for the company in Korean text. SEC or NFC is the name of a small company less often than
   * something else; Seoul and Samsung Group hardly ever stand alone. A single word (Target, Union) is never free.
   */
  private static boolean tells(String english, CompanyType type) {
    boolean oneWord = english.indexOf(' ') < 0;
    return switch (type) {
      case CORPORATION -> english.length() > 4 || !oneWord || !english.equals(english.toUpperCase(Locale.ROOT));
      case INSTITUTION -> !oneWord;
      case GROUP -> false;
    };
  }

  private void add(Map<String, Alias> aliases, List<String> texts, Kind kind, Trust trust) {
    for (String text : texts) {
      Trust own = text.length() < 2 ? Trust.STRICT : trusts.getOrDefault(text, trust);
      aliases.putIfAbsent(text, new Alias(text, own, kind));
    }
  }
}
