package io.github.dealwire.model;

import org.jspecify.annotations.Nullable;

/** The JSON is broken, or what it says is no valid extraction. The message says where, what, and what would be valid. */
public final class ExtractionJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  ExtractionJsonException(String message, int line, int column, @Nullable Throwable cause) {
    super(message, cause);
    this.line = line;
    this.column = column;
  }

  /** The line in which reading stopped, from 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** The column in which reading stopped, from 1, counted in UTF-16 code units, of a stream in bytes; 0 where it is not known. */
  public int column() {
    return column;
  }
}
