package io.github.dealwire.examples.cli;

import io.github.dealwire.seeds.Gold;
import io.github.dealwire.seeds.GoldFiles;
import io.github.dealwire.seeds.Score;
import io.github.dealwire.seeds.Scorer;
import io.github.dealwire.seeds.SeedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code dealwire score}. */
@Command(
    name = "score",
    description = "Compares extractions with gold answers.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the figures were computed",
      "1:the gold or the extractions could not be read",
      "2:the command itself is wrong"
    })
final class ScoreCommand implements Callable<Integer> {

  private static final int UNREADABLE = 1;

  private final Streams streams;

  @Option(names = "--gold", required = true, paramLabel = "DIR", description = "The folder of gold files, one an article.")
  private Path gold = Path.of("");

  @Option(names = "--pred", required = true, paramLabel = "FILE", description = "The extractions, as JSON Lines.")
  private Path pred = Path.of("");

  @Option(
      names = "--ids",
      paramLabel = "GLOB",
      description = "Score only the articles whose id matches: 'ra-*'.",
      converter = Glob.class)
  private PathMatcher ids = id -> true;

  @Option(names = "--errors", description = "List every miss and every false positive first.")
  private boolean errors;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  ScoreCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      List<Gold> golds = read(gold, GoldFiles::read).stream().filter(answer -> ids.matches(Path.of(answer.id()))).toList();
      if (golds.isEmpty()) {
        streams.complain(gold + ": no article matches --ids");
        return UNREADABLE;
      }
      print(read(pred, Scorer.against(golds)::scoreJsonLines));
      return CommandLine.ExitCode.OK;
    } catch (SeedException | UncheckedIOException e) {
      streams.complain(String.valueOf(e.getMessage()));
    }
    return UNREADABLE;
  }

  private interface Reader<T> {
    T read(Path path) throws IOException;
  }

  private static <T> T read(Path path, Reader<T> reader) {
    try {
      return reader.read(path);
    } catch (IOException e) {
      throw new UncheckedIOException(Reasons.of(path, e), e);
    }
  }

  private void print(Score score) {
    if (json) {
      streams.out().print(score.toJson() + "\n");
    } else {
      if (errors) {
        score.errors().forEach(error -> streams.out().print(error + "\n"));
      }
      streams.out().print(score.toText());
    }
    streams.out().flush();
  }

  /** A pattern as shells have it. */
  static final class Glob implements ITypeConverter<PathMatcher> {

    @Override
    public PathMatcher convert(String value) {
      try {
        return FileSystems.getDefault().getPathMatcher("glob:" + value);
      } catch (PatternSyntaxException e) {
        throw new TypeConversionException("'" + value + "' is no pattern: " + e.getDescription());
      }
    }
  }
}
