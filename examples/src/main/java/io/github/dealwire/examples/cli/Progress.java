package io.github.dealwire.examples.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A count of the articles done, shown once the work has taken a second. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE_NANOS = 1_000_000_000;
  private static final int WIDTH = 79;

  private final @Nullable PrintStream stream;
  private final long start = System.nanoTime();
  private @Nullable ProgressBar bar;
  private long done;

  private Progress(@Nullable PrintStream stream) {
    this.stream = stream;
  }

  /** Shows nothing. */
  static Progress none() {
    return new Progress(null);
  }

  /** Shows the count on a terminal. */
  static Progress on(PrintStream terminal) {
    return new Progress(terminal);
  }

  /** One more article is done. */
  void step() {
    done++;
    if (bar != null) {
      bar.stepTo(done);
    } else if (stream != null && System.nanoTime() - start > PATIENCE_NANOS) {
      // How many there will be is not known: a file of lines is read as it is worked on.
      bar = new ProgressBarBuilder()
          .setTaskName("extract")
          .setInitialMax(-1)
          .setStyle(ProgressBarStyle.ASCII)
          .setUnit(" articles", 1)
          .showSpeed()
          .setConsumer(new ConsoleProgressBarConsumer(stream, WIDTH))
          .build();
      bar.stepTo(done);
    }
  }

  /** Clears the line for a message. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
