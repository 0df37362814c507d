package io.github.dealwire.model;

/**
 * The JSON is broken, or it is no valid extraction. The message says what is wrong, in which field and, for broken JSON, in which
 * line and column.
 */
public final class ExtractionJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  ExtractionJsonException(String message, int line, int column, Throwable cause) {
    super(message, cause);
    this.line = line;
    this.column = column;
  }

  /** The line in which reading stopped, from 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** The column in which reading stopped, from 1; 0 where it is not known. */
  public int column() {
    return column;
  }
}
