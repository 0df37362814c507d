package io.github.dealwire.extract.read;

/** An occurrence of a lexicon word; half-open, in document coordinates. */
public record Hit(int start, int end, Entry entry) {
  public int length() {
    return end - start;
  }

  public <T> T row(Class<T> type) {
    return type.cast(entry.row());
  }
}
