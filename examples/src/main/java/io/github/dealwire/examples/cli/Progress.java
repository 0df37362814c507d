package io.github.dealwire.examples.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A count of the articles done on standard error, if that is a terminal, shown once the work has taken a second. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE_NANOS = 1_000_000_000;
  private static final int WIDTH = 79;

  private final Streams streams;
  private final long start = System.nanoTime();
  private boolean wanted;
  private @Nullable ProgressBar bar;
  private long done;

  /**
   * A count of nothing.
   *
   * @param wanted false to show nothing: where the output itself scrolls over the terminal
   */
  Progress(Streams streams, boolean wanted) {
    this.streams = streams;
    this.wanted = wanted;
  }

  /** One more article is done. */
  void step() {
    done++;
    if (bar != null) {
      bar.stepTo(done);
    } else if (wanted && System.nanoTime() - start > PATIENCE_NANOS) {
      wanted = streams.errIsTerminal().getAsBoolean();
      bar = wanted ? bar() : null;
    }
  }

  // How many there will be is not known: a file of lines is read as it is worked on.
  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("extract")
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" articles", 1)
        .startsFrom(done, Duration.ofNanos(System.nanoTime() - start))
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(streams.err(), WIDTH))
        .build();
  }

  /** Makes room for a message. */
  void interrupt() {
    if (bar != null) {
      streams.err().print("\r\u001b[K");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
