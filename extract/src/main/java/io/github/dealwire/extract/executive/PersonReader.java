package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.executive.Piece.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who bears the titles of a sentence: name, company and unit around each title, in every order in which news puts them. */
final class PersonReader {

  final String s;
  final ExecutiveWords words;
  final Names names;
  final Sentence sentence;
  private final List<Claim> claims = new ArrayList<>();
  private final List<BareTitle> bares = new ArrayList<>();

  PersonReader(String s, ExecutiveWords words, Names names, Sentence sentence) {
    this.s = s;
    this.words = words;
    this.names = names;
    this.sentence = sentence;
  }

  List<Claim> claims() {
    return claims;
  }

  /** The titles without a name that were read last. */
  List<BareTitle> bares() {
    return bares;
  }

  /** 홍길동 다온그룹 회장(가람협회 회장): the titles without a name in the brackets behind a claim are the same person's. */
  void bracketPosts(List<Claim> outer, int open) {
    for (Claim claim : outer) {
      if (claim.end() == open) {
        for (BareTitle bare : bares) {
          if (bare.company() != null && bare.start() > open) {
            claims.add(
                new Claim(
                    sentence, claim.name(), claim.nameStart(), claim.nameEnd(), claim.original(), claim.full(), bare.company(), false,
                    false, bare.title(), null, bare.former(), claim.start(), claim.end(), "second-post"));
          }
        }
      }
    }
  }

  /**
   * Reads the titles among the pieces.
   *
   * @param owner the company that stands before the brackets that hold the pieces
   */
  void read(List<Piece> pieces, @Nullable CompanyEntity owner) {
    for (int i = 0; i < pieces.size(); i++) {
      TitlePhrase title = pieces.get(i).title();
      if (title != null && title.executive() && !candidate(pieces, i + 1)) {
        new BearerWalk(this, pieces, i, title, owner).run();
      }
    }
  }

  /** 회장 후보: nobody holds the post yet. */
  private boolean candidate(List<Piece> pieces, int i) {
    if (i >= pieces.size() || !pieces.get(i).is(Type.WORD)) {
      return false;
    }
    for (Particles.Split split : Particles.splits(s, pieces.get(i).start(), pieces.get(i).end())) {
      if (words.postWord(s.substring(pieces.get(i).start(), split.nounEnd())) == PostWord.CANDIDATE) {
        return true;
      }
    }
    return false;
  }
}
