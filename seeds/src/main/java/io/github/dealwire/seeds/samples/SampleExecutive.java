package io.github.dealwire.seeds.samples;

import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Position;
import io.github.dealwire.model.Rank;
import io.github.dealwire.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds an executive: 대표 of 다온소프트 where no position is added. */
public final class SampleExecutive {

  private record Post(String company, String title, Rank rank, boolean former) {}

  final String name;
  private final List<Post> posts = new ArrayList<>();

  SampleExecutive(String name) {
    this.name = name;
  }

  /** Adds a position of the rank {@link Rank#REPRESENTATIVE}. */
  public SampleExecutive at(String company, String title) {
    return at(company, title, Rank.REPRESENTATIVE);
  }

  /** Adds a position. */
  public SampleExecutive at(String company, String title, Rank rank) {
    posts.add(new Post(company, title, rank, false));
    return this;
  }

  /** Adds a position that is past. */
  public SampleExecutive formerlyAt(String company, String title, Rank rank) {
    posts.add(new Post(company, title, rank, true));
    return this;
  }

  /** The executive alone, as of an extraction of its own. */
  public Executive build() {
    return Samples.extraction().add(this).build().executives().get(0);
  }

  Executive write(String id, SampleExtraction.Story story) {
    Executive.Builder executive = Executive.builder().id(id).name(name);
    List<Post> all = posts.isEmpty() ? List.of(new Post(Samples.COMPANY, Samples.TITLE, Rank.REPRESENTATIVE, false)) : posts;
    for (Post post : all) {
      int start = story.at();
      Span mention = story.mention(name);
      story.write(", ");
      String company = story.name(post.company());
      story.write(" " + post.title());
      executive.addMention(mention);
      executive.addPosition(
          Position.builder()
              .company(company)
              .title(post.title())
              .rank(post.rank())
              .former(post.former())
              .addEvidence(story.line(start))
              .build());
    }
    return executive.build();
  }
}
