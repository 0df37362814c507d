package io.github.dealwire.core.money;

import io.github.dealwire.core.lexicon.LexiconException;
import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.model.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of this package. */
final class MoneyWords {

  static final TableFormat NUMERALS = TableFormat.of("form", "kind", "value", "example").unique("form");
  static final TableFormat CURRENCIES =
      TableFormat.of("form", "place", "currency", "example").optional("strict", "counterexample").unique("form", "place");
  static final TableFormat BOUNDS =
      TableFormat.of("form", "place", "bound", "example").optional("counterexample").unique("form", "place");
  static final TableFormat COUNTERS = TableFormat.of("form", "place", "example").unique("form", "place");
  static final TableFormat EQUIVALENTS = TableFormat.of("form", "example").unique("form");

  /** What a numeral does; see numerals.tsv. */
  enum Kind {
    SMALL,
    LARGE,
    SCALE,
    VAGUE,
    OVER
  }

  /** Where a word stands; see the tables. */
  enum Place {
    BEFORE,
    AFTER,
    VERB,
    GLUED,
    SUFFIX,
    BETWEEN,
    ENCLOSING,
    NONE
  }

  /** What must stand around a currency; see currencies.tsv. */
  enum Strict {
    NO,
    WORD,
    UNIT
  }

  record Numeral(String form, Kind kind, BigDecimal value) {}

  record Currency(String form, Place place, String code, Strict strict) {}

  record Modifier(String form, Place place, Bound bound) {}

  record Counter(String form, Place place) {}

  private static final List<Numeral> NUMERAL_ROWS = numeralRows();
  private static final List<Currency> CURRENCY_ROWS = currencyRows();
  private static final List<Modifier> MODIFIER_ROWS = modifierRows();
  private static final List<Counter> COUNTER_ROWS = counterRows();

  static final Words<Numeral> NUMERAL = new Words<>(NUMERAL_ROWS, Numeral::form);
  static final Words<Currency> CURRENCY_BEFORE =
      new Words<>(CURRENCY_ROWS.stream().filter(c -> c.place() == Place.BEFORE).toList(), Currency::form);
  static final Words<Currency> CURRENCY_AFTER =
      new Words<>(CURRENCY_ROWS.stream().filter(c -> c.place() == Place.AFTER).toList(), Currency::form);
  static final Words<Modifier> BEFORE = modifiers(Place.BEFORE);
  static final Words<Modifier> AFTER = modifiers(Place.AFTER);
  static final Words<Modifier> VERB = modifiers(Place.VERB);
  static final Words<Modifier> GLUED = modifiers(Place.GLUED);
  static final Words<Modifier> SUFFIX = modifiers(Place.SUFFIX);
  static final Words<Modifier> BETWEEN = modifiers(Place.BETWEEN);
  static final Words<Modifier> ENCLOSING = modifiers(Place.ENCLOSING);
  static final Words<Counter> COUNTER =
      new Words<>(COUNTER_ROWS.stream().filter(c -> c.place() != Place.BEFORE).toList(), Counter::form);
  static final List<String> COUNTER_BEFORE =
      COUNTER_ROWS.stream().filter(c -> c.place() == Place.BEFORE).map(Counter::form).toList();
  static final Words<String> EQUIVALENT = new Words<>(table("equivalents.tsv", EQUIVALENTS).rows().stream()
      .map(row -> row.get("form")).toList(), f -> f);

  private MoneyWords() {}

  static Table table(String name, TableFormat format) {
    return format.read(name, MoneyWords.class.getResourceAsStream(name));
  }

  private static List<Numeral> numeralRows() {
    List<Numeral> numerals = new ArrayList<>();
    for (Table.Row row : table("numerals.tsv", NUMERALS).rows()) {
      try {
        numerals.add(new Numeral(row.get("form"), row.enumValue("kind", Kind.class), new BigDecimal(row.get("value"))));
      } catch (NumberFormatException e) {
        throw row.error("'" + row.get("value") + "' in value is no number");
      }
    }
    return numerals;
  }

  private static List<Currency> currencyRows() {
    List<Currency> currencies = new ArrayList<>();
    for (Table.Row row : table("currencies.tsv", CURRENCIES).rows()) {
      currencies.add(new Currency(
          row.get("form"),
          place(row, Place.BEFORE, Place.AFTER),
          row.get("currency"),
          row.findEnum("strict", Strict.class).orElse(Strict.NO)));
    }
    return currencies;
  }

  private static List<Modifier> modifierRows() {
    List<Modifier> modifiers = new ArrayList<>();
    for (Table.Row row : table("bounds.tsv", BOUNDS).rows()) {
      modifiers.add(new Modifier(row.get("form"), row.enumValue("place", Place.class), row.enumValue("bound", Bound.class)));
    }
    return modifiers;
  }

  private static List<Counter> counterRows() {
    List<Counter> counters = new ArrayList<>();
    for (Table.Row row : table("counters.tsv", COUNTERS).rows()) {
      counters.add(new Counter(row.get("form"), row.enumValue("place", Place.class)));
    }
    return counters;
  }

  private static Place place(Table.Row row, Place one, Place other) throws LexiconException {
    Place place = row.enumValue("place", Place.class);
    if (place != one && place != other) {
      throw row.error("'" + place + "' in place is not " + one + " or " + other);
    }
    return place;
  }

  private static Words<Modifier> modifiers(Place place) {
    return new Words<>(MODIFIER_ROWS.stream().filter(m -> m.place() == place).toList(), Modifier::form);
  }

  /** Words of one table that stand in one place, with their rows. */
  static final class Words<T> {

    private final WordTree tree;
    private final List<T> rows;

    Words(List<T> rows, Function<T, String> form) {
      this.rows = rows;
      this.tree = new WordTree(rows.stream().map(form).toList());
    }

    /** The longest word from {@code from}, to be taken apart by {@link #row} and {@link WordTree#end}. */
    long longest(CharSequence s, int from, int to) {
      return tree.longest(s, from, to);
    }

    int exactly(CharSequence s, int from, int to) {
      return tree.exactly(s, from, to);
    }

    T row(long hit) {
      return rows.get(WordTree.value(hit));
    }

    T row(int value) {
      return rows.get(value);
    }
  }
}
