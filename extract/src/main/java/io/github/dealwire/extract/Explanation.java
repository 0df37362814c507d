package io.github.dealwire.extract;

import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An extraction with why each fact was built, and which candidates were rejected and why; for people who want to mend a row of a
 * table. What it says is made for reading and may change with every release. Immutable.
 */
public final class Explanation {

  private final Extraction extraction;
  private final Map<String, List<Reason>> reasons;
  private final List<Rejected> rejected;

  /**
   * One thing that made a fact what it is.
   *
   * @param what what it gave the fact: mention, position, trigger, stage, party, investor, recipient, date, amount, confidence
   * @param span where it stands; empty for what stands nowhere, such as a cue of the confidence
   * @param detail the table row, the role of a side, the weight of a cue
   */
  public record Reason(String what, Optional<Span> span, String detail) {}

  /**
   * What was thought of and not taken.
   *
   * @param fact what it would have been
   * @param span where it stands
   * @param reason why it was not taken
   */
  public record Rejected(Fact fact, Span span, String reason) {}

  Explanation(Extraction extraction, Map<String, List<Reason>> reasons, List<Rejected> rejected) {
    this.extraction = extraction;
    this.reasons = new LinkedHashMap<>();
    reasons.forEach((id, list) -> this.reasons.put(id, List.copyOf(list)));
    this.rejected = List.copyOf(rejected);
  }

  /** What {@link Extractor#extract} gives. */
  public Extraction extraction() {
    return extraction;
  }

  /** Why the object with an id of the extraction ({@code c1}, {@code e1}, {@code a1}, {@code i1}) was built; empty for other ids. */
  public List<Reason> reasons(String id) {
    return reasons.getOrDefault(id, List.of());
  }

  /** What was rejected, in the order of the text. */
  public List<Rejected> rejected() {
    return rejected;
  }

  /** All of it in lines. */
  public String text() {
    StringBuilder out = new StringBuilder();
    extraction.companies().forEach(c -> fact(out, c.id(), c.name() + " " + c.type()));
    extraction.executives().forEach(e -> fact(out, e.id(), e.name()));
    extraction.agreements().forEach(a -> fact(out, a.id(), a.stage() + " " + a.type() + " " + a.parties() + ", confidence " + a.confidence()));
    extraction.investments().forEach(
        i -> fact(out, i.id(), i.stage() + " " + i.type() + " " + i.investors() + " → " + i.recipients() + ", confidence " + i.confidence()));
    if (!rejected.isEmpty()) {
      out.append("rejected\n");
      rejected.forEach(r -> out.append("  ").append(r.fact()).append(' ').append(place(r.span())).append(" — ").append(r.reason()).append('\n'));
    }
    return out.toString();
  }

  private void fact(StringBuilder out, String id, String title) {
    out.append(id).append(' ').append(title).append('\n');
    for (Reason reason : reasons(id)) {
      out.append("  ").append(reason.what()).append(' ');
      reason.span().ifPresent(span -> out.append(place(span)).append(" — "));
      out.append(reason.detail()).append('\n');
    }
  }

  private static String place(Span span) {
    return "'" + span.text().replace('\n', ' ') + "' " + (span.inTitle() ? "title " : "") + span.start() + "-" + span.end();
  }

  @Override
  public String toString() {
    return text();
  }
}
