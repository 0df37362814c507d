package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Chars;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Korean family names. Immutable. */
public final class Surnames {

  private static final TableFormat FORMAT = TableFormat.of("surnames");

  private final Set<String> surnames;

  /** Surnames of one syllable; the first syllables of those of two; those of two, as an int. */
  private final BitSet single = new BitSet();

  private final BitSet first = new BitSet();
  private final Set<Integer> pairs = new HashSet<>();

  private Surnames(Set<String> surnames) {
    this.surnames = surnames;
    for (String surname : surnames) {
      if (surname.length() == 1) {
        single.set(surname.charAt(0));
      } else if (surname.length() == 2) {
        first.set(surname.charAt(0));
        pairs.add(surname.charAt(0) << 16 | surname.charAt(1));
      }
    }
  }

  /** Reads the names that come with the library. */
  public static Surnames builtIn() {
    Table table = FORMAT.read("surnames.tsv", Surnames.class.getResourceAsStream("surnames.tsv"));
    Set<String> surnames = new HashSet<>();
    for (Table.Row row : table.rows()) {
      surnames.addAll(List.of(row.get("surnames").split(" ")));
    }
    return new Surnames(surnames);
  }

  /** Whether a text is a family name: 김, 남궁. */
  public boolean contains(String text) {
    return surnames.contains(text);
  }

  /** Whether a word has the shape of a full name: a family name of one syllable with one or two more, or of two with one or two. */
  public boolean fullName(CharSequence s, int from, int to) {
    int length = to - from;
    if (length < 2 || length > 4) {
      return false;
    }
    char c = s.charAt(from);
    boolean full = length <= 3 && single.get(c) || length >= 3 && first.get(c) && pairs.contains(c << 16 | s.charAt(from + 1));
    for (int i = from; full && i < to; i++) {
      full = Chars.isHangul(s.charAt(i));
    }
    return full;
  }
}
