package io.github.dealwire.core.article;

/**
 * Something in a file that could not be read, told in one line.
 *
 * @param file the file as the caller named it
 * @param line the line, counted from 1; 0 where the file as a whole is meant
 * @param message what is wrong, with the offending text, and what would be right
 */
public record ArticleProblem(String file, int line, String message) {

  /** {@code deals.jsonl:17: broken JSON: …}. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
  }
}
