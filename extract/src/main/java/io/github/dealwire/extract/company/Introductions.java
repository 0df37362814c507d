package io.github.dealwire.extract.company;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Reading;

/**
 * Other names that the article itself gives: {@code 새벽에너지솔루션(이하 새벽엔솔)}, {@code 한별수력발전(한수발)}, {@code 다온해운(옛 한별상선)},
 * {@code 한별사(현 한별전자)}, {@code 루메닉(Lumenic)}.
 */
final class Introductions {

  private static final int LONGEST = 40;

  private final Roster roster;
  private final Tables tables;
  private final String s;

  Introductions(Reading reading, Roster roster, Tables tables) {
    this.roster = roster;
    this.tables = tables;
    this.s = reading.chars();
  }

  void run() {
    for (CompanyMention mention : roster.mentions()) {
      int from = mention.tail().glossStart();
      int end = mention.tail().glossEnd();
      if (from < 0 || end - from > LONGEST) {
        continue;
      }
      // 루메닉(露美, Lumenic)
      for (int at = from; at <= end; at++) {
        if (at == end || Chars.isComma(s.charAt(at)) || Chars.isMiddleDot(s.charAt(at))) {
          part(mention, from, at);
          from = at + 1;
        }
      }
    }
  }

  private void part(CompanyMention mention, int start, int end) {
    int from = Chars.skipSpaces(s, start, end);
    int said = tables.otherName(s, from, end);
    from = Math.max(from, said);
    int to = end;
    while (from < to && (Chars.isSpace(s.charAt(from)) || Chars.isQuoteOpen(s.charAt(from)))) {
      from++;
    }
    while (from < to && (Chars.isSpace(s.charAt(to - 1)) || Chars.isQuoteClose(s.charAt(to - 1)))) {
      to--;
    }
    if (to - from >= 2 && (said > 0 || name(from, to))) {
      alias(mention, from, to);
    }
  }

  private void alias(CompanyMention mention, int from, int to) {
    CompanyEntity company = mention.company();
    String alias = s.substring(from, to);
    CompanyMention other = roster.at(from);
    if (other != null && other.end() == to) {
      boolean keepOther = company.known().isEmpty() && other.company().known().isPresent();
      roster.merge(keepOther ? company : other.company(), keepOther ? other.company() : company);
      return;
    }
    if (roster.overlaps(from, to)) {
      return;
    }
    if (isLatin(from, to) && company.known().isEmpty()) {
      company.englishName(alias);
    }
    roster.everywhere(company, alias, "introduced");
  }

  /** A gloss that may be a name of its own: Latin letters, or a short Hangul form. */
  private boolean name(int from, int to) {
    if (isLatin(from, to)) {
      return Chars.isUpper(s.charAt(from)) || to - from > 3;
    }
    if (to - from > 6) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Chars.isHangul(s.charAt(i))) {
        return false;
      }
    }
    String text = s.substring(from, to);
    return tables.ordinary().band(text) == 0 && !tables.surnames().fullName(text, 0, text.length());
  }

  private boolean isLatin(int from, int to) {
    int latin = 0;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (Chars.isLatin(c)) {
        latin++;
      } else if (Chars.isHangul(c) || Chars.isHanja(c)) {
        return false;
      }
    }
    return latin >= 2;
  }
}
