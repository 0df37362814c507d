package io.github.dealwire.extract.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Looking things up by position in lists sorted by start. */
public final class Ranges {

  private Ranges() {}

  /** The index of the first item that starts at or after a position. */
  public static <T> int firstFrom(List<T> sorted, ToIntFunction<T> start, int from) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (start.applyAsInt(sorted.get(mid)) < from) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** The items that lie inside {@code [from, to)}, in their order. */
  public static <T> List<T> inside(List<T> sorted, ToIntFunction<T> start, ToIntFunction<T> end, int from, int to) {
    List<T> inside = List.of();
    for (int i = firstFrom(sorted, start, from); i < sorted.size() && start.applyAsInt(sorted.get(i)) < to; i++) {
      if (end.applyAsInt(sorted.get(i)) <= to) {
        if (inside.isEmpty()) {
          inside = new ArrayList<>();
        }
        inside.add(sorted.get(i));
      }
    }
    return inside;
  }
}
