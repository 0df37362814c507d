package io.github.dealwire.core.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a {@link Table} must and may have. Reading refuses whatever does not fit, with file, line and text.
 *
 * <pre>{@code
 * private static final TableFormat FORMAT =
 *     TableFormat.of("form", "after", "role", "example").optional("counterexample").unique("form");
 *
 * Table table = FORMAT.read("particles.tsv", Particles.class.getResourceAsStream("particles.tsv"));
 * }</pre>
 *
 * <p>Immutable; {@link #optional} and {@link #unique} return a changed copy.
 */
public final class TableFormat {

  private final List<String> required;
  private final List<String> optional;
  private final List<String> key;

  private TableFormat(List<String> required, List<String> optional, List<String> key) {
    this.required = required;
    this.optional = optional;
    this.key = key;
  }

  /** A format whose tables must have these columns, with a value in every row. */
  public static TableFormat of(String... required) {
    return new TableFormat(List.of(required), List.of(), List.of());
  }

  /** Adds columns that a table may lack and rows may leave empty (also by ending early). */
  public TableFormat optional(String... columns) {
    List<String> all = new ArrayList<>(optional);
    all.addAll(List.of(columns));
    return new TableFormat(required, List.copyOf(all), key);
  }

  /** Demands that no two rows agree in all of these columns. */
  public TableFormat unique(String... columns) {
    for (String column : columns) {
      check(column);
    }
    return new TableFormat(required, optional, List.of(columns));
  }

  /**
   * Reads a table from a resource and closes the stream.
   *
   * <p>The caller opens the stream itself ({@code Owner.class.getResourceAsStream(name)}): on the module path only the module
   * that holds the resource may do so.
   *
   * @param name what messages call the table
   * @param resource the bytes in UTF-8; null, as {@code getResourceAsStream} answers for a resource that is not there, is refused
   * @throws LexiconException if there is no resource, it is not UTF-8, or does not fit the format
   */
  public Table read(String name, @Nullable InputStream resource) {
    if (resource == null) {
      throw new LexiconException(name, 0, "there is no such resource");
    }
    try (InputStream in = resource) {
      return readUtf8(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Reads a table from a file in UTF-8. Messages call it by its file name.
   *
   * @throws LexiconException if it is not UTF-8 or does not fit the format
   * @throws IOException if it cannot be read
   */
  public Table read(Path file) throws IOException {
    Path name = file.getFileName();
    try (InputStream in = Files.newInputStream(file)) {
      return readUtf8(name == null ? file.toString() : name.toString(), in);
    }
  }

  /**
   * Reads a table from chars; the reader stays open.
   *
   * @param name what messages call the table
   * @throws LexiconException if it does not fit the format
   * @throws IOException if the reader fails
   */
  public Table read(String name, Reader reader) throws IOException {
    BufferedReader in = new BufferedReader(reader);
    Map<String, Integer> positions = null;
    Map<Object, Integer> keys = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text = in.readLine(); text != null; text = in.readLine()) {
      number++;
      if (number == 1 && text.startsWith("\uFEFF")) {
        text = text.substring(1);
      }
      if (text.startsWith("#") || text.isBlank()) {
        continue;
      }
      List<String> cells = split(text);
      if (positions == null) {
        positions = header(name, number, cells);
      } else {
        Line line = new Line(number, cells);
        validate(name, positions, line);
        if (!key.isEmpty()) {
          unique(name, positions, line, keys);
        }
        lines.add(line);
      }
    }
    if (positions == null) {
      throw new LexiconException(name, 0, "has no header (" + String.join(", ", required) + ")");
    }
    return new Table(name, this, positions, lines);
  }

  void check(String column) {
    if (!required.contains(column) && !optional.contains(column)) {
      throw new IllegalArgumentException("no column '" + column + "' in the format (" + all() + ")");
    }
  }

  private Table readUtf8(String name, InputStream in) throws IOException {
    try {
      // A decoder that reports, where StandardCharsets.UTF_8 alone would put U+FFFD into words.
      return read(
          name,
          new InputStreamReader(
              in,
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)));
    } catch (CharacterCodingException e) {
      throw new LexiconException(name, 0, "is not UTF-8");
    }
  }

  private Map<String, Integer> header(String name, int number, List<String> cells) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (String column : cells) {
      if (!required.contains(column) && !optional.contains(column)) {
        throw new LexiconException(name, number, "'" + column + "' is no column (" + all() + ")");
      }
      if (positions.put(column, positions.size()) != null) {
        throw new LexiconException(name, number, "column '" + column + "' stands twice");
      }
    }
    for (String column : required) {
      if (!positions.containsKey(column)) {
        throw new LexiconException(name, number, "column '" + column + "' is missing");
      }
    }
    return positions;
  }

  private void validate(String name, Map<String, Integer> positions, Line line) {
    if (line.cells().size() > positions.size()) {
      throw new LexiconException(
          name, line.number(), line.cells().size() + " cells for " + positions.size() + " columns ("
              + String.join(", ", positions.keySet()) + ")");
    }
    for (String column : required) {
      Integer position = positions.get(column);
      if (position != null && line.cell(position).isEmpty()) {
        throw new LexiconException(name, line.number(), "column '" + column + "' is empty");
      }
    }
  }

  private void unique(String name, Map<String, Integer> positions, Line line, Map<Object, Integer> keys) {
    List<String> values = new ArrayList<>(key.size());
    for (String column : key) {
      Integer position = positions.get(column);
      values.add(position == null ? "" : line.cell(position));
    }
    Integer earlier = keys.putIfAbsent(values.size() == 1 ? values.get(0) : values, line.number());
    if (earlier != null) {
      throw new LexiconException(
          name, line.number(), "'" + String.join("', '", values) + "' stands in line " + earlier + " already");
    }
  }

  private String all() {
    return String.join(", ", required) + (optional.isEmpty() ? "" : ", " + String.join(", ", optional));
  }

  private static List<String> split(String text) {
    List<String> cells = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int tab = text.indexOf('\t', from);
      int to = tab < 0 ? text.length() : tab;
      cells.add(cell(text, from, to));
      from = to + 1;
    }
    return cells;
  }

  /** A part of a line without the white space around it, which nearly no cell has. */
  private static String cell(String text, int from, int to) {
    boolean bare = from == to || text.charAt(from) > ' ' && text.charAt(to - 1) > ' '
        && !Character.isWhitespace(text.charAt(from)) && !Character.isWhitespace(text.charAt(to - 1));
    return bare ? text.substring(from, to) : text.substring(from, to).strip();
  }

  /** A line of the file; it may have fewer cells than the table has columns. */
  record Line(int number, List<String> cells) {

    String cell(int position) {
      return position < cells.size() ? cells.get(position) : "";
    }
  }
}
