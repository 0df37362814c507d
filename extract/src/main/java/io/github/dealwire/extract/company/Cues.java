package io.github.dealwire.extract.company;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;

/** What the surroundings of a name say about it. */
final class Cues {
  private static final int AHEAD = 120;

  private Cues() {}

  /** Whether a noun of agreement follows in the same sentence. */
  static boolean agreementAhead(Reading reading, int from) {
    int to = sentenceEnd(reading, from);
    return !reading.hits(Kind.AGREEMENT, from, to).isEmpty();
  }

  /** Whether an agreement or an investment follows in the same sentence. */
  static boolean dealAhead(Reading reading, int from) {
    int to = sentenceEnd(reading, from);
    return !reading.hits(Kind.AGREEMENT, from, to).isEmpty() || !reading.hits(Kind.INVESTMENT, from, to).isEmpty();
  }

  private static int sentenceEnd(Reading reading, int from) {
    int i = reading.sentenceAt(from);
    int end = i < 0 ? from : reading.sentences().get(i).end();
    return Math.min(end, from + AHEAD);
  }

  /** Only word characters and single spaces between two positions. */
  static boolean sameLineOfWords(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (c != ' ' && !Chars.isWord(c) && c != '&' && c != '·') {
        return false;
      }
    }
    return true;
  }

  static Hit titleAfter(Reading reading, int from) {
    return reading.hitAt(Kind.TITLE, from);
  }
}
