package io.github.dealwire.examples.cli;

import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
      description = "A table of companies of your own (TSV), known besides those that the library knows.")
  private @Nullable Path companies;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files (.txt, .html, .json, .jsonl), folders, read with all below them, and - for standard input.")
  private List<Path> paths = List.of();

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "Invalid value for option '--threads': " + threads + " is not 1 or more");
    }
    return 0;
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
