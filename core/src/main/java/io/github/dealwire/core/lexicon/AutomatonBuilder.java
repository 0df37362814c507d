package io.github.dealwire.core.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Collects words and builds an {@link Automaton} of them. Not for several threads at a time.
 *
 * <p>Words may be added after a build; the next build has them too.
 */
public final class AutomatonBuilder {

  /** One spelling for several chars, in words and in text alike. */
  @FunctionalInterface
  public interface Folding {

    /** The char that stands for {@code c}; a char stands for itself, {@code fold(fold(c)) == fold(c)}. */
    char fold(char c);
  }

  private static final int CHARS = 1 << 16;

  private final List<Word> words = new ArrayList<>();
  private Folding folding = c -> c;

  AutomatonBuilder() {}

  private record Word(String chars, int value) {}

  /**
   * Adds a word. The same word may be added with several values; the same word and value twice counts once.
   *
   * @param value what {@link Automaton.HitConsumer#hit} is to be told
   * @throws IllegalArgumentException if the word is empty
   */
  public AutomatonBuilder add(String word, int value) {
    if (word.isEmpty()) {
      throw new IllegalArgumentException("an empty word, with the value " + value);
    }
    words.add(new Word(word, value));
    return this;
  }

  /**
   * Makes the automaton take chars for the same that fold to the same, for instance capitals and small letters with {@code
   * Chars::fold}. It costs nothing in a scan. Without it, every char stands for itself alone.
   */
  public AutomatonBuilder folding(Folding fold) {
    this.folding = requireNonNull(fold);
    return this;
  }

  /** Builds the automaton of the words added so far. */
  public Automaton build() {
    char[] codes = codes();
    int codeCount = 0;
    for (char code : codes) {
      codeCount = Math.max(codeCount, code);
    }
    // A stable sort: the values of a word stay in the order of their adding.
    Word[] sorted = new Word[words.size()];
    for (int i = 0; i < sorted.length; i++) {
      Word word = words.get(i);
      sorted[i] = new Word(encode(word.chars(), codes), word.value());
    }
    Arrays.sort(sorted, Comparator.comparing(Word::chars));

    Trie trie = new Trie();
    int[] values = new int[sorted.length];
    int[] records = new int[16 * Automaton.RECORD];
    int valueCount = 0;
    int recordCount = 0;
    for (int i = 0; i < sorted.length; i++) {
      boolean first = i == 0 || !sorted[i].chars().equals(sorted[i - 1].chars());
      if (first) {
        recordCount++;
        trie.add(sorted[i].chars(), recordCount);
        if (records.length < (recordCount + 2) * Automaton.RECORD) {
          records = Arrays.copyOf(records, records.length * 2);
        }
        records[recordCount * Automaton.RECORD + Automaton.LENGTH] = sorted[i].chars().length();
        records[recordCount * Automaton.RECORD + Automaton.VALUES] = valueCount;
      }
      int from = records[recordCount * Automaton.RECORD + Automaton.VALUES];
      if (!contains(values, from, valueCount, sorted[i].value())) {
        values[valueCount++] = sorted[i].value();
      }
    }
    records = Arrays.copyOf(records, (recordCount + 2) * Automaton.RECORD);
    records[(recordCount + 1) * Automaton.RECORD + Automaton.VALUES] = valueCount;
    int[] cells = new DoubleArray(trie, codeCount).cells(records);
    return new Automaton(codes, cells, records, Arrays.copyOf(values, valueCount));
  }

  /** Dense codes for the chars of the words, from 1, the most frequent first, and for the chars that fold onto them. */
  private char[] codes() {
    int[] counts = new int[CHARS];
    for (Word word : words) {
      for (int i = 0; i < word.chars().length(); i++) {
        counts[folding.fold(word.chars().charAt(i))]++;
      }
    }
    List<Integer> chars = new ArrayList<>();
    for (int c = 0; c < CHARS; c++) {
      if (counts[c] > 0) {
        chars.add(c);
      }
    }
    chars.sort(Comparator.comparing((Integer c) -> -counts[c]).thenComparing(c -> c));
    char[] codes = new char[CHARS];
    for (int i = 0; i < chars.size(); i++) {
      codes[chars.get(i)] = (char) (i + 1);
    }
    char[] folded = new char[CHARS];
    for (int c = 0; c < CHARS; c++) {
      folded[c] = codes[folding.fold((char) c)];
    }
    return folded;
  }

  private static String encode(String word, char[] codes) {
    char[] encoded = word.toCharArray();
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = codes[encoded[i]];
    }
    return new String(encoded);
  }

  private static boolean contains(int[] values, int from, int to, int value) {
    for (int i = from; i < to; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
  }
}
