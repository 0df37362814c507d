package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one article says: its companies, executives, agreements and investments, each list in the order of first mention.
 *
 * <p>Every id that an object names is in the extraction, and every span quotes the article: both are checked when it is built.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableExtraction.class)
@JsonDeserialize(as = ImmutableExtraction.class)
@JsonPropertyOrder({"schemaVersion", "article", "companies", "executives", "agreements", "investments", "fingerprint"})
public abstract class Extraction {

  /**
   * The version of the JSON that this library writes, and the newest that it reads. A new optional field does not raise it: whoever
   * reads has to skip fields that it does not know.
   */
  public static final int SCHEMA_VERSION = 1;

  Extraction() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the form in which the extraction is written; {@link #SCHEMA_VERSION} where nothing is set. */
  @Value.Default
  public int schemaVersion() {
    return SCHEMA_VERSION;
  }

  /** The article as it was read. */
  public abstract SourceArticle article();

  /** The companies, groups and institutions. */
  public abstract List<Company> companies();

  /** The people with positions. */
  public abstract List<Executive> executives();

  /** The agreements. */
  public abstract List<Agreement> agreements();

  /** The investments. */
  public abstract List<Investment> investments();

  /** What made the extraction; absent where it was put together by hand. */
  public abstract Optional<Fingerprint> fingerprint();

  /** The same extraction without the article's text, for where the text may not be stored; spans keep their quotations. */
  public final Extraction withoutText() {
    if (article().text().isEmpty()) {
      return this;
    }
    return builder()
        .schemaVersion(schemaVersion())
        .article(article().with(article().title(), Optional.empty()))
        .addAllCompanies(companies())
        .addAllExecutives(executives())
        .addAllAgreements(agreements())
        .addAllInvestments(investments())
        .fingerprint(fingerprint())
        .build();
  }

  @Value.Check
  void check() {
    Checks.require(
        schemaVersion() >= 1 && schemaVersion() <= SCHEMA_VERSION,
        "extraction",
        "schemaVersion " + schemaVersion() + " is not 1 to " + SCHEMA_VERSION + ", which is what this version of the library knows");
    References.check(this);
  }

  /** Builds an {@link Extraction}. */
  public static final class Builder extends ImmutableExtraction.Builder {
    Builder() {}
  }
}
