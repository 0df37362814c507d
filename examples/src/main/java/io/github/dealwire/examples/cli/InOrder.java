package io.github.dealwire.examples.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Work on several threads whose results come in the order of the input. */
final class InOrder {

  // Enough that a long article in front does not leave the other threads idle, few enough to bound the memory.
  private static final int AHEAD = 8;

  private InOrder() {}

  /**
   * Applies {@code work} to all items and hands the results to {@code sink}, on the calling thread and in the order of the
   * items. No more than eight items a thread are under way at a time.
   *
   * @param sink returns false to have no more results; items that are under way are dropped
   */
  static <A, B> void run(int threads, Iterator<A> items, Function<? super A, ? extends B> work, Predicate<? super B> sink) {
    if (threads == 1) {
      boolean more = true;
      while (more && items.hasNext()) {
        more = sink.test(work.apply(items.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<B>> underWay = new ArrayDeque<>();
      boolean more = true;
      while (more && (items.hasNext() || !underWay.isEmpty())) {
        if (items.hasNext() && underWay.size() < AHEAD * threads) {
          A item = items.next();
          underWay.add(pool.submit(() -> work.apply(item)));
          while (more && !underWay.isEmpty() && underWay.getFirst().isDone()) {
            more = sink.test(result(underWay.removeFirst()));
          }
        } else {
          more = sink.test(result(underWay.removeFirst()));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
