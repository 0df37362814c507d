package io.github.dealwire.examples.cli;

import io.github.dealwire.model.Article;

/** What a path holds: articles, and places where there should be one but is not. */
sealed interface Input {

  /** An article. */
  record Found(Article article) implements Input {}

  /** No article; the problem in a line that says where. */
  record Broken(String problem) implements Input {}
}
