package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What made an extraction, so that a row in a database can be traced to it: two extractions of one article with equal fingerprints
 * are equal.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFingerprint.class)
@JsonDeserialize(as = ImmutableFingerprint.class)
@JsonPropertyOrder({"library", "rules", "lexicons", "settings"})
public abstract class Fingerprint {

  Fingerprint() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the library: 0.1.0. */
  public abstract String library();

  /** A hash of the code that reads and extracts. */
  public abstract String rules();

  /** A hash of the word tables that come with the library. */
  public abstract String lexicons();

  /** A hash of what the extractor's builder was told, own words included; absent for an extractor with the defaults. */
  public abstract Optional<String> settings();

  @Value.Check
  void check() {
    Checks.notBlank("fingerprint", "library", library());
    Checks.notBlank("fingerprint", "rules", rules());
    Checks.notBlank("fingerprint", "lexicons", lexicons());
    Checks.notBlank("fingerprint", "settings", settings());
  }

  /** Builds a {@link Fingerprint}. */
  public static final class Builder extends ImmutableFingerprint.Builder {
    Builder() {}
  }
}
