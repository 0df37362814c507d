package io.github.dealwire.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An article to be read: its text, or the HTML of its page, and what the caller knows about it.
 *
 * <p>A page dump (a page's text with menus, bylines and lists) is given as text.
 */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true, jdkOnly = true, strictBuilder = true)
public interface Article {

  /** What the caller calls the article. */
  Optional<String> id();

  /** The headline, where it is known apart from the text. */
  Optional<String> title();

  /** The newspaper or agency. */
  Optional<String> publisher();

  /** The day of publication. */
  Optional<LocalDate> publishedOn();

  /** The text. */
  Optional<String> text();

  /** The page's HTML, read where there is no text. */
  Optional<String> html();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Article}. */
  final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}
