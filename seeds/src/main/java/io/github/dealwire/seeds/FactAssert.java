package io.github.dealwire.seeds;

import io.github.dealwire.model.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Narrows the facts of one kind down until they fit; fails where none is left, and shows what was found instead.
 *
 * @param <S> the type of the assertion itself
 * @param <T> the type of the facts
 */
abstract class FactAssert<S extends FactAssert<S, T>, T> extends AbstractAssert<S, ExtractionAssert> {

  private final String noun;
  private final List<T> all;
  private final Function<T, String> describe;
  private final List<String> wanted = new ArrayList<>();
  private List<T> left;

  FactAssert(ExtractionAssert whole, Class<S> self, String noun, List<T> all, Function<T, String> describe) {
    super(whole, self);
    this.noun = noun;
    this.all = List.copyOf(all);
    this.left = this.all;
    this.describe = describe;
    info.description(whole.getWritableAssertionInfo().descriptionText());
  }

  /** Goes on with the whole extraction. */
  public final ExtractionAssert and() {
    return actual;
  }

  final Extraction extraction() {
    return actual.extraction();
  }

  final S narrow(String condition, Predicate<T> fits) {
    isNotNull();
    wanted.add(condition);
    List<T> rest = left.stream().filter(fits).toList();
    if (rest.isEmpty()) {
      throw failure("%s", message());
    }
    left = rest;
    return myself;
  }

  private String message() {
    StringBuilder message = new StringBuilder("\nExpecting the article to tell of ").append(noun).append(":\n    ");
    message.append(String.join(", ", wanted)).append('\n');
    if (all.isEmpty()) {
      return message.append("but nothing of the kind was found.").toString();
    }
    if (left.size() < all.size()) {
      message.append("All but the last fits:\n").append(lines(left));
    }
    return message.append("Found instead:\n").append(lines(all)).toString();
  }

  private String lines(List<T> facts) {
    return facts.stream().map(fact -> "    " + describe.apply(fact) + "\n").collect(Collectors.joining());
  }

  static String list(String... names) {
    return String.join(" and ", names);
  }
}
