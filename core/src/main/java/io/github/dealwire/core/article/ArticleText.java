package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.PublicationBasis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is read: its sections, sentences, publisher, reporters and day of publication.
 *
 * <p>Reading never throws and takes time linear in the length of the text. Immutable.
 *
 * <p>Everything is counted in {@link #chars()}; {@link #inTitle} and {@link #offset} turn a position there into one of the title
 * or of the {@linkplain #text() source text}.
 */
public final class ArticleText {

  private final Optional<String> id;
  private final String chars;
  private final int textStart;
  private final List<Section> sections;
  private final List<Sentence> sentences;
  private final List<TextRange> quotes;
  private final List<TextRange> gaps;
  private final @Nullable String title;
  private final @Nullable String publisher;
  private final List<String> reporters;
  private final PublicationDay.@Nullable Day publishedOn;

  private ArticleText(Article article) {
    PageWords words = PageWords.SHARED;
    Bylines bylines = new Bylines(words);
    String givenTitle = Surrogates.mend(article.title().orElse(""));
    HtmlReader.Page page = article.text().isEmpty() && article.html().isPresent() ? HtmlReader.read(article.html().get()) : null;
    String text = Surrogates.mend(page == null ? article.text().orElse("") : page.text());
    id = article.id();
    textStart = givenTitle.isEmpty() ? 0 : givenTitle.length() + 1;
    chars = givenTitle.isEmpty() ? text : givenTitle + '\n' + text;

    List<Line> lines =
        new LineReader(words, bylines).read(chars, textStart, chars.length(), page == null ? List.of() : page.marks());
    String knownTitle = givenTitle.isBlank() && page != null ? page.title() : givenTitle;
    PageReader.Result result = PageReader.read(chars, bylines, lines, knownTitle);
    Pieces pieces = new Pieces(chars, words, bylines);
    if (textStart > 0) {
      int start = Chars.skipSpaces(chars, 0, textStart);
      pieces.add(start, Math.max(start, textStart - 1), SectionKind.HEADLINE);
    }
    for (int i = 0; i < lines.size(); i++) {
      pieces.add(lines.get(i).start(), lines.get(i).end(), result.kinds()[i]);
    }
    sections = List.copyOf(pieces.sections());
    sentences = Bounds.cut(chars, pieces.sentences());
    quotes = quotes(chars, sections);
    gaps = Gaps.find(chars, sentences, words);
    title = title(givenTitle, page, lines, result);

    List<Bylines.Byline> signatures = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Bylines.Byline byline = lines.get(i).byline();
      if (byline != null && result.kinds()[i] == SectionKind.BYLINE) {
        signatures.add(byline);
      }
    }
    signatures.addAll(pieces.signatures());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).type() == LineType.COPYRIGHT && result.kinds()[i] == SectionKind.BOILERPLATE) {
        signatures.add(new Bylines.Byline(0, bylines.owner(chars, lines.get(i).start(), lines.get(i).end()), List.of()));
      }
    }
    publisher = article.publisher().map(Surrogates::mend).orElseGet(() -> publisher(page, signatures));
    reporters = reporters(page, signatures);
    publishedOn =
        article.publishedOn().isPresent()
            ? new PublicationDay.Day(PartialDate.of(article.publishedOn().get()), PublicationBasis.GIVEN)
            : PublicationDay.find(chars, lines, result, sections, sentences, page, words);
  }

  /** Reads an article. */
  public static ArticleText of(Article article) {
    return new ArticleText(article);
  }

  private @Nullable String title(
      String given, HtmlReader.@Nullable Page page, List<Line> lines, PageReader.Result result) {
    if (!given.isBlank()) {
      return given;
    }
    if (result.headline() >= 0) {
      return chars.substring(lines.get(result.headline()).start(), lines.get(result.headline()).end());
    }
    return page == null || page.title().isEmpty() ? null : page.title();
  }

  private static @Nullable String publisher(HtmlReader.@Nullable Page page, List<Bylines.Byline> signatures) {
    if (page != null && !page.publisher().isEmpty()) {
      return page.publisher();
    }
    for (Bylines.Byline byline : signatures) {
      if (!byline.publisher().isEmpty()) {
        return byline.publisher();
      }
    }
    return null;
  }

  private static List<String> reporters(HtmlReader.@Nullable Page page, List<Bylines.Byline> signatures) {
    Set<String> names = new LinkedHashSet<>(page == null ? List.of() : page.reporters());
    for (Bylines.Byline byline : signatures) {
      names.addAll(byline.reporters());
    }
    return List.copyOf(names);
  }

  private static List<TextRange> quotes(String chars, List<Section> sections) {
    List<TextRange> quotes = new ArrayList<>();
    for (Section section : sections) {
      if (section.kind().isArticle()) {
        Quotes.find(chars, section.start(), section.end(), quotes);
      }
    }
    return List.copyOf(quotes);
  }

  /** What the caller calls the article. */
  public Optional<String> id() {
    return id;
  }

  /** All that is read: the title, where it was given apart from the text, a line break, and the text. Everything is counted in it. */
  public String chars() {
    return chars;
  }

  /** Where the source text begins in {@link #chars()}; 0 where no title was given apart. */
  public int textStart() {
    return textStart;
  }

  /** The source text: what the caller gave, or what the reader made of the HTML; a lone surrogate is U+FFFD. */
  public String text() {
    return textStart == 0 ? chars : chars.substring(textStart);
  }

  /** The headline: the given one, else the one found on the page. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** Whether a position in {@link #chars()} is one of the title that was given apart. */
  public boolean inTitle(int position) {
    return position < textStart;
  }

  /** A position of {@link #chars()} counted in the title ({@link #inTitle}) or else in the {@linkplain #text() source text}. */
  public int offset(int position) {
    return position < textStart ? position : position - textStart;
  }

  /** The parts of the page, in order, without white space around them. */
  public List<Section> sections() {
    return sections;
  }

  /** The sentences of the sections that belong to the article (headline, sub-headlines, body, captions), in order; what runs on
   * for more than 1,500 chars without an end is cut at a space. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** What stands in double quotation marks, marks included, in the sections that belong to the article, in order. */
  public List<TextRange> quotes() {
    return quotes;
  }

  /** What the page glued into sentences and does not belong to them, as the pop-up of a name; in order. */
  public List<TextRange> gaps() {
    return gaps;
  }

  /** The day of publication, as precisely as it is known. */
  public Optional<PartialDate> publishedOn() {
    return Optional.ofNullable(publishedOn).map(PublicationDay.Day::date);
  }

  /** Where {@link #publishedOn()} comes from. */
  public Optional<PublicationBasis> publishedOnBasis() {
    return Optional.ofNullable(publishedOn).map(PublicationDay.Day::basis);
  }

  /** The newspaper or agency. */
  public Optional<String> publisher() {
    return Optional.ofNullable(publisher);
  }

  /** Who wrote it. */
  public List<String> reporters() {
    return reporters;
  }
}
