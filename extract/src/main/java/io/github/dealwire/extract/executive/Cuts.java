package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of an article in pieces, each cut when somebody asks for it. */
final class Cuts {

  private final Reading reading;
  private final PieceReader pieces;
  private final List<@Nullable List<Piece>> cut = new ArrayList<>();

  Cuts(Reading reading, PieceReader pieces) {
    this.reading = reading;
    this.pieces = pieces;
    reading.sentences().forEach(sentence -> cut.add(null));
  }

  /** Whether a sentence may have a title. */
  boolean titled(int sentence) {
    Sentence range = reading.sentences().get(sentence);
    return reading.has(Kind.TITLE, range.start(), range.end());
  }

  /** The sentences that may have a title. */
  List<List<Piece>> titled() {
    List<List<Piece>> titled = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      if (titled(i)) {
        titled.add(of(i));
      }
    }
    return titled;
  }

  List<Piece> of(int sentence) {
    List<Piece> of = cut.get(sentence);
    if (of == null) {
      Sentence range = reading.sentences().get(sentence);
      of = pieces.read(range.start(), range.end());
      cut.set(sentence, of);
    }
    return of;
  }
}
