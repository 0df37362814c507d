package io.github.dealwire.examples.cli;

import io.github.dealwire.core.lexicon.LexiconException;
import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What a command that reads articles is told about them. */
final class Sources {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of publication (2025-02-27) of the articles that are not given one.",
      converter = Day.class)
  private @Nullable LocalDate published;

  @Option(
      names = "--companies",
      paramLabel = "FILE",
      description = "A table of companies of your own, with a column 'name' and, if wanted, id, type, english, exchange, ticker,"
          + " group, country, short, old, brand (tab-separated, UTF-8).")
  private @Nullable Path companies;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files (.txt, .html, .json, .jsonl), folders, read with all below them, and - for standard input.")
  private List<Path> paths = List.of();

  /** The extractor that the options ask for; null, and a complaint, where the table of companies cannot be used. */
  @Nullable Extractor extractor(Streams streams) {
    try {
      Extractor.Builder builder = Extractor.builder();
      if (companies != null) {
        builder.companies(companies);
      }
      return builder.build();
    } catch (LexiconException e) {
      streams.complain(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      streams.complain(Reasons.of(companies, e));
    }
    return null;
  }

  /** The articles one after the other; what cannot be read is handed to {@code complain}. */
  Inputs open(Streams streams, Consumer<String> complain) {
    return new Inputs(paths, streams.in(), problem -> complain.accept(problem.toString()));
  }

  /** The article with a day of publication where it has none. */
  Article dated(Article article) {
    if (published == null || article.publishedOn().isPresent()) {
      return article;
    }
    return Article.builder()
        .id(article.id())
        .title(article.title())
        .publisher(article.publisher())
        .publishedOn(published)
        .text(article.text())
        .html(article.html())
        .build();
  }

  /** A day as ISO 8601. */
  static final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + value + "' is no day (2025-02-27)");
      }
    }
  }
}
