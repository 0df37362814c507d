package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Automaton;
import io.github.dealwire.core.lexicon.AutomatonBuilder;
import java.util.ArrayList;
import java.util.List;

/** Every word that the extractors look for, and the one automaton that finds them all in a single scan. Immutable. */
public final class Words {

  private final Entry[] entries;
  private final Automaton automaton;

  private Words(List<Entry> entries) {
    this.entries = entries.toArray(Entry[]::new);
    AutomatonBuilder builder = Automaton.builder();
    for (int i = 0; i < this.entries.length; i++) {
      builder.add(this.entries[i].text(), i);
    }
    this.automaton = builder.build();
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
    List<Entry> entries = new ArrayList<>();
    for (Source source : sources) {
      source.addTo((kind, text, row) -> entries.add(new Entry(kind, text, row)));
    }
    return new Words(entries);
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
