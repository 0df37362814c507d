package io.github.dealwire.seeds;

import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Rank;

/** One executive of an extraction: each step narrows down whom. A company goes by any name that the article uses. */
public final class ExecutiveAssert extends FactAssert<ExecutiveAssert, Executive> {

  private final Describe describe;

  ExecutiveAssert(ExtractionAssert whole, Describe describe) {
    super(whole, ExecutiveAssert.class, "an executive", whole.extraction().executives(), describe::executive);
    this.describe = describe;
  }

  ExecutiveAssert called(String name) {
    return narrow("called " + name, person -> Describe.called(person, name));
  }

  /** Has, or had, this position. */
  public ExecutiveAssert at(String company, String title) {
    return narrow(title + " of " + company, person -> person.positions().stream().anyMatch(p -> describe.holds(p, company, title)));
  }

  /** Had this position: the article says that it is past. */
  public ExecutiveAssert formerlyAt(String company, String title) {
    return narrow(
        "formerly " + title + " of " + company,
        person -> person.positions().stream().anyMatch(p -> p.former() && describe.holds(p, company, title)));
  }

  /** Has a position of this rank. */
  public ExecutiveAssert ranked(Rank rank) {
    return narrow("ranked " + rank, person -> person.positions().stream().anyMatch(p -> p.rank() == rank));
  }
}
