package io.github.dealwire.seeds;

import io.github.dealwire.model.Article;
import java.util.Objects;
import java.util.Optional;

/**
 * An article of this module with its gold answer.
 *
 * @param article the article; its id is always there
 * @param gold what a correct extraction says
 * @param topic what it is mainly about
 * @param difficulty how hard it is to read for a machine
 */
public record SeedArticle(Article article, Gold gold, Topic topic, Difficulty difficulty) {

  /** Refuses an article without id, and gold of another article. */
  public SeedArticle {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(difficulty, "difficulty");
    if (!article.id().equals(Optional.of(gold.id()))) {
      throw new IllegalArgumentException("the gold of '" + gold.id() + "' is not that of the article " + article.id());
    }
  }

  /** What the article and its gold are called: {@code supply-ships}. */
  public String id() {
    return gold.id();
  }

  @Override
  public String toString() {
    return id();
  }
}
