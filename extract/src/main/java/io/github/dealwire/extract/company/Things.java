package io.github.dealwire.extract.company;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.text.Chars;
import java.util.HashSet;
import java.util.Set;

/** Says which nouns name a thing and no company by what stands before them: 플랫폼 ‘하이링크’, PBV(목적기반모빌리티). */
final class Things {

  static final TableFormat FORMAT = TableFormat.of("noun", "place", "example").optional("counterexample").unique("noun");
  private static final int LONGEST_BRACKET = 30;

  private enum Place {
    BEFORE,
    AFTER
  }

  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();

  Things() {
    for (Table.Row row : Tables.table("products.tsv", FORMAT).rows()) {
      (row.enumValue("place", Place.class) == Place.BEFORE ? before : after).add(row.get("noun"));
    }
  }

  /** Whether a noun stands as the name of a thing, or explains one, in its first place. */
  boolean names(String s, Noun noun) {
    Noun.Place first = noun.places().get(0);
    return quotedBehindThing(s, first.start()) || glossesThing(s, first.start())
        || noun.places().stream().allMatch(place ->
            explains(s, place.start()) || abbreviates(s, place.start(), place.end()) || followed(s, place.end()));
  }

  /** ‘새봄상 시상식’: an event. */
  private boolean followed(String s, int end) {
    return s.startsWith(" ", end) && after.contains(s.substring(end + 1, Chars.wordEnd(s, end + 1, s.length())));
  }

  /** 엔진 ‘하이AI(HiAI)’: the bracket says the thing's name once more. */
  private boolean glossesThing(String s, int start) {
    return start > 1 && s.charAt(start - 1) == '(' && quotedBehindThing(s, Chars.wordStart(s, 0, start - 1));
  }

  private boolean quotedBehindThing(String s, int start) {
    int open = start - 1;
    if (open < 2 || !Chars.isQuoteOpen(s.charAt(open)) || s.charAt(open - 1) != ' ') {
      return false;
    }
    return before.contains(s.substring(Chars.wordStart(s, 0, open - 1), open - 1));
  }

  /** 주택저당증권(MBS): capitals in the bracket behind a noun are short for it; were it a company, they would be its other name. */
  private static boolean abbreviates(String s, int start, int end) {
    if (start < 2 || s.charAt(start - 1) != '(' || end >= s.length() || s.charAt(end) != ')' || !Chars.isHangul(s.charAt(start - 2))) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Chars.isUpper(s.charAt(i)) && !Chars.isDigit(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** In the bracket behind an abbreviation stands what it is short for: PBV(목적기반모빌리티, B2B용 밴). */
  private static boolean explains(String s, int start) {
    for (int i = start - 1; i > 0 && start - i < LONGEST_BRACKET; i--) {
      char c = s.charAt(i);
      if (c == ')' || c == '\n') {
        return false;
      }
      if (c == '(') {
        return Chars.isUpper(s.charAt(i - 1)) && Chars.isHangul(s.charAt(i + 1));
      }
    }
    return false;
  }
}
