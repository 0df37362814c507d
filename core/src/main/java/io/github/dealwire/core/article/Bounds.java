package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** Cuts what runs on without an end: later stages may look at each word of a sentence once for each other. */
final class Bounds {

  static final int LONGEST_SENTENCE = 1500;

  private Bounds() {}

  static List<Sentence> cut(String s, List<Sentence> sentences) {
    List<Sentence> bounded = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      int start = sentence.start();
      while (sentence.end() - start > LONGEST_SENTENCE) {
        int end = end(s, start);
        bounded.add(new Sentence(start, end, sentence.kind()));
        start = Chars.skipSpaces(s, end, sentence.end());
      }
      if (start < sentence.end()) {
        bounded.add(new Sentence(start, sentence.end(), sentence.kind()));
      }
    }
    return List.copyOf(bounded);
  }

  /** The last space within the bound, without white space before it; where there is none, the bound itself. */
  private static int end(String s, int start) {
    int limit = start + LONGEST_SENTENCE;
    for (int i = limit; i > start + LONGEST_SENTENCE / 2; i--) {
      if (Chars.isSpace(s.charAt(i)) && !Chars.isSpace(s.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isHighSurrogate(s.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
