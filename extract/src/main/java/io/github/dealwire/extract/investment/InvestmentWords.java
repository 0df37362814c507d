package io.github.dealwire.extract.investment;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.extract.clause.Verbs;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.model.InvestmentType;
import java.util.ArrayList;
import java.util.List;

/** The tables of this package. Immutable. */
public final class InvestmentWords implements Words.Source {

  private static final TableFormat TRIGGERS =
      TableFormat.of("trigger", "kind", "type", "frame", "example").optional("drop", "with", "counterexample").unique("trigger");
  private static final TableFormat DECOYS = TableFormat.of("words", "side", "example").unique("words", "side");
  private static final int NEAR = 6;

  private final Verbs verbs;
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();

  private enum Side {
    BEFORE,
    AFTER
  }

  public InvestmentWords(Verbs verbs) {
    this.verbs = verbs;
    for (Table.Row row : table(DECOYS, "decoys.tsv")) {
      (row.enumValue("side", Side.class) == Side.BEFORE ? before : after).add(row.get("words"));
    }
  }

  private static Iterable<Table.Row> table(TableFormat format, String name) {
    return format.read(name, InvestmentWords.class.getResourceAsStream(name)).rows();
  }

  @Override
  public void addTo(Words.Sink sink) {
    for (Table.Row row : table(TRIGGERS, "triggers.tsv")) {
      Trigger trigger =
          new Trigger(
              row.get("trigger"), row.enumValue("type", InvestmentType.class), row.enumValue("frame", Trigger.Frame.class),
              row.list("with"), row.list("drop"));
      verbs.add(sink, Kind.INVESTMENT, trigger.word(), row.enumValue("kind", Verbs.Conjugated.class), trigger);
    }
  }

  /** Whether the words beside a sum say that it is something else: 매출 500억원, 500억원의 과징금. */
  boolean decoy(String s, MoneyMention money, int from, int to) {
    for (String word : before) {
      int at = s.lastIndexOf(word, money.start() - word.length());
      if (at >= from && money.start() - (at + word.length()) <= NEAR) {
        return true;
      }
    }
    int behind = money.outerEnd();
    int at = behind < to && s.charAt(behind) == ' ' ? behind + 1 : behind;
    for (String word : after) {
      if (s.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
