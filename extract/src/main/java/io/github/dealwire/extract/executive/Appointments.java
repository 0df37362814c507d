package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.NounTail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who gets a post: 다온소프트 대표에는 홍길동 전무가 선임됐다, 홍길동 상무는 전무로 승진했다. */
final class Appointments {

  private static final int FURTHEST_VERB = 60;

  private final String s;
  private final ExecutiveWords words;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final List<Claim> claims;

  Appointments(String s, ExecutiveWords words, Sentence sentence, List<Piece> pieces, List<Claim> claims) {
    this.s = s;
    this.words = words;
    this.sentence = sentence;
    this.pieces = pieces;
    this.claims = claims;
  }

  /** The claims that the titles without a name make; a title that stands in a list of appointments is no such. */
  List<Claim> read(List<BareTitle> bares) {
    List<Claim> made = new ArrayList<>();
    for (BareTitle bare : bares) {
      Role role = bare.title().role();
      if (role == Role.BY || role == Role.TO || role == Role.OBJECT || role == Role.TOPIC || role == Role.NONE) {
        int verb = verb(bare);
        if (verb >= 0) {
          appoint(bare, verb, made);
        }
      } else if (role == Role.COPULA) {
        // 홍길동은 다온소프트의 대표다
        appoint(bare, bare.piece() + 1, made);
      }
    }
    return made;
  }

  /** The piece of the word that says that somebody gets the post; -1 where none does. */
  private int verb(BareTitle bare) {
    int end = bare.title().tailEnd();
    for (int i = bare.piece() + 1; i < pieces.size() && pieces.get(i).start() - end < FURTHEST_VERB; i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Type.WORD) && words.appointments().longest(s, piece.start(), piece.end()) != WordTree.NONE) {
        return i;
      }
      // 대표를 맡았다: only the next words say what becomes of an object
      if (bare.title().role() == Role.OBJECT && i > bare.piece() + 2) {
        return -1;
      }
      // 사장 승진: beside a title without a particle only the word itself
      if (bare.title().role() == Role.NONE) {
        return -1;
      }
    }
    return -1;
  }

  private void appoint(BareTitle bare, int verb, List<Claim> made) {
    int verbStart = verb < pieces.size() ? pieces.get(verb).start() : sentence.end();
    int i = last(bare, verbStart);
    if (i < 0) {
      return;
    }
    // 홍길동 본부장과 김철수 본부장이 나란히 사장에 올랐다
    while (true) {
      Claim person = claims.get(i);
      made.add(
          new Claim(
              sentence, person.name(), person.nameStart(), person.nameEnd(), person.original(), person.full(),
              bare.company(), false, bare.title(), null, bare.former(), person.start(), person.end(), "appointment"));
      if (i == 0 || !Lists.continues(s, claims.get(i - 1).end(), person.start())) {
        return;
      }
      i--;
    }
  }

  /** The person between the title and its verb, else the subject or object before the title. */
  private int last(BareTitle bare, int verbStart) {
    int before = -1;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Role role = NounTail.of(s, claim.end(), sentence.end()).role();
      boolean takes = role == Role.SUBJECT || role == Role.TOPIC || role == Role.OBJECT || role == Role.ALSO;
      if (claim.start() >= bare.title().tailEnd() && claim.end() <= verbStart && (takes || role == Role.NONE)) {
        return i;
      }
      if (claim.end() <= bare.start() && takes) {
        before = i;
      }
    }
    return before;
  }

  /** Whether a word says that somebody gets a post. */
  static boolean isAppointment(ExecutiveWords words, String s, @Nullable Piece piece) {
    return piece != null && piece.is(Type.WORD) && words.appointments().longest(s, piece.start(), piece.end()) != WordTree.NONE;
  }
}
