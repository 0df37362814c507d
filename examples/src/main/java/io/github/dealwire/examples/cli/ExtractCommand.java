package io.github.dealwire.examples.cli;

import io.github.dealwire.core.lexicon.LexiconException;
import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dealwire extract}. */
@Command(
    name = "extract",
    description = "Extracts the facts of articles, in the order of the articles.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read",
      "1:some of the input could not be read; each is named on standard error, the rest was extracted",
      "2:the command itself is wrong"
    })
final class ExtractCommand implements Callable<Integer> {

  private static final int SOME_UNREADABLE = 1;

  private final Streams streams;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of publication (2025-02-27) of the articles that are not given one.",
      converter = Day.class)
  private @Nullable LocalDate published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are worked on at a time; as many as there are processors if not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; table on a terminal, jsonl elsewhere if not given.",
      converter = Format.Converter.class)
  private @Nullable Format format;

  @Option(names = "--no-text", description = "Leave the article's text out of the JSON.")
  private boolean noText;

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

  private boolean allRead = true;

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "Invalid value for option '--threads': " + threads + " is not 1 or more");
    }
    Extractor extractor;
    try {
      Extractor.Builder builder = Extractor.builder();
      if (companies != null) {
        builder.companies(companies);
      }
      extractor = builder.build();
    } catch (LexiconException e) {
      streams.complain(String.valueOf(e.getMessage()));
      return CommandLine.ExitCode.USAGE;
    } catch (IOException e) {
      streams.complain(Reasons.of(companies, e));
      return CommandLine.ExitCode.USAGE;
    }
    boolean toTerminal = streams.outIsTerminal().getAsBoolean();
    Format chosen = format != null ? format : toTerminal ? Format.TABLE : Format.JSONL;
    try (Progress progress = new Progress(streams, !toTerminal);
        Inputs articles = new Inputs(paths, streams.in(), problem -> complain(progress, problem.toString()))) {
      write(articles, article -> render(extractor, article, chosen), chosen, progress);
    }
    return allRead ? CommandLine.ExitCode.OK : SOME_UNREADABLE;
  }

  private void write(Inputs articles, Function<Article, Rendered> render, Format chosen, Progress progress) {
    streams.out().print(chosen.before);
    boolean[] first = {true};
    InOrder.run(threads, articles, render, rendered -> {
      progress.step();
      if (rendered.problem()) {
        complain(progress, rendered.text());
        return true;
      }
      streams.out().print(first[0] ? rendered.text() : chosen.between + rendered.text());
      first[0] = false;
      // Whoever read our output may have had enough of it: `| head`.
      return !streams.out().checkError();
    });
    streams.out().print(chosen.after);
    streams.out().flush();
  }

  private Rendered render(Extractor extractor, Article article, Format chosen) {
    try {
      Extraction extraction = extractor.extract(dated(article, published));
      return new Rendered(chosen.render(noText ? extraction.withoutText() : extraction), false);
    } catch (RuntimeException e) {
      // A mistake of the library's; the other articles are not to suffer from it.
      return new Rendered(article.id().orElse("an article") + ": the extraction failed, please report it: " + e, true);
    }
  }

  /** The article with a day of publication where it has none. */
  static Article dated(Article article, @Nullable LocalDate published) {
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

  private void complain(Progress progress, String problem) {
    allRead = false;
    progress.interrupt();
    streams.complain(problem);
  }

  /** An extraction as it is written, or the problem that there is instead. */
  private record Rendered(String text, boolean problem) {}

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
