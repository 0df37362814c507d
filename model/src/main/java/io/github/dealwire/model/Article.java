package io.github.dealwire.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An article to be read: its text, or the HTML of its page, and what the caller knows about it.
 *
 * <p>A page dump (a page's text with menus, bylines and lists) is given as text. An article without text and HTML is an empty
 * article.
 */
@Value.Immutable
public abstract class Article {

  Article() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the caller calls the article. */
  public abstract Optional<String> id();

  /** The headline, where it is known apart from the text. */
  public abstract Optional<String> title();

  /** The newspaper or agency. */
  public abstract Optional<String> publisher();

  /** The day of publication. */
  public abstract Optional<LocalDate> publishedOn();

  /** The text. */
  public abstract Optional<String> text();

  /** The page's HTML, read where there is no text. */
  public abstract Optional<String> html();

  /** Builds an {@link Article}. */
  public static final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}
