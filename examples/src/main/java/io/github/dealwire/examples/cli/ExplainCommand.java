package io.github.dealwire.examples.cli;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin
  private Sources sources = new Sources();

  private boolean allRead = true;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Extractor extractor = sources.extractor(streams);
    if (extractor == null) {
      return CommandLine.ExitCode.USAGE;
    }
    try (Inputs articles = sources.open(streams, this::complain)) {
      while (articles.hasNext() && !streams.out().checkError()) {
        Article article = sources.dated(articles.next());
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
