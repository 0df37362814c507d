package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  public Executives extract(Reading reading, Companies known) {
    if (reading.hits(Kind.TITLE).isEmpty()) {
      return new Executives(List.of(), List.of(), known);
    }
    PieceReader pieces = new PieceReader(reading, known, words);
    Cuts cuts = new Cuts(reading, pieces);
    Names names = new Names(reading, words, families(reading.chars(), cuts.titled()));
    Map<String, CompanyType> houses = new Houses(reading, pieces, words, names).find(cuts.titled());
    Companies companies = known.without(pieces.people()).plus(reading, houses);
    if (companies != known) {
      pieces = new PieceReader(reading, companies, words);
      cuts = new Cuts(reading, pieces);
    }
    List<Claim> claims = new ArrayList<>();
    PostLists lists = new PostLists(reading.chars(), words, names);
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      boolean titled = cuts.titled(i);
      if (!titled && !lists.open()) {
        lists.close();
        continue;
      }
      List<Piece> cut = cuts.of(i);
      List<Claim> listed = lists.read(sentence, cut);
      if (listed != null) {
        claims.addAll(listed);
      } else if (titled) {
        PersonReader reader = new PersonReader(reading.chars(), words, names, sentence);
        reader.read(cut, null);
        claims.addAll(reader.claims());
        claims.addAll(new Appointments(reading.chars(), words, names, sentence, cut, reader.claims()).read(reader.bares()));
        PersonReader inner = new PersonReader(reading.chars(), words, names, sentence);
        brackets(reading, cut, pieces, reader.claims(), inner);
        claims.addAll(inner.claims());
      }
    }
    return new Assembly(reading, companies, words, claims, cuts::of).run();
  }

  /** The family names that stand alone before a title: 여 대표. */
  private static Set<String> families(String s, List<List<Piece>> all) {
    Set<String> families = new HashSet<>();
    for (List<Piece> pieces : all) {
      for (int i = 1; i < pieces.size(); i++) {
        Piece before = pieces.get(i - 1);
        TitlePhrase title = pieces.get(i).title();
        if (title != null && title.executive() && before.is(Type.WORD) && before.end() - before.start() == 1) {
          families.add(s.substring(before.start(), before.end()));
        }
      }
    }
    return families;
  }

  /** 다온소프트(대표 홍길동): what stands in the brackets is read for itself. */
  private static void brackets(Reading reading, List<Piece> cut, PieceReader pieces, List<Claim> outer, PersonReader reader) {
    for (Piece piece : cut) {
      if (piece.company() != null && piece.company().tail().glossStart() >= 0) {
        int from = piece.company().tail().glossStart();
        int to = piece.company().tail().glossEnd();
        if (reading.has(Kind.TITLE, from, to)) {
          reader.read(pieces.read(from, to), piece.company().company());
        }
      } else if (piece.is(Type.GLOSS) && reading.has(Kind.TITLE, piece.start(), piece.end())) {
        reader.read(pieces.read(piece.start() + 1, piece.end() - 1), null);
        reader.bracketPosts(outer, piece.start());
      }
    }
  }
}
