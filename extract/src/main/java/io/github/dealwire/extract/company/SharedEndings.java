package io.github.dealwire.extract.company;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.registry.Kind;
import io.github.dealwire.extract.registry.Trust;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads lists whose last name has the ending of all: 한별·다온·새벽은행 are 한별은행, 다온은행 and 새벽은행. */
final class SharedEndings {

  private static final int LONGEST = 12;

  private final Tables tables;
  private final Map<String, KnownName> byText;
  private final String s;

  SharedEndings(String s, Tables tables, Map<String, KnownName> byText) {
    this.s = s;
    this.tables = tables;
    this.byText = byText;
  }

  /** The names found, with those that lack their ending; what was taken for another name there (한별, a group) is replaced. */
  List<Found> spell(List<Found> found) {
    TreeMap<Integer, Found> all = new TreeMap<>();
    found.forEach(f -> all.put(f.start(), f));
    for (Found last : found) {
      boolean company = last.known().name().type() == CompanyType.CORPORATION;
      Tables.Suffix suffix = company ? tables.suffixOf(s.substring(last.start(), last.end())) : null;
      if (suffix == null) {
        continue;
      }
      int at = last.start();
      while (at > 1 && (Chars.isMiddleDot(s.charAt(at - 1)) || Chars.isComma(s.charAt(at - 1)))) {
        int end = at - 1;
        int start = Chars.wordStart(s, Math.max(0, end - LONGEST), end);
        KnownName known = start < end ? byText.get(s.substring(start, end) + suffix.text()) : null;
        if (known == null || start > 0 && Chars.isWord(s.charAt(start - 1)) || taken(all, start, end)) {
          break;
        }
        all.put(start, new Found(start, end, last.limit(), known, NounTail.of(s, end, last.limit())));
        at = start;
      }
    }
    List<Found> sorted = new ArrayList<>(all.values());
    sorted.sort(Comparator.comparingInt(Found::start));
    return sorted;
  }

  /** Whether a name that is surely a company's own, not its group's, is in the range, or one that reaches beyond it. */
  private boolean taken(TreeMap<Integer, Found> all, int start, int end) {
    Map.Entry<Integer, Found> before = all.lowerEntry(end);
    if (before == null || before.getValue().end() <= start) {
      return false;
    }
    Found f = before.getValue();
    return f.start() != start || f.end() != end
        || f.known().alias().trust() == Trust.FREE && f.known().alias().kind() != Kind.BARE_GROUP
            && f.known().name().type() == CompanyType.CORPORATION && tables.suffixOf(s.substring(start, end)) != null;
  }
}
