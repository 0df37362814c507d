package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.NounTail;
import java.util.ArrayList;
import java.util.List;

/** A word, or a run of words, that may name something, with all its places in the article. */
final class Noun {

  /** One place; the noun's tokens are {@code first} to {@code last} of its sentence. */
  record Place(int start, int end, int sentence, int first, int last, NounTail tail) {}

  private final String text;
  private final List<Place> places = new ArrayList<>(2);

  Noun(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  List<Place> places() {
    return places;
  }
}
