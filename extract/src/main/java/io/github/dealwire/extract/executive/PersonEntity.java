package io.github.dealwire.extract.executive;

import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Rank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person of the article while it is being put together. */
public final class PersonEntity {
  private String name;
  private @Nullable String originalName;
  private final List<NameSpan> mentions = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();

  PersonEntity(String name) {
    this.name = name;
  }

  /** Where the name alone stands. */
  public record NameSpan(int start, int end, String rule) {}

  /** A position, with the range of text that says so. */
  public record Post(
      CompanyEntity company,
      String title,
      Rank rank,
      @Nullable String unit,
      boolean former,
      @Nullable PartialDate asOf,
      int start,
      int end,
      String rule) {}

  public String name() {
    return name;
  }

  void rename(String to) {
    name = to;
  }

  public @Nullable String originalName() {
    return originalName;
  }

  void originalName(String to) {
    originalName = to;
  }

  public List<NameSpan> mentions() {
    return mentions;
  }

  public List<Post> posts() {
    return posts;
  }
}
