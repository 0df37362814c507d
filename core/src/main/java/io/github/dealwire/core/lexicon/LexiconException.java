package io.github.dealwire.core.lexicon;

/**
 * A table of words cannot be used. The message says which file, which line, which text, and what would be valid:
 *
 * <pre>agreements.tsv:42: 'MOUU' is no AgreementType (MOU, SUPPLY_CONTRACT, …)</pre>
 */
public final class LexiconException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final int line;

  /**
   * An error in a line of a table, or in the table as a whole.
   *
   * @param source the name of the table as the reader of the message knows it: a file or resource name
   * @param line the line, counted from 1; 0 for the table as a whole
   * @param problem the offending text and what would be valid
   */
  public LexiconException(String source, int line, String problem) {
    super(line > 0 ? source + ":" + line + ": " + problem : source + ": " + problem);
    this.source = source;
    this.line = line;
  }

  /** The name of the table. */
  public String source() {
    return source;
  }

  /** The line, counted from 1; 0 where the table as a whole is meant. */
  public int line() {
    return line;
  }
}
