package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a person is, or was, at a company. */
@Value.Immutable
@JsonSerialize(as = ImmutablePosition.class)
@JsonDeserialize(as = ImmutablePosition.class)
@JsonPropertyOrder({"company", "title", "rank", "unit", "former", "asOf", "evidence"})
public abstract class Position {

  Position() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id of the {@link Company}. */
  public abstract String company();

  /** The title in the article's words, without company and unit: 부사장, 대표이사 사장. */
  public abstract String title();

  /** The highest rank that the title holds. */
  public abstract Rank rank();

  /** The part of the company: B2B통합오퍼링센터. */
  public abstract Optional<String> unit();

  /** Whether the article itself says that it is past: 당시 부사장, 전 회장. False where nothing is set. */
  @Value.Default
  public boolean former() {
    return false;
  }

  /** The date for which the article gives it. */
  public abstract Optional<PartialDate> asOf();

  /** Where the article says so; at least one place. */
  public abstract List<Span> evidence();

  @Value.Check
  void check() {
    String self = "position " + title();
    Checks.notBlank(self, "company", company());
    Checks.notBlank(self, "title", title());
    Checks.notBlank(self, "unit", unit());
    Checks.evidence(self, evidence());
  }

  /** Builds a {@link Position}. */
  public static final class Builder extends ImmutablePosition.Builder {
    Builder() {}
  }
}
