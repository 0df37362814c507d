package io.github.dealwire.core.time;

import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.time.Expression.Base;
import io.github.dealwire.core.time.TimeWords.Kind;

/** Reads one time expression at a position: a cue (지난, 오는) and a date, or a length of time. Made once for a text. */
final class TimeReader {

  /** What {@link #read} found last. */
  final Expression found = new Expression();

  private final Cursor text;
  private final LengthReader lengths;
  private final DateReader dates;

  TimeReader(CharSequence s) {
    this.text = new Cursor(s);
    this.lengths = new LengthReader(text, found);
    this.dates = new DateReader(text, found);
  }

  /**
   * Reads at the first char of a word or number.
   *
   * @param limit the end of the sentence
   */
  boolean read(int at, int limit) {
    text.to = limit;
    found.reset(at);
    if (!Chars.isHangul(text.s.charAt(at))) {
      return lengths.read(at, false) || dates.read(at);
    }
    long hit = TimeWords.longest(text.s, at, limit);
    if (hit == WordTree.NONE) {
      return lengths.read(at, false);
    }
    Kind kind = TimeWords.word(hit).kind();
    int next = text.skipSpaces(WordTree.end(hit));
    return switch (kind) {
      case EVERY -> skip(WordTree.end(hit), next);
      case AHEAD, RECENT -> lengths.read(next, true);
      case PAST, COMING -> {
        found.cue = kind;
        yield lengths.read(next, kind == Kind.PAST) || dates.read(next);
      }
      default -> dates.read(at);
    };
  }

  /** 매월 25일, 총 11일: what stands there is no date. */
  private boolean skip(int wordEnd, int next) {
    if (!dates.read(next) || found.yearBase != Base.NONE) {
      found.end = wordEnd;
    }
    return false;
  }
}
