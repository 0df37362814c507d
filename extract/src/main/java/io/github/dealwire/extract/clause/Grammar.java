package io.github.dealwire.extract.clause;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Endings;
import io.github.dealwire.extract.read.Find;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of this package: verbs of agreement and investment, and what the words around verbs say. Immutable. */
public final class Grammar implements Words.Source {

  private static final TableFormat ACTS =
      TableFormat.of("verb", "kind", "sense", "example").optional("counterexample").unique("verb");
  private static final TableFormat CONTINUATIONS =
      TableFormat.of("after", "words", "outcome", "example").optional("counterexample").unique("after", "words");
  private static final TableFormat CLOSINGS = TableFormat.of("words", "outcome", "example").unique("words");
  private static final TableFormat REPORTS = TableFormat.of("verb", "example").unique("verb");
  private static final TableFormat BODIES = TableFormat.of("noun", "example").unique("noun");
  private static final TableFormat AGENTS = TableFormat.of("agent", "example").optional("counterexample").unique("agent");
  private static final TableFormat SPEAKERS = TableFormat.of("speaker", "example").unique("speaker");
  private static final TableFormat TOPICALS = TableFormat.of("topical", "example").unique("topical");
  private static final TableFormat NEUTRALS = TableFormat.of("noun", "example").unique("noun");
  private static final TableFormat COMPARISONS = TableFormat.of("words", "example").unique("words");
  private static final TableFormat OCCASIONS = TableFormat.of("words", "example").unique("words");
  private static final TableFormat TAILS = TableFormat.of("tail", "sense", "example").optional("counterexample").unique("tail");

  private final Verbs verbs;
  private final List<Table.Row> acts;
  private final Map<Ending, List<Says>> continuations = new EnumMap<>(Ending.class);
  private final List<Says> closings = new ArrayList<>();
  private final List<String> reports = new ArrayList<>();
  private final Endings agents;
  private final Endings publicBodies;
  private final List<String> speakers = new ArrayList<>();
  private final List<String> topicals = new ArrayList<>();
  private final Endings neutrals;
  private final List<String> comparisons = new ArrayList<>();
  private final List<String> occasions = new ArrayList<>();
  private final BitSet occasionChars = new BitSet();
  private final Map<String, Ending> tails = new HashMap<>();
  private final Endings tailEndings;

  /** Words, and the outcome that they stand for. */
  record Says(String words, Outcome outcome) {}

  public Grammar(Verbs verbs) {
    this.verbs = verbs;
    acts = table(ACTS, "acts.tsv");
    for (Table.Row row : table(CONTINUATIONS, "continuations.tsv")) {
      continuations
          .computeIfAbsent(row.enumValue("after", Ending.class), e -> new ArrayList<>())
          .add(new Says(row.get("words"), row.enumValue("outcome", Outcome.class)));
    }
    for (Table.Row row : table(CLOSINGS, "closings.tsv")) {
      closings.add(new Says(row.get("words"), row.enumValue("outcome", Outcome.class)));
    }
    for (Table.Row row : table(REPORTS, "reports.tsv")) {
      reports.add(row.get("verb"));
    }
    agents = endings(table(AGENTS, "agents.tsv"), "agent");
    publicBodies = endings(table(BODIES, "public-bodies.tsv"), "noun");
    table(SPEAKERS, "speakers.tsv").forEach(row -> speakers.add(row.get("speaker")));
    table(TOPICALS, "topicals.tsv").forEach(row -> topicals.add(row.get("topical")));
    neutrals = endings(table(NEUTRALS, "neutrals.tsv"), "noun");
    table(COMPARISONS, "comparisons.tsv").forEach(row -> comparisons.add(row.get("words")));
    table(OCCASIONS, "occasions.tsv").forEach(row -> occasions.add(row.get("words")));
    occasions.forEach(words -> occasionChars.set(words.charAt(0)));
    for (Table.Row row : table(TAILS, "tails.tsv")) {
      tails.put(row.get("tail"), row.enumValue("sense", Ending.class));
    }
    tailEndings = new Endings(tails.keySet());
  }

  private static List<Table.Row> table(TableFormat format, String name) {
    return format.read(name, Grammar.class.getResourceAsStream(name)).rows();
  }

  private static Endings endings(List<Table.Row> rows, String column) {
    return new Endings(rows.stream().map(row -> row.get(column)).toList());
  }

  @Override
  public void addTo(Words.Sink sink) {
    for (Table.Row row : acts) {
      Act act = new Act(row.get("verb"), row.enumValue("sense", Act.Sense.class));
      verbs.add(sink, Kind.ACT, act.stem(), row.enumValue("kind", Verbs.Conjugated.class), act);
    }
  }

  /** What the words at a position say behind a verb with this ending, by the longest row that fits. */
  @Nullable Outcome continuation(String s, int at, Ending after) {
    Says best = null;
    for (Says says : continuations.getOrDefault(after, List.of())) {
      if (s.startsWith(says.words(), at) && (best == null || says.words().length() > best.words().length())) {
        best = says;
      }
    }
    return best == null ? null : best.outcome();
  }

  List<Says> closings() {
    return closings;
  }

  List<String> reports() {
    return reports;
  }

  /** Whether a noun stands for somebody who may act in the place of a company: 업체, 운용사, 정부. */
  boolean agent(String s, int start, int end) {
    return agents.longestFrom(s, start, end) != null;
  }

  /** Whether a noun stands for the state: 정부, 행정부. */
  boolean publicBody(String s, int start, int end) {
    return publicBodies.longestFrom(s, start, end) != null;
  }

  /** The end of 관계자 and the like right behind a name that ends at a position, the position itself where none stands. */
  int speakerEnd(String s, int nameEnd) {
    for (String speaker : speakers) {
      if (s.startsWith(" ", nameEnd) && s.startsWith(speaker, nameEnd + 1)) {
        return nameEnd + 1 + speaker.length();
      }
    }
    return nameEnd;
  }

  /** The end of 의 경우 and the like right behind a name, the position itself where none stands. */
  int topicalEnd(String s, int nameEnd) {
    for (String topical : topicals) {
      int at = s.startsWith(" ", nameEnd) ? nameEnd + 1 : nameEnd;
      if (s.startsWith(topical, at)) {
        return at + topical.length();
      }
    }
    return nameEnd;
  }

  /** Whether a noun may head a sentence without doing what its verb says: 이번 협약은. */
  boolean neutral(String s, int start, int end) {
    return neutrals.longestFrom(s, start, end) != null;
  }

  /** Whether the words behind a name only compare with it: 한별과 달리. */
  public boolean compared(String s, int nameEnd) {
    return Find.begins(s, comparisons, Chars.skipSpaces(s, nameEnd, s.length()));
  }

  /** Whether a range holds words that point at the occasion of the sentence before. */
  boolean sameOccasion(String s, int from, int to) {
    for (int at = from; at < to; at++) {
      if (occasionChars.get(s.charAt(at))) {
        for (String occasion : occasions) {
          if (at + occasion.length() <= to && s.startsWith(occasion, at)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The ending of a word that is the verb of a clause; null for any other word. */
  public @Nullable Ending tail(String s, int start, int end) {
    // a single letter is no whole word: 한 국가
    String ending = end - start == 1 ? null : tailEndings.longestFrom(s, start, end);
    return ending == null ? null : tails.get(ending);
  }
}
