package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.List;

/**
 * Recognises the sources of pictures: {@code 사진=한별전자}, {@code /한별전자 제공}, {@code … 전경. 다온통신}, also where the text goes on
 * behind them without a break: {@code 사진=다온통신한별전자가 …}.
 */
final class Credits {

  /** A source is not longer than this. */
  private static final int LONGEST = 30;

  private static final int LONGEST_ALONE = 24;
  private static final int LONGEST_BRACKET = 40;

  /** What may follow the name of an agency or 제공 where it is a word of the sentence: 연합뉴스가, 제공한다. */
  private static final String PARTICLES = "은는이가을를에의도와과로만하한할해했되된될됐받업자사량처";

  private final PageWords words;

  Credits(PageWords words) {
    this.words = words;
  }

  /** Whether a word as 사진 begins a source: an equals sign or colon follows it, and little after that; or it opens the line. */
  boolean begins(String s, PageWords.Hit hit, int start, int end) {
    int next = Chars.skipSpaces(s, hit.end(), end);
    if (hit.cue() != Cue.CREDIT || next >= end) {
      return false;
    }
    char sign = s.charAt(next);
    boolean opens = noWord(s, start, hit.start());
    boolean last = end - next <= LONGEST && !LineReader.hasSentence(s, next, end);
    if (sign == '=' || sign == '＝') {
      return opens || last;
    }
    return sign == ':' && (opens || last) || opens && s.charAt(start) == '<' && end - start > 8;
  }

  private static boolean noWord(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isWord(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the source begins that ends the line without an equals sign: 한별전자 제공 in … 찍고 있다. 한별전자 제공; -1 where there is
   * none. A source stands alone, behind a full stop, a slash or in brackets.
   */
  int atEnd(String s, int start, int end) {
    int to = end;
    while (to > start && !Chars.isWord(s.charAt(to - 1))) {
      to--;
    }
    int from = Math.max(start, to - LONGEST);
    int word = words.startOfLast(Cue.CREDIT_END, s, from, to);
    if (word < 0) {
      return -1;
    }
    for (int i = word; i > from; i--) {
      char c = s.charAt(i - 1);
      if (c == '.' || c == '/' || Chars.isBracketOpen(c) || c == '<' || c == '〈') {
        // (서울=다온통신) is a byline
        return hasSign(s, i, to) && words.endOfFirst(Cue.CREDIT, s, i, to) < 0 ? -1 : i;
      }
    }
    return from == start || to - start <= 2 * LONGEST ? start : -1;
  }

  /** Whether {@code from} to {@code end} is a source and nothing else: 한별전자 제공; but not the item ▷새 제품 개발 교육 제공. */
  boolean isAlone(String s, List<PageWords.Hit> hits, int from, int end) {
    for (PageWords.Hit hit : hits) {
      if (hit.cue() == Cue.CREDIT_END && hit.end() == end && end - from <= LONGEST_ALONE) {
        int spaces = 0;
        for (int i = from; i < end; i++) {
          spaces += Chars.isSpace(s.charAt(i)) ? 1 : 0;
        }
        return spaces <= 2 && !SentenceEnds.isHeadingMark(s.charAt(from));
      }
    }
    return false;
  }

  /**
   * Whether a source breaks a sentence off at {@code i}: 새 공장[한별전자 제공]한별전자는 …, 새 공장 /사진=한별전자 …. Round brackets do
   * only where no particle goes on behind them: 김하늘 대표(사진=한별전자)는 is one sentence.
   */
  boolean breaksOff(String s, int i, int to) {
    char c = s.charAt(i);
    if (c == '[' || c == '［') {
      return bracketEnd(s, i, to) > 0;
    }
    if (c == '(') {
      int end = bracketEnd(s, i, to);
      return end > 0 && (end >= to || PARTICLES.indexOf(s.charAt(end)) < 0);
    }
    return c == '/' && assigned(s, i, to) > 0;
  }

  /**
   * The end of the source that begins at {@code from}, in brackets or not; -1 where none does.
   *
   * @param first whether nothing stands before it in its line
   */
  int end(String s, int from, int to, boolean first) {
    char c = s.charAt(from);
    if (c == '[' || c == '(' || c == '［' || c == '<') {
      return bracketEnd(s, from, to);
    }
    int assigned = assigned(s, from, to);
    return assigned > 0 || first ? assigned : glued(s, from, to);
  }

  /** [사진=한별전자], (사진 = 다온통신), [한별전자 제공. 재판매 및 DB 금지]. */
  private int bracketEnd(String s, int from, int to) {
    char close = Chars.closing(s.charAt(from));
    int limit = Math.min(to, from + LONGEST_BRACKET);
    for (int i = from + 1; i < limit; i++) {
      if (s.charAt(i) == close) {
        int end = i;
        while (end > from + 1 && Chars.isSpace(s.charAt(end - 1))) {
          end--;
        }
        for (PageWords.Hit hit : words.find(s, from + 1, end)) {
          boolean ends = hit.cue() == Cue.CREDIT_END && (hit.end() == end || s.charAt(hit.end()) == '.') && !hasSign(s, from, end);
          // 확정급여형(DB) is no source
          ends &= s.charAt(from) != '(' || hit.start() > from + 1 || words.is(Cue.AGENCY, s, from + 1, end);
          if (ends || begins(s, hit, from + 1, end)) {
            return i + 1;
          }
        }
        return -1;
      }
    }
    return -1;
  }

  /** (서울=다온통신) has an agency at its end as well. */
  private static boolean hasSign(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.charAt(i) == '=') {
        return true;
      }
    }
    return false;
  }

  /** 사진=, /사진 =: the end of a source that has no brackets and runs into the text; -1 where none stands at {@code from}. */
  private int assigned(String s, int from, int to) {
    int start = from;
    while (start < Math.min(to, from + 3) && (s.charAt(start) == '/' || s.charAt(start) == ' ')) {
      start++;
    }
    int word = start < to && words.mayBegin(Cue.CREDIT, s.charAt(start)) ? words.endOfFirst(Cue.CREDIT, s, start, to) : -1;
    int sign = word < 0 ? to : Chars.skipSpaces(s, word, to);
    return sign < to && (s.charAt(sign) == '=' || s.charAt(sign) == '＝') ? sourceEnd(s, sign + 1, to) : -1;
  }

  /** The end of the source behind a sign of equality, where the text goes on without a break; -1 where nothing shows it. */
  private int sourceEnd(String s, int from, int to) {
    int start = Chars.skipSpaces(s, from, to);
    int agency = words.endOfFirst(Cue.AGENCY, s, start, to);
    if (agency > 0) {
      return agency;
    }
    for (int i = start + 1; i < Math.min(to, start + LONGEST); i++) {
      char c = s.charAt(i);
      if (c == '.' || Chars.isBracketOpen(c)) {
        break;
      }
      int word = endOfWord(s, i, to);
      if (word > 0) {
        return word;
      }
    }
    int i = start;
    while (i < to && (Chars.isLatin(s.charAt(i)) || i > start && (Chars.isDigit(s.charAt(i)) || s.charAt(i) == ' '))) {
      i++;
    }
    if (i > start + 1 && i < to) {
      return i;
    }
    for (i = start; i < Math.min(to, start + LONGEST); i++) {
      if (Chars.isBracketOpen(s.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The end of 제공, 갈무리 or 기자 at {@code i}, where no verb or particle goes on. */
  private int endOfWord(String s, int i, int to) {
    boolean may = words.mayBegin(Cue.CREDIT_END, s.charAt(i)) || words.mayBegin(Cue.REPORTER, s.charAt(i));
    int end = may ? Math.max(words.endOfFirst(Cue.CREDIT_END, s, i, to), words.endOfFirst(Cue.REPORTER, s, i, to)) : -1;
    return end > 0 && (end >= to || PARTICLES.indexOf(s.charAt(end)) < 0) ? end : -1;
  }

  /** Behind a caption, without any sign: 다온통신한별전자가 …, 2024.11.7/다온통신 …, ⓒ다온통신 …, 한별전자 제공새봄소재가 …. */
  private int glued(String s, int from, int to) {
    int start = from;
    DateReader.Hit date = DateReader.at(s, from, to);
    if (date != null) {
      start = date.end() < to && s.charAt(date.end()) == '/' ? date.end() + 1 : to;
    } else if (s.charAt(from) == 'ⓒ' || s.charAt(from) == '©' || s.charAt(from) == '/') {
      start = Chars.skipSpaces(s, from + 1, to);
    }
    if (start >= to) {
      return -1;
    }
    int agency = words.mayBegin(Cue.AGENCY, s.charAt(start)) ? words.endOfFirst(Cue.AGENCY, s, start, to) : -1;
    if (start == from && agency > 0 && (agency - start < 3 || Chars.isLatin(s.charAt(start)))) {
      // AP시스템, 신화적인
      return -1;
    }
    boolean word = agency > 0 && agency < to && PARTICLES.indexOf(s.charAt(agency)) >= 0;
    if (agency > 0 && (start > from || agency < to && Chars.isHangul(s.charAt(agency)) && !word)) {
      return s.charAt(from) == 'ⓒ' ? reporterAfter(s, agency, to) : agency;
    }
    return start == from ? provided(s, from, to) : -1;
  }

  /** ⓒ News1 김하늘 기자. */
  private int reporterAfter(String s, int agency, int to) {
    for (int i = agency; i < Math.min(to, agency + 12); i++) {
      int end = words.mayBegin(Cue.REPORTER, s.charAt(i)) ? words.endOfFirst(Cue.REPORTER, s, i, to) : -1;
      if (end > 0) {
        return end;
      }
    }
    return agency;
  }

  /** 한별전자 제공새봄소재가 …: one or two words, 제공, and no space before the next word. */
  private int provided(String s, int from, int to) {
    int spaces = 0;
    for (int i = from + 1; i < Math.min(to, from + LONGEST_ALONE) && spaces <= 2; i++) {
      if (s.charAt(i) == ' ') {
        spaces++;
        boolean may = i + 1 < to && Chars.isHangul(s.charAt(i + 1)) && words.endOfFirst(Cue.AGENCY, s, i + 1, to) < 0;
        int end = may ? endOfWord(s, i + 1, to) : -1;
        if (end > 0 && end < to && Chars.isHangul(s.charAt(end)) && words.endOfFirst(Cue.CREDIT_END, s, i + 1, to) == end) {
          return end;
        }
      } else if (!Chars.isWord(s.charAt(i))) {
        return -1;
      }
    }
    return -1;
  }
}
