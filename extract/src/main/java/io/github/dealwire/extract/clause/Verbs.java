package io.github.dealwire.extract.clause;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Words;
import java.util.List;

/** Adds the forms of verbs to the words that are looked for. */
public final class Verbs {

  private static final TableFormat ENDINGS =
      TableFormat.of("ending", "sense", "edge", "example").optional("counterexample").unique("ending");

  private final List<Table.Row> endings;

  /** Reads the table of endings. */
  public Verbs() {
    endings = ENDINGS.read("endings.tsv", Verbs.class.getResourceAsStream("endings.tsv")).rows();
  }

  /** How a verb is conjugated, as the tables say it. */
  public enum Conjugated {
    /** A verbal noun with 하다 and 되다, and alone: 체결. */
    HADA,
    /** A stem: 맺. */
    STEM,
    /** A noun alone: 체결식. */
    NOUN
  }

  private enum Edge {
    YES,
    NO
  }

  /** Adds all forms of a verb. */
  public void add(Words.Sink sink, Kind kind, String stem, Conjugated conjugated, Object row) {
    switch (conjugated) {
      case HADA -> {
        sink.add(kind, stem, new VerbForm(stem, row, Ending.NOUN, false, true));
        add(sink, kind, stem, stem + "하", row, false);
        add(sink, kind, stem, stem + "되", row, true);
        // 논의중이다
        sink.add(kind, stem + "중", new VerbForm(stem, row, Ending.NOUN, false, true));
        // 체결키로
        sink.add(kind, stem + "키로", new VerbForm(stem, row, Ending.RESOLVED, false, true));
      }
      case STEM -> add(sink, kind, stem, stem, row, false);
      case NOUN -> sink.add(kind, stem, new VerbForm(stem, row, Ending.NOUN, false, true));
    }
  }

  private void add(Words.Sink sink, Kind kind, String stem, String conjugable, Object row, boolean passive) {
    for (Table.Row ending : endings) {
      String spelled = ending.get("ending");
      VerbForm form =
          new VerbForm(
              stem, row, ending.enumValue("sense", Ending.class), passive, ending.enumValue("edge", Edge.class) == Edge.YES);
      sink.add(kind, Conjugation.of(conjugable, spelled), form);
      String full = Conjugation.uncontracted(conjugable, spelled);
      if (full != null) {
        sink.add(kind, full, form);
      }
    }
  }
}
