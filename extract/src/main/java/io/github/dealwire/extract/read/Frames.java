package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.InvestmentType;
import java.util.List;

/** The tables that say which words tell of agreements and investments. */
public final class Frames {
  private Frames() {}

  /** A noun of agreement. */
  public record AgreementTrigger(String text, AgreementType type, Form form, List<String> drop) {
    /** How the noun tells of the agreement. */
    public enum Form {
      FORM,
      ACT,
      ENTITY,
      HAND,
      PLAN
    }
  }

  /** A verb stem beside a noun of agreement. */
  public record AgreementVerb(String text, Sense sense) {
    /** What the verb makes of the agreement. */
    public enum Sense {
      SIGN,
      AGREE,
      TALK,
      END,
      FOUND,
      EXTEND
    }
  }

  /** What an ending says. */
  public enum Outcome {
    PAST,
    PRESENT,
    FUTURE,
    RESOLVED,
    ONGOING,
    NEGATED
  }

  /** A word of investment. */
  public record InvestmentTrigger(String text, InvestmentType type, String frame, List<String> drop) {}

  /** Takes what the tables hold. */
  interface Sink {
    void add(Kind kind, String text, Object row);
  }

  static void load(Sink sink) {
    for (Table.Row row :
        Resources.table("words/agreements.tsv", List.of("trigger", "type", "kind"), List.of("drop", "example", "counterexample")).rows()) {
      String text = row.get("trigger");
      sink.add(
          Kind.AGREEMENT,
          text,
          new AgreementTrigger(
              text,
              row.enumValue("type", AgreementType.class),
              row.enumValue("kind", AgreementTrigger.Form.class),
              row.list("drop")));
    }
    for (Table.Row row :
        Resources.table("words/agreement-verbs.tsv", List.of("verb", "sense"), List.of("example", "counterexample")).rows()) {
      sink.add(
          Kind.AGREEMENT_VERB,
          row.get("verb"),
          new AgreementVerb(row.get("verb"), row.enumValue("sense", AgreementVerb.Sense.class)));
    }
    for (Table.Row row :
        Resources.table("words/investments.tsv", List.of("trigger", "type", "frame"), List.of("drop", "example", "counterexample")).rows()) {
      String text = row.get("trigger");
      sink.add(
          Kind.INVESTMENT,
          text,
          new InvestmentTrigger(
              text, row.enumValue("type", InvestmentType.class), row.get("frame"), row.list("drop")));
    }
    for (Table.Row row : Resources.table("words/sets.tsv", List.of("word", "count"), List.of("example")).rows()) {
      sink.add(Kind.SET, row.get("word"), row.intValue("count"));
    }
    for (Table.Row row : Resources.table("words/singles.tsv", List.of("word"), List.of("example")).rows()) {
      sink.add(Kind.SINGLE, row.get("word"), row.get("word"));
    }
  }
}
