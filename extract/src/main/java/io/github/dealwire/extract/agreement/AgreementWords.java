package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Verbs;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.model.AgreementType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of this package. Immutable. */
public final class AgreementWords implements Words.Source {

  private static final TableFormat INSTRUMENTS =
      TableFormat.of("noun", "type", "frame", "example").optional("drop", "counterexample").unique("noun");
  private static final TableFormat DEEDS = 
      TableFormat.of("verb", "kind", "type", "partner", "example").optional("with", "counterexample").unique("verb");
  private static final TableFormat QUALIFIERS = TableFormat.of("words", "type", "example").unique("words");

  private final Verbs verbs;
  private final Map<String, AgreementType> qualifiers = new LinkedHashMap<>();

  public AgreementWords(Verbs verbs) {
    this.verbs = verbs;
    for (Table.Row row : table(QUALIFIERS, "qualifiers.tsv")) {
      qualifiers.put(row.get("words"), row.enumValue("type", AgreementType.class));
    }
  }

  private static Iterable<Table.Row> table(TableFormat format, String name) {
    return format.read(name, AgreementWords.class.getResourceAsStream(name)).rows();
  }

  @Override
  public void addTo(Words.Sink sink) {
    for (Table.Row row : table(INSTRUMENTS, "instruments.tsv")) {
      Instrument instrument =
          new Instrument(
              row.get("noun"), row.enumValue("type", AgreementType.class), row.enumValue("frame", Instrument.Frame.class), row.list("drop"));
      sink.add(Kind.AGREEMENT, instrument.noun(), instrument);
    }
    for (Table.Row row : table(DEEDS, "deeds.tsv")) {
      Deed deed = 
          new Deed(
              row.get("verb"), row.enumValue("type", AgreementType.class), row.enumValue("partner", Role.class), row.list("with"));
      verbs.add(sink, Kind.AGREEMENT, deed.verb(), row.enumValue("kind", Verbs.Conjugated.class), deed);
    }
  }

  /** What the words of a range say the contract is about, by the last of them; null where they say nothing. */
  @Nullable AgreementType qualified(String s, int from, int to) {
    AgreementType type = null;
    int best = -1;
    for (Map.Entry<String, AgreementType> qualifier : qualifiers.entrySet()) {
      int at = s.lastIndexOf(qualifier.getKey(), to - qualifier.getKey().length());
      if (at >= from && at + qualifier.getKey().length() > best) {
        best = at + qualifier.getKey().length();
        type = qualifier.getValue();
      }
    }
    return type;
  }
}
