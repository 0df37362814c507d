package io.github.dealwire.core.article;

import java.util.ArrayList;
import java.util.List;

/** Finds what a page's pop-ups leave in the text: 김하늘닫기김하늘기사 모아보기 한별전자 회장 reads 김하늘 한별전자 회장. */
final class Gaps {

  private static final int LONGEST_NAME = 12;

  private Gaps() {}

  static List<TextRange> find(String s, List<Sentence> sentences, PageWords words) {
    List<TextRange> gaps = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (words.mayHaveGap(s, sentence.start(), sentence.end())) {
        int last = sentence.start();
        for (PageWords.Hit hit : words.find(s, sentence.start(), sentence.end())) {
          if (hit.cue() == Cue.GAP && hit.start() >= last) {
            gaps.add(new TextRange(hit.start(), hit.end()));
            last = hit.end();
          } else if (hit.cue() == Cue.POPUP && hit.start() >= last) {
            int start = start(s, words, last, hit.start());
            gaps.add(new TextRange(start, hit.end()));
            last = hit.end();
          }
        }
      }
    }
    return List.copyOf(gaps);
  }

  /** Where the pop-up begins that says the name again before {@code end}: behind the name, with the word that closes it. */
  private static int start(String s, PageWords words, int from, int end) {
    for (int length = 2; length <= LONGEST_NAME && end - 2 * length > from; length++) {
      int again = end - length;
      int close = words.startOfLast(Cue.CLOSE, s, Math.max(from, again - LONGEST_NAME), again);
      if (close - length >= from && s.regionMatches(close - length, s, again, length)) {
        return close;
      }
    }
    return end;
  }
}
