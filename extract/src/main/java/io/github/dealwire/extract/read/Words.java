package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Automaton;
import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.model.Rank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every word that the extractors know, and the one automaton that finds them all in a single scan. */
public final class Words {
  private final Entry[] entries;
  private final Automaton automaton;
  private final Set<String> surnames;
  private final Map<String, Integer> ordinary;
  private final Map<String, Suffix> suffixes;
  private final int longestSuffix;
  private final Map<String, String> tails;
  private final Map<String, Name> names;

  private Words(Loader loader) {
    entries = loader.entries.toArray(new Entry[0]);
    Automaton.Builder builder = Automaton.builder();
    for (int i = 0; i < entries.length; i++) {
      builder.add(entries[i].text(), i);
    }
    automaton = builder.build();
    surnames = Set.copyOf(loader.surnames);
    ordinary = Map.copyOf(loader.ordinary);
    suffixes = Map.copyOf(loader.suffixes);
    longestSuffix = loader.suffixes.keySet().stream().mapToInt(String::length).max().orElse(0);
    tails = Map.copyOf(loader.tails);
    names = Map.copyOf(loader.names);
  }

  /** The built-in words. */
  public static Words builtIn() {
    return with(List.of());
  }

  /** The built-in words and an embedder's own companies. */
  public static Words with(List<Name> own) {
    Loader loader = new Loader();
    loader.load(own);
    return new Words(loader);
  }

  void scan(String chars, int from, int to, Consumer<Hit> sink) {
    automaton.scan(chars, from, to, (start, end, value) -> sink.accept(new Hit(start, end, entries[value])));
  }

  public boolean isSurname(String s) {
    return surnames.contains(s);
  }

  /** How ordinary a word is in news text: 0 unknown, 1 rare, 2 usual, 3 frequent. */
  public int ordinary(String word) {
    return ordinary.getOrDefault(word, 0);
  }

  /** The longest company ending of a word, or null; a word that is nothing but the ending has none. */
  public @Nullable Suffix suffixOf(String word) {
    for (int length = Math.min(longestSuffix, word.length() - 1); length > 0; length--) {
      Suffix suffix = suffixes.get(word.substring(word.length() - length));
      if (suffix != null) {
        return suffix;
      }
    }
    return null;
  }

  /** The suffix row of a word that is nothing but a company ending (리서치, 인더스트리), or null. */
  public @Nullable Suffix suffix(String word) {
    return suffixes.get(word);
  }

  /** The longest tail that begins at a position, as its length, or 0. */
  public int tailLength(String chars, int at) {
    for (int length = Math.min(5, chars.length() - at); length > 0; length--) {
      if (tails.containsKey(chars.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  public @Nullable Name name(String id) {
    return names.get(id);
  }

  /** A company ending. */
  public record Suffix(String text, boolean strong, boolean institution) {}

  /** A title. */
  public record Title(String text, Rank rank, String kind) {}

  /** A descriptor; strong where a name follows it nearly always. */
  public record Descriptor(String text, boolean strong) {}

  private static final class Loader {
    final List<Entry> entries = new ArrayList<>();
    final Set<String> surnames = new HashSet<>();
    final Map<String, Integer> ordinary = new HashMap<>();
    final Map<String, Suffix> suffixes = new HashMap<>();
    final Map<String, String> tails = new HashMap<>();
    final Map<String, Name> names = new HashMap<>();

    void load(List<Name> own) {
      for (Name name : Registry.load()) {
        add(name);
      }
      own.forEach(this::add);
      for (Table.Row row : table("words/titles.tsv").rows()) {
        String text = row.get("title");
        add(Kind.TITLE, text, new Title(text, row.enumValue("rank", Rank.class), row.get("kind")));
      }
      for (Table.Row row : table("words/descriptors.tsv").rows()) {
        String text = row.get("descriptor");
        add(Kind.DESCRIPTOR, text, new Descriptor(text, !row.get("kind").equals("weak")));
      }
      for (Table.Row row : table("words/suffixes.tsv").rows()) {
        String text = row.get("suffix");
        suffixes.put(
            text,
            new Suffix(text, row.get("strength").equals("strong"), row.get("type").equals("INSTITUTION")));
      }
      for (Table.Row row : table("words/tails.tsv").rows()) {
        tails.put(row.get("tail"), row.get("kind"));
      }
      for (Table.Row row : table("words/surnames.tsv").rows()) {
        surnames.addAll(List.of(row.get("surnames").split(" ")));
      }
      for (Table.Row row : table("words/ordinary.tsv").rows()) {
        int band = row.get("band").charAt(0) - 'a' + 1;
        for (String word : row.get("words").split(" ")) {
          ordinary.put(word, band);
        }
      }
      for (Table.Row row : table("registry/notcompanies.tsv").rows()) {
        add(Kind.NOT_COMPANY, row.get("name"), row.get("kind"));
      }
      Frames.load(this::add);
    }

    static Table table(String name) {
      return Table.read(Words.class, "/io/github/dealwire/extract/" + name);
    }

    void add(Kind kind, String text, Object row) {
      entries.add(new Entry(kind, text, row));
    }

    void add(Name name) {
      names.put(name.id(), name);
      for (Name.Alias alias : name.aliases()) {
        add(Kind.NAME, alias.text(), new NamedBy(name, alias));
      }
    }
  }

  /** A registry hit's row: whose name, and which of its names. */
  public record NamedBy(Name name, Name.Alias alias) {}
}
