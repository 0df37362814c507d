package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A person whom the article gives a position, once however often the person is named. */
@Value.Immutable
@JsonSerialize(as = ImmutableExecutive.class)
@JsonDeserialize(as = ImmutableExecutive.class)
@JsonPropertyOrder({"id", "name", "originalName", "positions", "mentions"})
public abstract class Executive {

  Executive() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the agreements call the person: e1, e2, … in the order of first mention. */
  public abstract String id();

  /** The name as the article writes it in full. */
  public abstract String name();

  /** A foreign name in its own letters, where the article gives it. */
  public abstract Optional<String> originalName();

  /** The positions. */
  public abstract List<Position> positions();

  /** Where the article names the person; at least one place. */
  public abstract List<Span> mentions();

  @Value.Check
  void check() {
    String self = "executive " + id();
    Checks.notBlank(self, "id", id());
    Checks.notBlank(self, "name", name());
    Checks.notBlank(self, "originalName", originalName());
    Checks.mentions(self, mentions());
  }

  /** Builds an {@link Executive}. */
  public static final class Builder extends ImmutableExecutive.Builder {
    Builder() {}
  }
}
