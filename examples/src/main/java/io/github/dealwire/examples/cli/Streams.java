package io.github.dealwire.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/** What the command line reads from and writes to, and whether a person looks at it. */
record Streams(InputStream in, PrintStream out, PrintStream err, BooleanSupplier outIsTerminal, BooleanSupplier errIsTerminal) {

  /** One line on standard error. */
  void complain(String problem) {
    err.println("dealwire: " + problem);
    err.flush();
  }
}
