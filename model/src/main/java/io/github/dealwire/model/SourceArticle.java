package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The article that an extraction was made from, as it was read.
 *
 * <p>A lone surrogate in the text or title becomes U+FFFD, one for one: it has no place in JSON, and offsets stay as they are.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSourceArticle.class)
@JsonDeserialize(as = ImmutableSourceArticle.class)
@JsonPropertyOrder({"id", "title", "publisher", "publishedOn", "publishedOnBasis", "reporters", "text"})
public abstract class SourceArticle {

  SourceArticle() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the caller calls the article. */
  public abstract Optional<String> id();

  /** The headline: given apart from the text, or found in it. */
  public abstract Optional<String> title();

  /** The newspaper or agency. */
  public abstract Optional<String> publisher();

  /** When it was published, as precisely as known. */
  public abstract Optional<PartialDate> publishedOn();

  /** Where the date of publication comes from. */
  public abstract Optional<PublicationBasis> publishedOnBasis();

  /** Who wrote it. */
  public abstract List<String> reporters();

  /** What the offsets of all spans count in; absent where it was left out of the output. */
  public abstract Optional<String> text();

  @Value.Check
  SourceArticle check() {
    Checks.require(
        publishedOn().isPresent() || publishedOnBasis().isEmpty(), "article", "publishedOnBasis without publishedOn");
    Checks.notBlank("article", "reporters", reporters());
    Optional<String> cleanTitle = title().map(Surrogates::replaceLone);
    Optional<String> cleanText = text().map(Surrogates::replaceLone);
    return cleanTitle.equals(title()) && cleanText.equals(text()) ? this : with(cleanTitle, cleanText);
  }

  SourceArticle with(Optional<String> otherTitle, Optional<String> otherText) {
    return builder()
        .id(id())
        .title(otherTitle)
        .publisher(publisher())
        .publishedOn(publishedOn())
        .publishedOnBasis(publishedOnBasis())
        .addAllReporters(reporters())
        .text(otherText)
        .build();
  }

  /** Builds a {@link SourceArticle}. */
  public static final class Builder extends ImmutableSourceArticle.Builder {
    Builder() {}
  }
}
