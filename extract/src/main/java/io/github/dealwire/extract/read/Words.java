package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Automaton;
import io.github.dealwire.core.lexicon.AutomatonBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every word that the extractors look for, and the one automaton that finds them all in a single scan. Immutable. */
public final class Words {

  private final Entry[] entries;
  private final Automaton automaton;

  private Words(List<Entry> entries, Automaton automaton) {
    this.entries = entries.toArray(Entry[]::new);
    this.automaton = automaton;
  }

  /** Takes what the tables of a package hold. */
  @FunctionalInterface
  public interface Sink {

    /** Adds a word; the same word may be added more than once. */
    void add(Kind kind, String text, Object row);
  }

  /** Something that has words to look for. */
  @FunctionalInterface
  public interface Source {

    /** Adds the words. */
    void addTo(Sink sink);
  }

  /** The words of all sources, in their order. */
  public static Words of(List<? extends Source> sources) {
    List<Entry> entries = entries(sources);
    Automaton prebuilt = PrebuiltAutomaton.of(entries);
    return new Words(entries, prebuilt == null ? build(entries) : prebuilt);
  }

  /** Writes what {@link #of} reads for the same words in less time than it takes to build it. */
  public static void prebuild(List<? extends Source> sources, Path folder) throws IOException {
    List<Entry> entries = entries(sources);
    PrebuiltAutomaton.write(entries, build(entries), folder);
  }

  private static List<Entry> entries(List<? extends Source> sources) {
    List<Entry> entries = new ArrayList<>(1 << 16);
    for (Source source : sources) {
      source.addTo((kind, text, row) -> entries.add(new Entry(kind, text, row)));
    }
    return entries;
  }

  private static Automaton build(List<Entry> entries) {
    AutomatonBuilder builder = Automaton.builder();
    for (int i = 0; i < entries.size(); i++) {
      builder.add(entries.get(i).text(), i);
    }
    return builder.build();
  }

  /** Takes the occurrences that a scan finds. */
  @FunctionalInterface
  interface HitSink {
    void hit(int start, int end, Entry entry);
  }

  void scan(String chars, int from, int to, HitSink sink) {
    automaton.scan(chars, from, to, (start, end, value) -> sink.hit(start, end, entries[value]));
  }
}
