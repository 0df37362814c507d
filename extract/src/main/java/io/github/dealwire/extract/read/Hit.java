package io.github.dealwire.extract.read;

/** An occurrence of a lexicon word; half-open, counted in the article's chars. */
public record Hit(int start, int end, Entry entry) {

  public int length() {
    return end - start;
  }

  /** The data of the row that was found. */
  public <T> T row(Class<T> type) {
    return type.cast(entry.row());
  }
}
