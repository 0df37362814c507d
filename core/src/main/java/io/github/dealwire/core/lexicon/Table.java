package io.github.dealwire.core.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of words: rows of named columns, read from tab-separated text by a {@link TableFormat}.
 *
 * <pre>
 * # how agreements are named
 * trigger	type	example
 * 업무협약|MOU	MOU	양사는 업무협약을 체결했다.
 * </pre>
 *
 * <p>Lines that start with {@code #} and blank lines are skipped; the first other line names the columns, in any order. Spaces
 * around a cell do not count. There is no escape: a cell holds neither tabs nor line breaks, an item of a list no {@code |}.
 *
 * <p>Immutable.
 */
public final class Table {

  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  Table(String name, TableFormat format, Map<String, Integer> positions, List<TableFormat.Line> lines) {
    this.name = name;
    this.columns = List.copyOf(positions.keySet());
    List<Row> read = new ArrayList<>(lines.size());
    for (TableFormat.Line line : lines) {
      read.add(new Row(name, format, positions, line));
    }
    this.rows = List.copyOf(read);
  }

  /** The name that messages give the table: the file name without its folder, or what the caller called it. */
  public String name() {
    return name;
  }

  /** The columns that the header names, in its order. */
  public List<String> columns() {
    return columns;
  }

  /** The rows in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  @Override
  public String toString() {
    return name + " (" + rows.size() + " rows of " + String.join(", ", columns) + ")";
  }

  /**
   * A row of a table. The getters throw {@link LexiconException} for what the file has wrong, and {@link
   * IllegalArgumentException} for a column that the table's format does not know, which is the program's fault.
   */
  public static final class Row {

    private final String source;
    private final TableFormat format;
    private final Map<String, Integer> positions;
    private final TableFormat.Line line;

    private Row(String source, TableFormat format, Map<String, Integer> positions, TableFormat.Line line) {
      this.source = source;
      this.format = format;
      this.positions = positions;
      this.line = line;
    }

    /** The line of the file, counted from 1. */
    public int line() {
      return line.number();
    }

    /** The text of a cell; empty only for an optional column without a value. */
    public String get(String column) {
      Integer position = positions.get(column);
      if (position == null) {
        format.check(column);
        return "";
      }
      return line.cell(position);
    }

    /** The text of a cell, or nothing where an optional column has no value. */
    public Optional<String> find(String column) {
      String value = get(column);
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The items of a cell, separated by {@code |}; an empty list where an optional column has no value. */
    public List<String> list(String column) {
      String value = get(column);
      if (value.indexOf('|') < 0) {
        return value.isEmpty() ? List.of() : List.of(value);
      }
      List<String> items = new ArrayList<>();
      for (int from = 0; from <= value.length(); ) {
        int bar = value.indexOf('|', from);
        int to = bar < 0 ? value.length() : bar;
        String item = value.substring(from, to).strip();
        if (item.isEmpty()) {
          throw error("'" + value + "' in " + column + " has an empty item");
        }
        items.add(item);
        from = to + 1;
      }
      return List.copyOf(items);
    }

    /** The cell as a constant of {@code type}, by its exact name. */
    public <E extends Enum<E>> E enumValue(String column, Class<E> type) {
      return constant(get(column), type);
    }

    /** The cell as a constant of {@code type}, or nothing where an optional column has no value. */
    public <E extends Enum<E>> Optional<E> findEnum(String column, Class<E> type) {
      return find(column).map(value -> constant(value, type));
    }

    /** The items of a cell as constants of {@code type}. */
    public <E extends Enum<E>> List<E> enumList(String column, Class<E> type) {
      return list(column).stream().map(value -> constant(value, type)).toList();
    }

    /** The cell as a whole decimal number. */
    public int intValue(String column) {
      String value = get(column);
      try {
        return Integer.parseInt(value);
      } catch (NumberFormatException e) {
        throw error("'" + value + "' in " + column + " is no whole number");
      }
    }

    /** An error in this row, for checks that the table itself cannot make: {@code throw row.error("'만' is no number")}. */
    public LexiconException error(String problem) {
      return new LexiconException(source, line.number(), problem);
    }

    private <E extends Enum<E>> E constant(String value, Class<E> type) {
      E[] constants = requireNonNull(type.getEnumConstants());
      for (E constant : constants) {
        if (constant.name().equals(value)) {
          return constant;
        }
      }
      List<String> names = new ArrayList<>(constants.length);
      for (E constant : constants) {
        names.add(constant.name());
      }
      throw error("'" + value + "' is no " + type.getSimpleName() + " (" + String.join(", ", names) + ")");
    }

    @Override
    public String toString() {
      return source + ":" + line.number() + ": " + String.join(" | ", line.cells());
    }
  }
}
