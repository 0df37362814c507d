package io.github.dealwire.extract.registry;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.model.CompanyType;
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

  /** The columns that hold aliases, in the order in which a text keeps its first kind. */
  private static final Map<String, Kind> ALIAS_COLUMNS = aliasColumns();

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

  private static Map<String, Kind> aliasColumns() {
    Map<String, Kind> columns = new LinkedHashMap<>();
    columns.put("short", Kind.SHORT);
    columns.put("bare", Kind.BARE_GROUP);
    columns.put("spelled", Kind.SPELLED);
    columns.put("old", Kind.OLD);
    columns.put("brand", Kind.BRAND);
    return columns;
  }

  static Registry read() {
    RegistryTables tables = new RegistryTables();
    List<Name> names = new ArrayList<>();
    for (String file : NAMES) {
      Table table = table(file, NAME);
      Cells cells = new Cells(table.columns());
      for (Table.Row row : table.rows()) {
        names.add(tables.name(row, cells));
      }
    }
    for (Table.Row unused : tables.more.values()) {
      throw unused.error("'" + unused.get("name") + "' is no name");
    }
    List<NotCompany> others = new ArrayList<>();
    for (Table.Row row : table("notcompanies.tsv", NOT_COMPANIES).rows()) {
      others.add(new NotCompany(row.get("text"), row.enumValue("what", NotCompany.What.class)));
    }
    return new Registry(new Contractions(table("contractions.tsv", Contractions.FORMAT)).addTo(names), others);
  }

  static Table table(String file, TableFormat format) {
    return format.read(file, RegistryTables.class.getResourceAsStream(file));
  }

  private Name name(Table.Row row, Cells cells) {
    String id = row.get("id");
    String name = row.get("name");
    String english = cells.get(row, "english");
    CompanyType type =
        cells.has("type") ? row.findEnum("type", CompanyType.class).orElse(CompanyType.CORPORATION) : CompanyType.CORPORATION;
    Trust trust = cells.has("trust") ? row.findEnum("trust", Trust.class).orElse(Trust.FREE) : Trust.FREE;
    List<Alias> aliases = new ArrayList<>(4);
    add(aliases, name, Kind.NAME, trust);
    ALIAS_COLUMNS.forEach((column, kind) -> {
      if (cells.has(column)) {
        add(aliases, row.list(column), kind, trust);
      }
    });
    Table.Row further = more.remove(name);
    if (further != null) {
      add(aliases, further.list("short"), Kind.SHORT, trust);
      add(aliases, further.list("old"), Kind.OLD, trust);
      add(aliases, further.list("brand"), Kind.BRAND, trust);
    }
    if (tells(english, type)) {
      add(aliases, english, Kind.ENGLISH, english.indexOf(' ') < 0 ? Trust.COMMON : trust);
    }
    String exchange = cells.get(row, "exchange");
    String country = cells.get(row, "country");
    return new Name(
        id,
        name,
        type,
        english,
        exchange,
        exchange.isEmpty() ? "" : ticker(id, cells.get(row, "ticker")),
        cells.get(row, "group"),
        country.isEmpty() ? HOME : country,
        cells.get(row, "flagship"),
        aliases);
  }

  private static String ticker(String id, String given) {
    return given.isEmpty() && id.startsWith("krx:") ? id.substring("krx:".length()) : given;
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

  private void add(List<Alias> aliases, List<String> texts, Kind kind, Trust trust) {
    for (String text : texts) {
      add(aliases, text, kind, trust);
    }
  }

  private void add(List<Alias> aliases, String text, Kind kind, Trust trust) {
    for (Alias alias : aliases) {
      if (alias.text().equals(text)) {
        return;
      }
    }
    aliases.add(new Alias(text, text.length() < 2 ? Trust.STRICT : trusts.getOrDefault(text, trust), kind));
  }

  /** The cells of a table of names, most of which lacks most of the columns: asking for those is what would cost time. */
  private record Cells(List<String> columns) {

    boolean has(String column) {
      return columns.contains(column);
    }

    String get(Table.Row row, String column) {
      return has(column) ? row.get(column) : "";
    }
  }
}
