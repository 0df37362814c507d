package io.github.dealwire.extract.company;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.extract.read.Endings;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Surnames;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that tell a company name by its ending and by what stands beside it. Immutable. */
final class Tables {

  static final TableFormat SUFFIXES = TableFormat.of("suffix", "strength").optional("type").optional("example", "counterexample").unique("suffix");
  static final TableFormat DESCRIPTORS =
      TableFormat.of("descriptor", "kind").optional("example", "counterexample").unique("descriptor");
  static final TableFormat TAILS = TableFormat.of("tail", "kind").optional("example", "counterexample").unique("tail");
  static final TableFormat CUES = TableFormat.of("word", "place", "cue").optional("example", "counterexample").unique("word", "place");

  /** The band from which on a word is too usual to be a name that nobody listed. */
  static final int USUAL = 2;

  /** A company ending. */
  record Suffix(String text, boolean strong, boolean institution) {}

  /** Where a cue word stands. */
  enum Place {
    BEFORE,
    AFTER,
    /** Right before the name, without a space, where a caption runs into a sentence. */
    GLUED,
    /** Anywhere in a sentence that tells of a new name. */
    RENAME,
    /** In brackets behind a name, before another name of the same company. */
    OTHER_NAME,
    /** The end of a word that is no name: a verb, a unit. */
    NO_NAME
  }

  private final Map<String, Suffix> suffixes = new HashMap<>();
  private final Endings suffixEndings;
  private final WordTree tails;
  private final Map<String, Cue> before = new HashMap<>();
  private final WordTree after;
  private final List<String> glued = new ArrayList<>();
  private final BitSet gluedChars = new BitSet();
  private final WordTree renames;
  private final WordTree otherNames;
  private final Endings verbEndings;
  private final List<Cue> afterCues = new ArrayList<>();
  private final OrdinaryWords ordinary;
  private final Surnames surnames = Surnames.builtIn();
  private final Things things = new Things();

  Tables(OrdinaryWords ordinary) {
    this.ordinary = ordinary;
    for (Table.Row row : table("suffixes.tsv", SUFFIXES).rows()) {
      String text = row.get("suffix");
      boolean institution = row.findEnum("type", CompanyType.class).filter(t -> t == CompanyType.INSTITUTION).isPresent();
      suffixes.put(text, new Suffix(text, row.get("strength").equals("strong"), institution));
    }
    suffixEndings = new Endings(suffixes.keySet());
    List<String> tailWords = new ArrayList<>();
    for (Table.Row row : table("tails.tsv", TAILS).rows()) {
      tailWords.add(row.get("tail"));
    }
    tails = new WordTree(tailWords);
    List<String> afterWords = new ArrayList<>();
    List<String> other = new ArrayList<>();
    List<String> renamed = new ArrayList<>();
    List<String> endings = new ArrayList<>();
    for (Table.Row row : table("cues.tsv", CUES).rows()) {
      Cue cue = row.enumValue("cue", Cue.class);
      switch (row.enumValue("place", Place.class)) {
        case BEFORE -> before.put(row.get("word"), cue);
        case AFTER -> {
          afterWords.add(row.get("word"));
          afterCues.add(cue);
        }
        case GLUED -> {
          glued.add(row.get("word"));
          gluedChars.set(row.get("word").charAt(0));
        }
        case RENAME -> renamed.add(row.get("word"));
        case OTHER_NAME -> other.add(row.get("word"));
        case NO_NAME -> endings.add(row.get("word"));
      }
    }
    after = new WordTree(afterWords);
    otherNames = new WordTree(other);
    renames = new WordTree(renamed);
    verbEndings = new Endings(endings);
  }

  /** The words before the names of things. */
  Things things() {
    return things;
  }

  static Table table(String file, TableFormat format) {
    return format.read(file, Tables.class.getResourceAsStream(file));
  }

  /** Whether a word is too usual to be a name that nobody listed. */
  boolean isOrdinary(String s, int start, int end) {
    return ordinary.band(s, start, end) >= USUAL;
  }

  /** Whether a word has an ending that institutions have. */
  boolean institution(String word) {
    Suffix suffix = suffixOf(word);
    return suffix != null && suffix.institution();
  }

  /** Whether a word has an ending that companies have. */
  boolean companySuffix(String word) {
    Suffix suffix = suffixOf(word);
    return suffix != null && !suffix.institution();
  }

  /** Whether a word ends as no name does: 들어섰는데, 늘렸으며, 해외사업부. */
  boolean verbal(String s, int start, int end) {
    return verbEndings.longest(s, start, end) != null;
  }

  /** Whether a word has an ending that hardly any other word than a company's name has. */
  boolean strongSuffix(String s, int from, int to) {
    Suffix suffix = suffixOf(s, from, to);
    return suffix != null && suffix.strong() && !suffix.institution();
  }

  OrdinaryWords ordinary() {
    return ordinary;
  }

  Surnames surnames() {
    return surnames;
  }

  /** The longest company ending of a word; null where it has none or is nothing else. */
  @Nullable Suffix suffixOf(String word) {
    return suffixOf(word, 0, word.length());
  }

  /** As {@link #suffixOf(String)}, of a part of a text. */
  @Nullable Suffix suffixOf(String s, int from, int to) {
    String ending = suffixEndings.longest(s, from, to);
    return ending == null ? null : suffixes.get(ending);
  }

  /** Whether a part of a text is nothing but a company ending. */
  boolean isSuffix(String s, int from, int to) {
    return suffixEndings.contains(s, from, to);
  }

  /** Whether a word is nothing but a company ending: 리서치, 인더스트리. */
  @Nullable Suffix suffix(String word) {
    return suffixes.get(word);
  }

  /** Where the word ends that is glued to a name (삼성전자측, 한화家) and begins here; -1 where none does. */
  int tailEnd(String s, int at, int limit) {
    long hit = tails.longest(s, at, limit);
    return hit == WordTree.NONE ? -1 : WordTree.end(hit);
  }

  /** How long the word is that a caption ends in and that begins here (제공다온소프트가); 0 where none does. */
  int gluedLength(String s, int at) {
    if (at >= s.length() || !gluedChars.get(s.charAt(at))) {
      return 0;
    }
    for (String word : glued) {
      if (s.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Where the word ends that announces another name in a gloss (이하, 옛) and begins here; -1 where none does. */
  int otherName(String s, int at, int limit) {
    long hit = otherNames.longest(s, at, limit);
    return hit == WordTree.NONE ? -1 : WordTree.end(hit);
  }

  /** Where a word begins that tells of a new name; -1 where the range has none. */
  int rename(String s, int from, int to) {
    for (int at = from; at < to; at++) {
      long hit = renames.longest(s, at, to);
      if (hit != WordTree.NONE) {
        return at;
      }
    }
    return -1;
  }

  /** The cue of the word that stands before a name. */
  @Nullable Cue before(String word) {
    return before.get(word);
  }

  /** A hit of {@link #afterCue} and {@link WordTree#end}: the longest cue word that begins here. */
  long after(String s, int at, int limit) {
    return after.longest(s, at, limit);
  }

  Cue afterCue(long hit) {
    return afterCues.get(WordTree.value(hit));
  }
}
