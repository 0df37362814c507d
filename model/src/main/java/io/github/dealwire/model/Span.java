package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in the article that says something: a mention (a name alone, without particle) or an evidence (a sentence, clause or
 * headline that states a fact).
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSpan.class)
@JsonDeserialize(as = ImmutableSpan.class)
@JsonPropertyOrder({"start", "end", "text", "rule", "in"})
public abstract class Span {

  Span() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first UTF-16 code unit. */
  public abstract int start();

  /** The UTF-16 code unit after the last. */
  public abstract int end();

  /** The article's own characters from start to end. */
  public abstract String text();

  /** The rule that found it. */
  public abstract String rule();

  /** The title, where the span lies there; absent for the text. */
  public abstract Optional<SourceField> in();

  /** Whether the offsets count the title, not the text. */
  public final boolean inTitle() {
    return in().isPresent();
  }

  @Value.Check
  void check() {
    Checks.span("span", start(), end(), text());
    Checks.notBlank("span", "rule", rule());
  }

  /** Builds a {@link Span}. */
  public static final class Builder extends ImmutableSpan.Builder {
    Builder() {}
  }
}
