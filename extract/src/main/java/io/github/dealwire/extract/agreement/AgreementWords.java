package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Verbs;
import io.github.dealwire.extract.read.Find;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.model.AgreementType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of this package. Immutable. */
public final class AgreementWords implements Words.Source {

  private static final TableFormat INSTRUMENTS =
      TableFormat.of("noun", "type", "frame", "scope", "example").optional("drop", "counterexample").unique("noun");
  private static final TableFormat DEEDS =
      TableFormat.of("verb", "kind", "type", "partner", "speech", "example").optional("with", "counterexample").unique("verb");
  private static final TableFormat QUALIFIERS = TableFormat.of("words", "type", "example").unique("words");

  private static final TableFormat SUMS = TableFormat.of("noun", "example").unique("noun");
  private static final TableFormat COUNTERS = TableFormat.of("counter", "example").unique("counter");

  private static final TableFormat DISTRIBUTIVES = TableFormat.of("word", "example").unique("word");
  private static final TableFormat CLASSES = TableFormat.of("noun", "example").unique("noun");
  private static final TableFormat PERFORMERS = TableFormat.of("word", "example").unique("word");

  private static final TableFormat ONLOOKERS = TableFormat.of("title", "example").unique("title");

  private static final TableFormat SEQUELS = TableFormat.of("words", "example").unique("words");

  private enum Scope {
    GENERAL,
    CERTAIN
  }

  private final Verbs verbs;
  private final List<String> counters = new ArrayList<>();
  private final List<String> sums = new ArrayList<>();
  private final List<String> sequels = new ArrayList<>();
  private final List<String> distributives = new ArrayList<>();
  private final Set<String> classes = new HashSet<>();
  private final List<String> performers = new ArrayList<>();
  private final List<String> onlookers = new ArrayList<>();
  private final Map<String, AgreementType> qualifiers = new LinkedHashMap<>();

  public AgreementWords(Verbs verbs) {
    this.verbs = verbs;
    table(SUMS, "sums.tsv").forEach(row -> sums.add(row.get("noun")));
    table(COUNTERS, "counters.tsv").forEach(row -> counters.add(row.get("counter")));
    table(SEQUELS, "sequels.tsv").forEach(row -> sequels.add(row.get("words")));
    table(DISTRIBUTIVES, "distributives.tsv").forEach(row -> distributives.add(row.get("word")));
    table(CLASSES, "classes.tsv").forEach(row -> classes.add(row.get("noun")));
    table(PERFORMERS, "performers.tsv").forEach(row -> performers.add(row.get("word")));
    table(ONLOOKERS, "onlookers.tsv").forEach(row -> onlookers.add(row.get("title")));
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
              row.get("noun"), row.enumValue("type", AgreementType.class), row.enumValue("frame", Instrument.Frame.class),
              row.enumValue("scope", Scope.class) == Scope.GENERAL, row.list("drop"));
      sink.add(Kind.AGREEMENT, instrument.noun(), instrument);
    }
    for (Table.Row row : table(DEEDS, "deeds.tsv")) {
      Deed deed =
          new Deed(
              row.get("verb"), row.enumValue("type", AgreementType.class), row.enumValue("partner", Role.class),
              row.enumValue("speech", Deed.Speech.class), row.list("with"));
      verbs.add(sink, Kind.AGREEMENT, deed.verb(), row.enumValue("kind", Verbs.Conjugated.class), deed);
    }
  }

  /** Where the noun of a sum with its particle ends that begins in a range, -1 where none does: 계약 금액은. */
  int sumNoun(String s, int from, int to) {
    for (String noun : sums) {
      int at = Find.first(s, noun, from, to);
      if (at >= 0 && at + noun.length() < to && (at == from || !Chars.isWord(s.charAt(at - 1)))) {
        int end = at + noun.length();
        Particle particle = Particles.at(s, end, to);
        if (particle.role().marksActor()) {
          return end + particle.length();
        }
      }
    }
    return -1;
  }

  /** Whether a range holds a counted thing that is ordered: 3척. */
  boolean counted(String s, int from, int to) {
    for (String counter : counters) {
      for (int at = Find.first(s, counter, from + 1, to); at >= 0; at = Find.first(s, counter, at + 1, to)) {
        if (Chars.isDigit(s.charAt(at - 1)) && (at + counter.length() >= s.length() || !Chars.isHangul(s.charAt(at + counter.length()))
            || Particles.at(s, at + counter.length(), to).length() > 0)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether behind a verb that modifies it a word stands with which its clause is over: 맺은 뒤. */
  boolean sequel(String s, int verbEnd) {
    return Find.begins(s, sequels, Chars.skipSpaces(s, verbEnd, s.length()));
  }

  /** Where a word in a range stands that tells agreements apart (각각), -1 where none does. */
  int distributive(String s, int from, int to) {
    for (String word : distributives) {
      int at = Find.first(s, word, from, to);
      if (at > from && s.charAt(at - 1) == ' ') {
        return at;
      }
    }
    return -1;
  }

  /** Whether a person's name with title ends in the title of one who speaks about the deals of others. */
  boolean onlooker(String s, int from, int to) {
    return Find.ends(s, onlookers, from, to);
  }

  /** Whether a name is a noun for a kind of company. */
  boolean classNoun(String name) {
    return classes.contains(name);
  }

  /** Whether the word before a name says that it is that of a person, a character or a work: 아티스트 ‘라온달’. */
  boolean performer(String s, int nameStart) {
    int at = nameStart;
    while (at > 0 && (Chars.isQuoteOpen(s.charAt(at - 1)) || s.charAt(at - 1) == ' ')) {
      at--;
    }
    int end = at;
    return performers.stream().anyMatch(word -> end >= word.length() && s.startsWith(word, end - word.length())
        && (end == word.length() || !Chars.isWord(s.charAt(end - word.length() - 1))));
  }

  /** What the words of a range say the contract is about, by the last of them; null where they say nothing. */
  @Nullable AgreementType qualified(String s, int from, int to) {
    AgreementType type = null;
    int best = -1;
    for (Map.Entry<String, AgreementType> qualifier : qualifiers.entrySet()) {
      int at = Find.last(s, qualifier.getKey(), from, to);
      if (at >= from && at + qualifier.getKey().length() > best) {
        best = at + qualifier.getKey().length();
        type = qualifier.getValue();
      }
    }
    return type;
  }
}
