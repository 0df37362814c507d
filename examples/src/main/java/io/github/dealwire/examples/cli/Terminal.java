package io.github.dealwire.examples.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Whether a person looks at a stream. */
final class Terminal {

  private Terminal() {}

  /** Whether standard output is a terminal. */
  static boolean isOut() {
    return isTerminal(1);
  }

  /** Whether standard error is a terminal. */
  static boolean isErr() {
    return isTerminal(2);
  }

  // Java 17 tells it of standard input and output together only, and later Javas not of standard error. `test` inherits our
  // streams and knows; where there is no such program, the console decides.
  private static boolean isTerminal(int descriptor) {
    try {
      Process process = new ProcessBuilder("test", "-t", Integer.toString(descriptor))
          .redirectInput(Redirect.INHERIT)
          .redirectOutput(Redirect.INHERIT)
          .redirectError(Redirect.INHERIT)
          .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return System.console() != null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
