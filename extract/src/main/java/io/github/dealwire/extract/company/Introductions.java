package io.github.dealwire.extract.company;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import java.util.List;

/**
 * Other names that the article itself gives: {@code LG에너지솔루션(이하 LG엔솔)}, {@code 한국수력원자력(한수원)},
 * {@code HMM(옛 현대상선)}, {@code 금성사(현 LG전자)}, {@code 안두릴(Anduril)}.
 */
final class Introductions {
  private final CompanyExtractor companies;
  private final Reading reading;
  private final String s;

  Introductions(CompanyExtractor companies) {
    this.companies = companies;
    this.reading = companies.reading();
    this.s = reading.chars();
  }

  void run() {
    for (CompanyMention mention : companies.mentions()) {
      NounTail tail = mention.tail();
      if (tail.glossStart() < 0) {
        continue;
      }
      String gloss = s.substring(tail.glossStart(), tail.glossEnd()).strip();
      if (gloss.isEmpty() || gloss.length() > 40) {
        continue;
      }
      renamed(mention, tail, gloss);
    }
  }

  private void renamed(CompanyMention mention, NounTail tail, String gloss) {
    int offset = prefix(gloss, "이하 ", "옛 ", "구 ", "현 ", "현재 ", "전 ", "舊 ", "現 ", "이하", "약칭 ");
    if (offset > 0) {
      int start = tail.glossStart() + offset;
      while (start < tail.glossEnd() && (s.charAt(start) == ' ' || Chars.isQuoteOpen(s.charAt(start)) || s.charAt(start) == '\'' || s.charAt(start) == '"')) {
        start++;
      }
      int end = tail.glossEnd();
      while (end > start && (Chars.isQuoteClose(s.charAt(end - 1)) || s.charAt(end - 1) == '\'' || s.charAt(end - 1) == '"' || s.charAt(end - 1) == ' ')) {
        end--;
      }
      alias(mention, start, end, "introduced");
      return;
    }
    if (name(gloss)) {
      alias(mention, tail.glossStart(), tail.glossEnd(), "gloss");
    }
  }

  private void alias(CompanyMention mention, int start, int end, String rule) {
    if (end - start < 2) {
      return;
    }
    String alias = s.substring(start, end);
    for (CompanyMention other : companies.mentions()) {
      if (other.start() == start && other.end() == end) {
        if (other.company() != mention.company()) {
          boolean keepOther = mention.company().known() == null && other.company().known() != null;
          companies.merge(
              keepOther ? mention.company() : other.company(), keepOther ? other.company() : mention.company());
        }
        return;
      }
    }
    if (companies.overlaps(start, end)) {
      return;
    }
    if (latin(alias) && mention.company().englishName() == null) {
      mention.company().englishName(alias);
    }
    if (reading.words().ordinary(alias) < 2) {
      companies.everywhere(mention.company(), alias, rule);
    }
  }

  /** A gloss that may be a name of its own: Latin letters, or a short Hangul form of the name. */
  private boolean name(String gloss) {
    if (latin(gloss)) {
      return Chars.isUpper(gloss.charAt(0)) || gloss.length() > 3;
    }
    if (gloss.length() > 6 || gloss.length() < 2) {
      return false;
    }
    for (int i = 0; i < gloss.length(); i++) {
      if (!Chars.isHangul(gloss.charAt(i))) {
        return false;
      }
    }
    return reading.words().ordinary(gloss) < 2;
  }

  private static boolean latin(String gloss) {
    int latin = 0;
    for (int i = 0; i < gloss.length(); i++) {
      char c = gloss.charAt(i);
      if (Chars.isLatin(c)) {
        latin++;
      } else if (Chars.isHangul(c) || Chars.isHanja(c)) {
        return false;
      }
    }
    return latin >= 2;
  }

  private static int prefix(String gloss, String... prefixes) {
    for (String prefix : List.of(prefixes)) {
      if (gloss.startsWith(prefix)) {
        return prefix.length();
      }
    }
    return -1;
  }
}
