package io.github.dealwire.examples.cli;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Mixin
  private Sources sources = new Sources();

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

  private boolean allRead = true;

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "Invalid value for option '--threads': " + threads + " is not 1 or more");
    }
    Extractor extractor = sources.extractor(streams);
    if (extractor == null) {
      return CommandLine.ExitCode.USAGE;
    }
    boolean toTerminal = streams.outIsTerminal().getAsBoolean();
    Format chosen = format != null ? format : toTerminal ? Format.TABLE : Format.JSONL;
    try (Progress progress = new Progress(streams, !toTerminal);
        Inputs articles = sources.open(streams, problem -> complain(progress, problem))) {
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
      Extraction extraction = extractor.extract(sources.dated(article));
      return new Rendered(chosen.render(noText ? extraction.withoutText() : extraction), false);
    } catch (RuntimeException e) {
      // A mistake of the library's; the other articles are not to suffer from it.
      return new Rendered(article.id().orElse("an article") + ": the extraction failed, please report it: " + e, true);
    }
  }

  private void complain(Progress progress, String problem) {
    allRead = false;
    progress.interrupt();
    streams.complain(problem);
  }

  /** An extraction as it is written, or the problem that there is instead. */
  private record Rendered(String text, boolean problem) {}
}
