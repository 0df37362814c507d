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
@JsonPropertyOrder({"article", "companies", "executives", "agreements", "investments"})
public abstract class Extraction {

  Extraction() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
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

  /** The same extraction without the article's text, for where the text may not be stored; spans keep their quotations. */
  public final Extraction withoutText() {
    if (article().text().isEmpty()) {
      return this;
    }
    return builder()
        .article(article().with(article().title(), Optional.empty()))
        .addAllCompanies(companies())
        .addAllExecutives(executives())
        .addAllAgreements(agreements())
        .addAllInvestments(investments())
        .build();
  }

  @Value.Check
  void check() {
    References.check(this);
  }

  /** Builds an {@link Extraction}. */
  public static final class Builder extends ImmutableExtraction.Builder {
    Builder() {}
  }
}
