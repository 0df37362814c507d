package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.read.Find;
import org.jspecify.annotations.Nullable;

/** What an article calls an agreement: ‘스마트홈 보급을 위한 업무협약’, ‘금융 지원’ 업무협약, 전략적 파트너십. */
final class InstrumentName {

  private static final int LONGEST = 80;
  private static final int SHORTEST = 3;

  /** (MOU) may stand between the noun and the quote that closes. */
  private static final int LONGEST_GLOSS = 8;

  private InstrumentName() {}

  /** The name that a noun ends that stands between two positions; null where it is the noun alone. */
  static @Nullable String of(String s, Scene scene, int start, int end) {
    int before = start > scene.start() && s.charAt(start - 1) == ' ' ? start - 1 : start;
    if (before - 1 > scene.start() && Chars.isQuoteClose(s.charAt(before - 1))) {
      int open = opening(s, Math.max(scene.start(), before - LONGEST), before - 1);
      return open < 0 || before - open < SHORTEST + 2 ? null : s.substring(open, end);
    }
    int open = opening(s, Math.max(scene.start(), start - LONGEST), start);
    int close = open < 0 || scene.quoted(start) ? -1
        : Find.first(s, Chars.closing(s.charAt(open)), end, Math.min(scene.end(), end + LONGEST_GLOSS));
    if (close >= 0 && open + 1 < start && Find.first(s, ' ', end, close) < 0) {
      return s.substring(open + 1, close);
    }
    return before < start ? strategic(s, scene, before, end) : null;
  }

  /** 전략적 업무협약, 포괄적 협약. */
  private static @Nullable String strategic(String s, Scene scene, int before, int end) {
    int word = Chars.wordStart(s, scene.start(), before);
    return before - word >= SHORTEST && s.charAt(before - 1) == '적' ? s.substring(word, end) : null;
  }

  /** Where the quotation opens that holds a position, or closes there, -1 where another closes first or none opens. */
  private static int opening(String s, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      char c = s.charAt(i);
      boolean both = Chars.isQuoteClose(c);
      if (Chars.isQuoteOpen(c) && !(both && i > 0 && Chars.isWord(s.charAt(i - 1)))) {
        return i;
      }
      if (Chars.isQuoteClose(c) || c == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
