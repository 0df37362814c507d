package io.github.dealwire.core.article;

import io.github.dealwire.model.Article;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.PublicationBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** STUB: an article as it is read. */
public final class ArticleText {

  private final String chars;
  private final int textStart;
  private final List<Section> sections;
  private final List<Sentence> sentences;
  private final @Nullable PartialDate publishedOn;

  private ArticleText(Article article) {
    String text = article.text().orElse("");
    String head = article.title().map(t -> t + "\n").orElse("");
    this.chars = head + text;
    this.textStart = head.length();
    this.sections = List.of();
    this.sentences = new ArrayList<>();
    if (textStart > 0) {
      sentences.add(new Sentence(0, textStart - 1, SectionKind.HEADLINE));
    }
    int from = textStart;
    for (int i = textStart; i < chars.length(); i++) {
      if (chars.charAt(i) == '\n' || chars.startsWith("다.", i)) {
        int end = chars.charAt(i) == '\n' ? i : i + 2;
        if (end > from) {
          sentences.add(new Sentence(from, end, SectionKind.BODY));
        }
        from = chars.charAt(i) == '\n' ? i + 1 : i + 2;
      }
    }
    this.publishedOn = article.publishedOn().map(PartialDate::of).orElse(null);
  }

  /** Reads an article. */
  public static ArticleText of(Article article) {
    return new ArticleText(article);
  }

  /** All that is read: the title, where it was given apart from the text, a line break, and the text. Everything is counted in it. */
  public String chars() {
    return chars;
  }

  /** Where the source text begins in {@link #chars()}; 0 where no title was given apart. */
  public int textStart() {
    return textStart;
  }

  /** The parts of the page, in order. */
  public List<Section> sections() {
    return sections;
  }

  /** The sentences of the sections that belong to the article (headline, sub-headlines, body, captions), in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The day of publication, as precisely as it is known. */
  public Optional<PartialDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  /** Where {@link #publishedOn()} comes from. */
  public Optional<PublicationBasis> publishedOnBasis() {
    return publishedOn().map(d -> PublicationBasis.GIVEN);
  }

  /** The newspaper or agency. */
  public Optional<String> publisher() {
    return Optional.empty();
  }

  /** Who wrote it. */
  public List<String> reporters() {
    return List.of();
  }
}
