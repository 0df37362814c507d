package io.github.dealwire.extract.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RangesTest {

  private record Range(int start, int end) {}

  private static final List<Range> SORTED = List.of(new Range(0, 2), new Range(3, 9), new Range(3, 4), new Range(7, 8));

  @Test
  void the_first_item_from_a_position_on() {
    assertThat(Ranges.firstFrom(SORTED, Range::start, 0)).isZero();
    assertThat(Ranges.firstFrom(SORTED, Range::start, 1)).isEqualTo(1);
    assertThat(Ranges.firstFrom(SORTED, Range::start, 3)).isEqualTo(1);
    assertThat(Ranges.firstFrom(SORTED, Range::start, 8)).isEqualTo(4);
    assertThat(Ranges.firstFrom(List.<Range>of(), Range::start, 0)).isZero();
  }

  @Test
  void items_inside_a_range_end_inside_it() {
    assertThat(Ranges.inside(SORTED, Range::start, Range::end, 0, 9)).isEqualTo(SORTED);
    assertThat(Ranges.inside(SORTED, Range::start, Range::end, 1, 8)).containsExactly(new Range(3, 4), new Range(7, 8));
    assertThat(Ranges.inside(SORTED, Range::start, Range::end, 4, 7)).isEmpty();
  }
}
