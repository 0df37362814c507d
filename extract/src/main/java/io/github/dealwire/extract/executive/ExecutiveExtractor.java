package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the executives of an article: names beside titles, their companies, and where they are named again.
 *
 * <p>Immutable, for any number of threads.
 */
public final class ExecutiveExtractor {

  private final ExecutiveWords words;

  /** An extractor for readings that were made with the same words. */
  public ExecutiveExtractor(ExecutiveWords words) {
    this.words = words;
  }

  /** The executives of an article whose companies are known. */
  public Executives extract(Reading reading, Companies companies) {
    if (reading.hits(Kind.TITLE).isEmpty()) {
      return new Executives(List.of(), List.of());
    }
    PieceReader pieces = new PieceReader(reading, companies, words);
    List<Claim> claims = new ArrayList<>();
    List<List<Piece>> all = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Piece> cut = pieces.read(sentence.start(), sentence.end());
      all.add(cut);
      if (reading.hits(Kind.TITLE, sentence.start(), sentence.end()).isEmpty()) {
        continue;
      }
      PersonReader reader = new PersonReader(reading.chars(), words, sentence);
      reader.read(cut, null);
      List<Claim> own = new ArrayList<>(reader.claims());
      own.addAll(new Appointments(reading.chars(), words, sentence, cut, reader.claims()).read(reader.bares()));
      claims.addAll(own);
      PersonReader inner = new PersonReader(reading.chars(), words, sentence);
      brackets(reading, cut, pieces, reader.claims(), inner);
      claims.addAll(inner.claims());
    }
    return new Assembly(reading, companies, claims, all).run();
  }

  /** 다온소프트(대표 홍길동): what stands in the brackets is read for itself. */
  private static void brackets(Reading reading, List<Piece> cut, PieceReader pieces, List<Claim> outer, PersonReader reader) {
    for (Piece piece : cut) {
      if (piece.company() != null && piece.company().tail().glossStart() >= 0) {
        int from = piece.company().tail().glossStart();
        int to = piece.company().tail().glossEnd();
        if (!reading.hits(Kind.TITLE, from, to).isEmpty()) {
          reader.read(pieces.read(from, to), piece.company().company());
        }
      } else if (piece.is(Type.GLOSS) && !reading.hits(Kind.TITLE, piece.start(), piece.end()).isEmpty()) {
        reader.read(pieces.read(piece.start() + 1, piece.end() - 1), null);
        reader.bracketPosts(outer, piece.start());
      }
    }
  }
}
