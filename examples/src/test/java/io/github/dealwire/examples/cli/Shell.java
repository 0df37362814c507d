package io.github.dealwire.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** What a run of the command line came to: the exit code, and the lines on standard output and standard error. */
public record Shell(int code, String out, String err) {

  /** Runs the command line with its output on a pipe and nothing on standard input. */
  public static Shell run(Object... args) {
    return run(false, "", args);
  }

  /** Runs the command line with its output on a terminal. */
  public static Shell runOnTerminal(Object... args) {
    return run(true, "", args);
  }

  /** Runs the command line with its output on a pipe and something on standard input. */
  public static Shell runWithInput(String stdin, Object... args) {
    return run(false, stdin, args);
  }

  private static Shell run(boolean terminal, String stdin, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(
        new ByteArrayInputStream(stdin.getBytes(UTF_8)),
        new PrintStream(out, false, UTF_8),
        new PrintStream(err, false, UTF_8),
        () -> terminal,
        () -> terminal);
    int code = Dealwire.run(streams, Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    streams.out().flush();
    streams.err().flush();
    return new Shell(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  List<String> outLines() {
    return out.lines().toList();
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
