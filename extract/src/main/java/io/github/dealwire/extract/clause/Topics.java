package io.github.dealwire.extract.clause;

import io.github.dealwire.extract.company.CompanyEntity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the sentences so far have put on the table: the topic, and the companies that were named together. */
final class Topics {

  private @Nullable CompanyEntity topic;
  private @Nullable CompanyEntity earlier;
  private @Nullable CompanyEntity person;
  private List<CompanyEntity> together = List.of();
  private List<CompanyEntity> agreed = List.of();
  private final List<CompanyEntity> recent = new ArrayList<>();

  /** The company that the article is speaking about. */
  @Nullable CompanyEntity topic() {
    return topic;
  }

  /** The company of the person named last. */
  @Nullable CompanyEntity person() {
    return person;
  }

  void person(CompanyEntity company) {
    person = company;
  }

  void topic(CompanyEntity company) {
    if (topic != null && topic != company) {
      earlier = topic;
    }
    topic = company;
  }

  /** The topic before the present one. */
  @Nullable CompanyEntity earlier() {
    return earlier;
  }

  /** The article turns to something that is no company. */
  void leave() {
    topic = null;
    earlier = null;
  }

  /** The sides of the last agreement; empty before the first. */
  List<CompanyEntity> agreed() {
    return agreed;
  }

  /** Companies that act together in a sentence; in one of an agreement they stay in mind longer. */
  void together(List<CompanyEntity> companies, boolean agreement) {
    List<CompanyEntity> distinct = List.copyOf(new LinkedHashSet<>(companies));
    if (distinct.size() >= 2) {
      together = distinct;
      if (agreement) {
        agreed = distinct;
      }
    }
  }

  /** Who was named last of those that pass. */
  @Nullable CompanyEntity last(Predicate<CompanyEntity> test) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (test.test(recent.get(i))) {
        return recent.get(i);
      }
    }
    return null;
  }

  void seen(CompanyEntity company) {
    recent.remove(company);
    recent.add(company);
  }

  /** The companies that 양사 (2) or 3사 (3) stands for, 0 for any number; empty where the article does not say. People stand for theirs. */
  List<CompanyEntity> set(int count, List<CompanyEntity> here, List<CompanyEntity> people) {
    for (List<CompanyEntity> candidates : List.of(here, people, agreed, together)) {
      if (count == 0 ? candidates.size() >= 2 : candidates.size() == count) {
        return List.copyOf(candidates);
      }
    }
    if (count == 0 || recent.size() < count) {
      return List.of();
    }
    return List.copyOf(recent.subList(recent.size() - count, recent.size()));
  }
}
