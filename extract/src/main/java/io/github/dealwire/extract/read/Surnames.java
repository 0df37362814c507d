package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Chars;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Korean family names. Immutable. */
public final class Surnames {

  private static final TableFormat FORMAT = TableFormat.of("surnames");

  private final Set<String> surnames;

  private Surnames(Set<String> surnames) {
    this.surnames = surnames;
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
    for (int i = from; i < to; i++) {
      if (!Chars.isHangul(s.charAt(i))) {
        return false;
      }
    }
    return length <= 3 && contains(s.subSequence(from, from + 1).toString())
        || length >= 3 && contains(s.subSequence(from, from + 2).toString());
  }
}
