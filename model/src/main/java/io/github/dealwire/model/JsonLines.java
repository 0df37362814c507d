package io.github.dealwire.model;

import java.io.BufferedReader;
import java.io.Reader;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a JSON Lines file that are not blank, each with the number of lines before it. */
final class JsonLines implements Iterator<JsonLines.Line> {

  record Line(String json, int linesBefore) {}

  private final Iterator<String> lines;
  private int read;
  private String next = "";

  private JsonLines(Reader in) {
    lines = new BufferedReader(in).lines().iterator();
  }

  static Stream<Line> of(Reader in) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new JsonLines(in), traits), false);
  }

  @Override
  public boolean hasNext() {
    while (next.isBlank() && lines.hasNext()) {
      next = lines.next();
      read++;
      if (read == 1 && next.startsWith("\uFEFF")) {
        next = next.substring(1);
      }
    }
    return !next.isBlank();
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = new Line(next, read - 1);
    next = "";
    return line;
  }
}
