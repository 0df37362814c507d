package io.github.dealwire.extract.read;

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

  /** The items that lie inside {@code [from, to)}. */
  public static <T> List<T> inside(
      List<T> sorted, ToIntFunction<T> start, ToIntFunction<T> end, int from, int to) {
    int first = firstFrom(sorted, start, from);
    int i = first;
    while (i < sorted.size() && start.applyAsInt(sorted.get(i)) < to) {
      i++;
    }
    List<T> view = sorted.subList(first, i);
    if (view.isEmpty() || end.applyAsInt(view.get(view.size() - 1)) <= to) {
      boolean clean = true;
      for (T t : view) {
        clean &= end.applyAsInt(t) <= to;
      }
      if (clean) {
        return view;
      }
    }
    return view.stream().filter(t -> end.applyAsInt(t) <= to).toList();
  }
}
