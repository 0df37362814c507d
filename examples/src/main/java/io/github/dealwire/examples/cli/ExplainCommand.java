package io.github.dealwire.examples.cli;

import io.github.dealwire.core.lexicon.LexiconException;
import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dealwire explain}. */
@Command(
    name = "explain",
    description = "Says why each fact of an article was found, and what was rejected and why.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read",
      "1:some of the input could not be read; each is named on standard error, the rest was explained",
      "2:the command itself is wrong"
    })
final class ExplainCommand implements Callable<Integer> {

  private static final int SOME_UNREADABLE = 1;

  private final Streams streams;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of publication (2025-02-27) of the articles that are not given one.",
      converter = ExtractCommand.Day.class)
  private @Nullable LocalDate published;

  @Option(names = "--companies", paramLabel = "FILE", description = "A table of companies of your own, as extract takes it.")
  private @Nullable Path companies;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files (.txt, .html, .json, .jsonl), folders, read with all below them, and - for standard input.")
  private List<Path> paths = List.of();

  private boolean allRead = true;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
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
    try (Inputs articles = new Inputs(paths, streams.in(), problem -> complain(problem.toString()))) {
      while (articles.hasNext() && !streams.out().checkError()) {
        Article article = ExtractCommand.dated(articles.next(), published);
        streams.out().print(article.title().or(article::id).map(title -> title + "\n").orElse("") + extractor.explain(article).text() + "\n");
      }
    }
    streams.out().flush();
    return allRead ? CommandLine.ExitCode.OK : SOME_UNREADABLE;
  }

  private void complain(String problem) {
    allRead = false;
    streams.complain(problem);
  }
}
