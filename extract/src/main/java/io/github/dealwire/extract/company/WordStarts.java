package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Reading;
import java.util.Arrays;

/** Where words begin, by their first two chars: names are looked for in all of the text without going through all of it. */
final class WordStarts {

  /** By a hash of two chars, the first place in {@link #places}, or -1; then by place the next one with the same hash. */
  private final int[] heads;

  private int[] places;
  private int[] nexts;

  /** The place that {@link #first} or {@link #next} returned last. */
  private int current;

  WordStarts(Reading reading) {
    String s = reading.chars();
    places = new int[Math.max(16, s.length() / 3)];
    int count = 0;
    for (Sentence sentence : reading.sentences()) {
      for (int i = sentence.start(); i + 1 < sentence.end(); i++) {
        if (Chars.isWord(s.charAt(i)) && reading.leftEdge(i)) {
          if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
          }
          places[count++] = i;
        }
      }
    }
    heads = new int[Integer.highestOneBit(Math.max(8, count)) * 2];
    nexts = new int[count];
    Arrays.fill(heads, -1);
    // from the back, so that the places of a chain come in their order
    for (int place = count - 1; place >= 0; place--) {
      int head = hash(s.charAt(places[place]), s.charAt(places[place] + 1));
      nexts[place] = heads[head];
      heads[head] = place;
    }
  }

  /** The first place where a word may begin as a text does, -1 where there is none; the text itself is not compared. */
  int first(String text) {
    current = heads[hash(text.charAt(0), text.charAt(1))];
    return current < 0 ? -1 : places[current];
  }

  /** The next such place. */
  int next() {
    current = nexts[current];
    return current < 0 ? -1 : places[current];
  }

  private int hash(char first, char second) {
    int hash = (first * 31 + second) * 0x9E3779B9;
    return hash >>> 8 & heads.length - 1;
  }
}
