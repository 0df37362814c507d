package io.github.dealwire.core.time;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;

/** The text up to the end of a sentence, with the small questions that reading times asks. */
final class Cursor {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  final CharSequence s;

  /** The end of the sentence. */
  int to;

  Cursor(CharSequence s) {
    this.s = s;
  }

  int skipSpaces(int at) {
    return Chars.skipSpaces(s, at, to);
  }

  boolean is(int at, char c) {
    return at < to && s.charAt(at) == c;
  }

  boolean isDigit(int at) {
    return at < to && Chars.isDigit(s.charAt(at));
  }

  boolean isTilde(int at) {
    return at < to && Chars.isTilde(s.charAt(at));
  }

  boolean isHangul(int at) {
    return at < to && Chars.isHangul(s.charAt(at));
  }

  /** The longest word of words.tsv, see {@link TimeWords#longest}. */
  long word(int at) {
    return TimeWords.longest(s, at, to);
  }

  /** The longest follower, see {@link TimeWords#follower}. */
  long follower(TimeWords.After after, int at) {
    return TimeWords.follower(after, s, at, to);
  }

  /** Whether a word ends here, or a particle follows. */
  boolean closes(int at) {
    return at >= to || !Chars.isWord(s.charAt(at)) || Particles.at(s, at, to) != Particle.NONE;
  }

  /** 까지, whatever follows: 30일까지다, 30일까지였던. */
  boolean isUntil(int at) {
    return is(at, '까') && is(at + 1, '지');
  }

  /** 부터, whatever follows: 3일부터다. */
  boolean isSince(int at) {
    return is(at, '부') && is(at + 1, '터');
  }

  /** The end of the digits at {@code at}, -1 where there are none or more than {@code most}. */
  int digitsEnd(int at, int most) {
    int i = at;
    while (i - at <= most && isDigit(i)) {
      i++;
    }
    return i == at || i - at > most ? -1 : i;
  }

  int value(int from, int digitsEnd) {
    int value = 0;
    for (int i = from; i < digitsEnd; i++) {
      value = value * 10 + Chars.digit(s.charAt(i));
    }
    return value;
  }

  /** Whether digits are a number from 1. */
  boolean isIn(int from, int digitsEnd, int most) {
    int value = value(from, digitsEnd);
    return value >= 1 && value <= most;
  }

  /** Whether just four digits stand there that are a year of our time. */
  boolean isYear(int at) {
    int end = digitsEnd(at, 4);
    if (end != at + 4) {
      return false;
    }
    int value = value(at, end);
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }
}
