package io.github.dealwire.core.article;

/** A run of chars; half-open, in coordinates of {@link ArticleText#chars()}. */
public record TextRange(int start, int end) {

  /** Whether the char at {@code position} is one of them. */
  public boolean contains(int position) {
    return start <= position && position < end;
  }
}
