package io.github.dealwire.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
  ScoreCommand(Streams streams) {}

  @Override
  public Integer call() {
    return 0;
  }
}
