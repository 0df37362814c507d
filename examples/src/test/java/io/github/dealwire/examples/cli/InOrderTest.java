package io.github.dealwire.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void results_come_in_the_order_of_the_items(int threads) {
    List<Integer> items = IntStream.range(0, 500).boxed().toList();
    List<Integer> results = new ArrayList<>();
    InOrder.run(threads, items.iterator(), item -> {
      spin(item % 7 == 0 ? 20_000 : 10);
      return item * 2;
    }, results::add);
    assertThat(results).isEqualTo(items.stream().map(item -> item * 2).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void no_more_than_eight_items_a_thread_are_under_way(int threads) {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger handed = new AtomicInteger();
    Iterator<Integer> items = IntStream.range(0, 1000).map(i -> {
      taken.incrementAndGet();
      return i;
    }).iterator();
    InOrder.run(threads, items, item -> item, item -> {
      // An iterator may look one item ahead.
      assertThat(taken.get() - handed.getAndIncrement()).isBetween(1, 8 * threads + 1);
      return true;
    });
    assertThat(handed).hasValue(1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_sink_that_has_enough_ends_the_work(int threads) {
    List<Integer> results = new ArrayList<>();
    InOrder.run(threads, IntStream.iterate(0, i -> i + 1).iterator(), item -> item, item -> {
      results.add(item);
      return results.size() < 3;
    });
    assertThat(results).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void an_exception_reaches_the_caller(int threads) {
    assertThatThrownBy(() -> InOrder.run(threads, List.of(1, 0).iterator(), item -> 1 / item, item -> true))
        .isInstanceOf(ArithmeticException.class);
  }

  private static void spin(int rounds) {
    for (int i = 0; i < rounds; i++) {
      Thread.onSpinWait();
    }
  }
}
