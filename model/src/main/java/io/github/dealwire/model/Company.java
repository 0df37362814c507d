package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A company, business group or institution that the article names, once however often it is named. */
@Value.Immutable
@JsonSerialize(as = ImmutableCompany.class)
@JsonDeserialize(as = ImmutableCompany.class)
@JsonPropertyOrder({
  "id", "name", "englishName", "type", "registryId", "listing", "group", "country", "aliases", "mentions"
})
public abstract class Company {

  Company() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the other objects of the extraction call it: c1, c2, … in the order of first mention. */
  public abstract String id();

  /** The usual Korean name, without (주), ㈜ and 주식회사; in Latin letters where the article has no other. */
  public abstract String name();

  /** The name in English. */
  public abstract Optional<String> englishName();

  /** Company, group or institution. */
  public abstract CompanyType type();

  /** {@code krx:005930}, {@code dart:00126380} or the library's own slug; absent for a name that no registry has. */
  public abstract Optional<String> registryId();

  /** Where its shares are traded. */
  public abstract Optional<Listing> listing();

  /** The business group that it belongs to: 삼성. */
  public abstract Optional<String> group();

  /** ISO 3166 code of its country: KR. */
  public abstract Optional<String> country();

  /** The forms that the article uses, an old name among them. */
  public abstract List<String> aliases();

  /** Where the article names it; at least one place. */
  public abstract List<Span> mentions();

  @Value.Check
  void check() {
    String self = "company " + id();
    Checks.notBlank(self, "id", id());
    Checks.notBlank(self, "name", name());
    Checks.notBlank(self, "englishName", englishName());
    Checks.notBlank(self, "registryId", registryId());
    Checks.notBlank(self, "group", group());
    Checks.notBlank(self, "country", country());
    Checks.notBlank(self, "aliases", aliases());
    Checks.mentions(self, mentions());
  }

  /** Builds a {@link Company}. */
  public static final class Builder extends ImmutableCompany.Builder {
    Builder() {}
  }
}
