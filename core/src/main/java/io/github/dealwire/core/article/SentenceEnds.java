package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;

/**
 * Finds where sentences of running text end.
 *
 * <p>News on the web often runs on without a space after 다. and puts whole sentences in quotation marks; neither 2.5배 nor Co.,
 * Ltd. nor 다.” 라고 is an end.
 */
final class SentenceEnds {

  /** Beyond so many chars a list or a quotation is cut at its items or sentences. */
  private static final int LONG = 160;

  private final PageWords words;
  private final Bylines bylines;
  private final Credits credits;

  SentenceEnds(PageWords words, Bylines bylines, Credits credits) {
    this.words = words;
    this.bylines = bylines;
    this.credits = credits;
  }

  /** The end of the sentence that starts at {@code from}, at most {@code to}. */
  int next(String s, int from, int to) {
    int i = from;
    int heading = quotedHeading(s, from, to);
    if (heading > 0) {
      return heading;
    }
    while (i < to) {
      char c = s.charAt(i);
      if (Chars.isHangul(c) || c == ' ') {
        i++;
        continue;
      }
      if (i > from && (isHeadingMark(c) || isItemMark(c) && i - from > LONG || breaksOff(s, i, to))) {
        return i;
      }
      int closed = Quotes.close(s, i, to);
      if (closed > 0) {
        if (!endsWithin(s, i, closed, to)) {
          i = closed;
        } else if (closed - i > LONG) {
          // the answer of an interview: its sentences are the text's
          i++;
        } else {
          return closed;
        }
      } else if (c == '@') {
        int end = emailEnd(s, i, to);
        if (end > 0) {
          return end;
        }
        i++;
      } else if (isStop(c)) {
        int run = i + 1;
        while (run < to && isStop(s.charAt(run))) {
          run++;
        }
        if (ends(s, from, i, run, to)) {
          return closers(s, run, to);
        }
        i = run;
      } else {
        i++;
      }
    }
    return to;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '。' || c == '．' || c == '！' || c == '？';
  }

  /** Signs that begin a heading or an item of its own: 밝혔다. ◇해외로 눈 돌려. ▲ does not: it lists things within a sentence. */
  static boolean isHeadingMark(char c) {
    return switch (c) {
      case '◇', '◆', '■', '□', '▣', '◈', '◎', '▷', '▶', '☞', '※', '❖', '◼' -> true;
      default -> false;
    };
  }

  /** The end of a heading that is a quotation: ◇“내년에 연다” 김하늘 대표가 말했다; -1 where none stands at {@code from}. */
  private static int quotedHeading(String s, int from, int to) {
    if (from >= to || !isHeadingMark(s.charAt(from))) {
      return -1;
    }
    int open = Chars.skipSpaces(s, from + 1, to);
    int end = open < to && Quotes.isDouble(s, open) ? Quotes.close(s, open, to) : -1;
    int next = end < 0 ? to : Chars.skipSpaces(s, end, to);
    return next < to && Chars.isWord(s.charAt(next)) && !goesOn(s, next, to, next == end) ? end : -1;
  }

  /** Signs that list things within a sentence (▲판교 ▲용인 등), and events or appointments without any. */
  private static boolean isItemMark(char c) {
    return c == '▲' || c == '△' || c == '•' || c == '○' || c == '●';
  }

  /** Whether a byline, a source or a place (【판교】) begins at {@code i}. */
  private boolean breaksOff(String s, int i, int to) {
    char c = s.charAt(i);
    if (c != '[' && c != '［' && c != '(' && c != '/' && c != '【') {
      return false;
    }
    if (c == '【' || credits.breaksOff(s, i, to)) {
      return true;
    }
    Bylines.Byline byline = c == '/' ? null : bylines.prefix(s, i, to);
    // 다온소프트(대표=김하늘)는 has no reporter and no second sign of equality
    return byline != null && (c != '(' || !Chars.isWord(s.charAt(i - 1)) || s.charAt(byline.end() - 1) == '=');
  }

  /** Whether the stops from {@code i} to {@code run} end the sentence that began at {@code from}. */
  private boolean ends(String s, int from, int i, int run, int to) {
    if (run >= to) {
      return true;
    }
    if (i == from) {
      return false;
    }
    char before = s.charAt(i - 1);
    char after = s.charAt(run);
    boolean spaced = Chars.isSpace(after);
    char stop = s.charAt(i);
    if (stop != '.' && stop != '．') {
      // 왜? 어떻게? but not 야후!재팬
      return spaced || Chars.isHangul(before) && Chars.isHangul(after) && run - i > 0 && isFinal(before);
    }
    if (Chars.isDigit(before)) {
      int next = Chars.skipSpaces(s, run, to);
      return spaced && !Chars.isDigit(s.charAt(Math.min(next, to - 1))) && !onlyNumber(s, from, i) && !isDate(s, from, i);
    }
    if (Chars.isLatin(before)) {
      return spaced && !isAbbreviation(s, from, i);
    }
    if (run - i > 1) {
      // 글쎄... 그럴까: a pause, unless a whole sentence stands before it
      return spaced && before == '다';
    }
    if (spaced) {
      return true;
    }
    if (Chars.isHangul(before)) {
      return isFinal(before) && (!Chars.isLatin(after) || Chars.isUpper(after));
    }
    return !Chars.isWord(after) || Chars.isHangul(after) && (Chars.isBracketClose(before) || Chars.isQuoteClose(before));
  }

  /** The last syllables of sentences and of notes: 밝혔다, 했죠, 어떨까, 했음, 예정임. */
  private static boolean isFinal(char c) {
    return switch (c) {
      case '다', '요', '죠', '까', '음', '임', '함', '됨', '라', '자', '네', '지', '것', '정' -> true;
      default -> false;
    };
  }

  /** 1. 매출: the number of an item. */
  private static boolean onlyNumber(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isDigit(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** 2027. 3. 1. 문을 연다. */
  private static boolean isDate(String s, int from, int to) {
    int i = to;
    while (i > from && Chars.isDigit(s.charAt(i - 1))) {
      i--;
    }
    while (i > from && Chars.isSpace(s.charAt(i - 1))) {
      i--;
    }
    return i - 1 > from && s.charAt(i - 1) == '.' && Chars.isDigit(s.charAt(i - 2));
  }

  private boolean isAbbreviation(String s, int from, int to) {
    int start = to;
    while (start > from && Chars.isLatin(s.charAt(start - 1))) {
      start--;
    }
    return to - start == 1 || words.is(Cue.ABBREVIATION, s, start, to);
  }

  /**
   * Whether a quotation or bracket ends the sentence: its own last sentence is complete and no 고, 라며 or particle goes on behind
   * it.
   */
  private static boolean endsWithin(String s, int open, int closed, int to) {
    char mark = s.charAt(open);
    if (!(Quotes.isDouble(s, open) || mark == '(') || closed - open < 8) {
      return false;
    }
    int last = closed - 2;
    while (last > open && s.charAt(last) == ' ') {
      last--;
    }
    if (s.charAt(last) != '.' || s.charAt(last - 1) == '.') {
      return false;
    }
    int next = Chars.skipSpaces(s, closed, to);
    if (next >= to) {
      return true;
    }
    if (!Chars.isHangul(s.charAt(next))) {
      char c = s.charAt(next);
      return Chars.isWord(c) || Chars.isQuoteOpen(c) || Chars.isDash(c) || Chars.isBracketOpen(c) || isHeadingMark(c);
    }
    return !goesOn(s, next, to, next == closed);
  }

  /**
   * Whether the words behind a quotation make it a part of the sentence: 고 말했다, 라며, 는 설명이다, 이라고.
   *
   * @param glued whether no space stands between
   */
  private static boolean goesOn(String s, int i, int to, boolean glued) {
    char c = s.charAt(i);
    char next = i + 1 < to ? s.charAt(i + 1) : ' ';
    boolean alone = !Chars.isWord(next);
    return switch (c) {
      case '라' -> next == '고' || next == '며' || next == '는' || next == '면' || next == '도' || next == '지';
      case '이' -> next == '라' || glued && (alone || next == '다' || next == '며' || next == '고' || next == '란' || next == '나');
      case '고' -> alone || next == '도' || next == '는' || glued && (next == '말' || next == '밝' || next == '했' || next == '전');
      case '며', '면' -> alone || next == '서';
      case '에' -> glued && (alone || next == '서' || next == '는' || next == '도');
      case '하' -> next == '고' || next == '며' || next == '는';
      case '는', '은', '가', '을', '를', '와', '과', '의', '로', '도', '만', '란', '등' -> glued && alone;
      default -> false;
    };
  }

  /** The end of the closing marks that stand right behind a stop. */
  private static int closers(String s, int run, int to) {
    int i = run;
    while (i < to && (s.charAt(i) == '”' || s.charAt(i) == '’' || Chars.isBracketClose(s.charAt(i)))) {
      i++;
    }
    if (i < to && s.charAt(i) == '"' && (i + 1 == to || Chars.isSpace(s.charAt(i + 1)))) {
      i++;
    }
    return i;
  }

  /** The end of the address whose @ stands at {@code at}; -1 if it is none. */
  static int emailEnd(String s, int at, int to) {
    if (at == 0 || !isAddress(s.charAt(at - 1))) {
      return -1;
    }
    int end = at + 1;
    boolean dot = false;
    while (end < to && isAddress(s.charAt(end))) {
      dot |= s.charAt(end) == '.';
      end++;
    }
    while (end > at && s.charAt(end - 1) == '.') {
      end--;
    }
    return dot && end - at > 3 ? end : -1;
  }

  private static boolean isAddress(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_';
  }
}
