package io.github.dealwire.core.article;

import io.github.dealwire.core.lexicon.Automaton;
import io.github.dealwire.core.lexicon.AutomatonBuilder;
import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words by which a reader tells an article from what stands around it: {@code page-words.tsv}. */
final class PageWords {

  static final PageWords SHARED = new PageWords(read());

  /** Where in a line a word must stand to count. */
  enum Where {
    /** Anywhere, also inside a word. */
    PART,
    /** Anywhere, with no letter on either side. */
    WORD,
    /** Before anything that is a letter or digit. */
    START,
    /** At the end of a word. */
    TAIL,
    /** In a short line, with nothing but numbers and signs after it. */
    HEADING
  }

  /** A word that counts where it stands; half-open. */
  record Hit(int start, int end, Cue cue) {}

  /** A heading is shorter than a sentence: 이 시각 많이 본 뉴스. */
  private static final int LONGEST_HEADING = 24;

  private final Automaton automaton;
  private final Cue[] cues;
  private final Where[] places;
  private final Map<Cue, String> firstChars = new EnumMap<>(Cue.class);
  private final Map<Cue, String> lastChars = new EnumMap<>(Cue.class);

  private PageWords(Table table) {
    List<Table.Row> rows = table.rows();
    cues = new Cue[rows.size()];
    places = new Where[rows.size()];
    AutomatonBuilder builder = Automaton.builder().folding(Chars::fold);
    for (int i = 0; i < rows.size(); i++) {
      Table.Row row = rows.get(i);
      cues[i] = row.enumValue("cue", Cue.class);
      places[i] = row.enumValue("where", Where.class);
      String word = row.get("word");
      builder.add(word, i);
      firstChars.merge(cues[i], word.substring(0, 1), String::concat);
      lastChars.merge(cues[i], word.substring(word.length() - 1), String::concat);
    }
    automaton = builder.build();
  }

  static Table read() {
    return TableFormat.of("word", "cue", "where", "example")
        .optional("counterexample")
        .unique("word", "cue")
        .read("page-words.tsv", PageWords.class.getResourceAsStream("page-words.tsv"));
  }

  /** The words that count in the line {@code from} to {@code to}, by their end. */
  List<Hit> find(String chars, int from, int to) {
    List<Hit> hits = new ArrayList<>();
    automaton.scan(
        chars,
        from,
        to,
        (start, end, row) -> {
          if (counts(chars, from, to, start, end, places[row])) {
            hits.add(new Hit(start, end, cues[row]));
          }
        });
    return hits;
  }

  /** Whether a word of this kind stands anywhere in {@code from} to {@code to}. */
  boolean has(Cue cue, String chars, int from, int to) {
    for (Hit hit : find(chars, from, to)) {
      if (hit.cue == cue) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of this kind may begin with the char; quick. */
  boolean mayBegin(Cue cue, char c) {
    return firstChars.getOrDefault(cue, "").indexOf(c) >= 0;
  }

  /** Whether a word of this kind may end with the char; quick. */
  boolean mayEnd(Cue cue, char c) {
    return lastChars.getOrDefault(cue, "").indexOf(c) >= 0;
  }

  /** Whether a word of this kind is all that stands at {@code from} to {@code to}. */
  boolean is(Cue cue, String chars, int from, int to) {
    for (Hit hit : find(chars, from, to)) {
      if (hit.cue == cue && hit.start == from && hit.end == to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of this kind stands at the end of {@code from} to {@code to}. */
  boolean ends(Cue cue, String chars, int from, int to) {
    return startOfLast(cue, chars, from, to) >= 0;
  }

  /** Where the longest word of this kind begins that ends {@code from} to {@code to}; -1 where there is none. */
  int startOfLast(Cue cue, String chars, int from, int to) {
    for (Hit hit : find(chars, from, to)) {
      if (hit.cue == cue && hit.end == to) {
        return hit.start;
      }
    }
    return -1;
  }

  /** The end of the longest word of this kind that begins at {@code from}, whatever follows it; -1 where there is none. */
  int endOfFirst(Cue cue, String chars, int from, int to) {
    int[] longest = {-1};
    automaton.scan(
        chars,
        from,
        Math.min(to, from + LONGEST_HEADING),
        (start, end, row) -> {
          if (start == from && cues[row] == cue) {
            longest[0] = Math.max(longest[0], end);
          }
        });
    return longest[0];
  }

  /** Whether a word of a pop-up may stand there; quick, for nearly all sentences have none. */
  boolean mayHaveGap(String s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (s.charAt(i) == '기' && s.charAt(i - 1) == '보') {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(String chars, int from, int to, int start, int end, Where where) {
    return switch (where) {
      case PART -> true;
      case WORD -> (start == from || !joins(chars.charAt(start - 1), chars.charAt(start)))
          && (end == to || !joins(chars.charAt(end - 1), chars.charAt(end)));
      case START -> noWord(chars, from, start);
      case TAIL -> end == to || !Chars.isHangul(chars.charAt(end));
      case HEADING -> to - from <= LONGEST_HEADING && onlyCount(chars, end, to);
    };
  }

  /** Letters next to each other are one word; a digit after a word is its count (댓글37), an English word ends at Hangul. */
  private static boolean joins(char a, char b) {
    return Chars.isHangul(a) && Chars.isHangul(b) || Chars.isLatin(a) && Chars.isLatin(b);
  }

  private static boolean noWord(String chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isWord(chars.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** 댓글 37, 댓글(3), 댓글 1개, 댓글 12건. */
  private static boolean onlyCount(String chars, int from, int to) {
    boolean digit = false;
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      boolean counter = digit && (c == '개' || c == '건');
      if (Chars.isWord(c) && !Chars.isDigit(c) && !counter) {
        return false;
      }
      digit |= Chars.isDigit(c);
    }
    return true;
  }
}
