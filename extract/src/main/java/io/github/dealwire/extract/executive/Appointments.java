package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.SectionKind;
import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.executive.Names.Name;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.NounTail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who gets a post or had one: 다온소프트 대표에는 홍길동 전무가 선임됐다, 다온소프트 대표를 지낸 홍길동 고문. */
final class Appointments {

  private static final int FURTHEST_VERB = 60;
  private static final int NEAR = 4;

  private final String s;
  private final ExecutiveWords words;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final List<Claim> claims;
  private final Names names;
  private final List<Claim> made = new ArrayList<>();

  Appointments(String s, ExecutiveWords words, Names names, Sentence sentence, List<Piece> pieces, List<Claim> claims) {
    this.s = s;
    this.words = words;
    this.sentence = sentence;
    this.pieces = pieces;
    this.claims = claims;
    this.names = names;
  }

  /** The claims that the titles without a name make. */
  List<Claim> read(List<BareTitle> bares) {
    for (BareTitle bare : bares) {
      switch (bare.title().role()) {
        case BY, TO, OBJECT, TOPIC, SUBJECT, NONE -> byVerb(bare);
        // 홍길동은 다온소프트의 대표다
        case COPULA -> {
          if (s.charAt(bare.title().tailEnd() - 1) == '자') {
            secondPost(bare);
          } else if (claims.size() == 1 && role(claims.get(0).end()) == Role.TOPIC) {
            appoint(bare, bare.title().tailEnd(), Appointment.NEW);
          }
        }
        default -> {}
      }
    }
    return made;
  }

  /** 다온소프트 대표이자 가람협회 홍길동 회장: whoever is named next holds both posts. */
  private void secondPost(BareTitle bare) {
    for (Claim claim : claims) {
      if (claim.nameStart() > bare.title().tailEnd() && pieceCount(bare.title().tailEnd(), claim.nameStart()) <= NEAR) {
        made.add(
            new Claim(
                sentence, claim.name(), claim.nameStart(), claim.nameEnd(), claim.original(), claim.full(), bare.company(), false,
                bare.title().stranger(), bare.title(), null, bare.former(), claim.start(), claim.end(), "second-post"));
        return;
      }
    }
  }

  /** 다온소프트 새 대표에 홍길동 전 새봄전자 부사장: a headline leaves the verb out. */
  private boolean inHeadline(BareTitle bare) {
    if (bare.title().role() != Role.TO || sentence.kind() != SectionKind.HEADLINE && sentence.kind() != SectionKind.SUBHEADLINE) {
      return false;
    }
    for (Claim claim : claims) {
      if (claim.start() >= bare.title().tailEnd() && claim.start() - bare.title().tailEnd() <= 6) {
        add(bare, Appointment.NEW, claim.name(), claim.nameStart(), claim.nameEnd(), claim.original(), claim.full(), claim.start(), claim.end());
        return true;
      }
    }
    for (int i = bare.piece() + 1; i < pieces.size() && i <= bare.piece() + 3; i++) {
      Name name = names.after(pieces, i, 2, false);
      if (name != null) {
        add(bare, Appointment.NEW, name.text(), name.start(), name.end(), null, true, name.start(), name.end());
        return true;
      }
    }
    return false;
  }

  private void byVerb(BareTitle bare) {
    if (inHeadline(bare)) {
      return;
    }
    int end = bare.title().tailEnd();
    Role role = bare.title().role();
    for (int i = bare.piece() + 1; i < pieces.size() && pieces.get(i).start() - end < FURTHEST_VERB; i++) {
      Piece piece = pieces.get(i);
      Appointment verb = piece.is(Type.WORD) ? words.appointment(s, piece.start(), piece.end()) : null;
      // 대표를 맡았다, 대표 출신: only the next words say what becomes of an object
      boolean near = i <= bare.piece() + 2;
      if (verb != null && (verb == Appointment.NEW || near)) {
        appoint(bare, piece.start(), verb);
        return;
      }
      if (role == Role.NONE || role == Role.OBJECT && !near) {
        return;
      }
    }
  }

  private void appoint(BareTitle bare, int verbStart, Appointment verb) {
    int i = verb == Appointment.PAST ? past(verbStart) : bearer(bare, verbStart);
    if (i < 0) {
      if (verb == Appointment.NEW && bare.title().role() != Role.NONE && bare.title().role() != Role.COPULA) {
        untitled(bare, verbStart);
      }
      return;
    }
    // 홍길동 본부장과 김철수 본부장이 나란히 사장에 올랐다
    while (true) {
      Claim person = claims.get(i);
      add(
          bare, verb, person.name(), person.nameStart(), person.nameEnd(), person.original(), person.full(), person.start(), person.end());
      if (verb == Appointment.PAST || i == 0 || !Lists.continues(s, claims.get(i - 1).end(), person.start())) {
        return;
      }
      i--;
    }
  }

  private void add(
      BareTitle bare, Appointment verb, String name, int nameStart, int nameEnd, @Nullable String original, boolean full, int start, int end) {
    boolean past = verb == Appointment.PAST || bare.former();
    CompanyEntity company = bare.company();
    Role role = role(end);
    if (company == null && !past && role != Role.SUBJECT && role != Role.TOPIC && role != Role.ALSO) {
      company = appointing(start);
    }
    made.add(
        new Claim(
            sentence, name, nameStart, nameEnd, original, full, company, false, bare.title().stranger(), bare.title(), null, past, start,
            end, past ? "past-post" : "appointment"));
  }

  /** 다온소프트는 홍길동 새봄전자 전무를 대표로 선임했다: whoever appoints. */
  private @Nullable CompanyEntity appointing(int before) {
    for (Piece piece : pieces) {
      if (piece.start() >= before) {
        return null;
      }
      if (piece.company() != null && (piece.role() == Role.TOPIC || piece.role() == Role.SUBJECT)) {
        return piece.company().company();
      }
    }
    return null;
  }

  private Role role(int end) {
    return NounTail.of(s, end, sentence.end()).role();
  }

  /** The person between the title and its verb, else the subject or object before the title. */
  private int bearer(BareTitle bare, int verbStart) {
    int before = -1;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Role role = role(claim.end());
      boolean takes = role == Role.SUBJECT || role == Role.TOPIC || role == Role.OBJECT || role == Role.ALSO;
      if (claim.start() >= bare.title().tailEnd() && claim.end() <= verbStart && (takes || role == Role.NONE)) {
        return i;
      }
      if (claim.end() <= bare.start() && takes) {
        before = i;
      }
      // 다온소프트 대표로 취임한 홍길동 전 새봄전자 전무
      if (claim.start() > verbStart && pieceCount(verbStart, claim.start()) == 1
          && Modifiers.isAdnominal(s, verbStart, Chars.wordEnd(s, verbStart, sentence.end()))) {
        return i;
      }
    }
    return before;
  }

  /** 대표를 지낸 홍길동 고문: the person behind the verb, else the subject before it. */
  private int past(int verbStart) {
    int before = -1;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.start() > verbStart) {
        return pieceCount(verbStart, claim.start()) <= 2 ? i : before;
      }
      if (role(claim.end()).marksActor()) {
        before = i;
      }
    }
    return before;
  }

  private int pieceCount(int from, int to) {
    int count = 0;
    for (Piece piece : pieces) {
      count += piece.start() >= from && piece.start() < to ? 1 : 0;
    }
    return count;
  }

  /** Somebody without a title: 다온소프트는 홍길동 씨를 대표로 선임했다. */
  private void untitled(BareTitle bare, int verbStart) {
    Name found = null;
    for (int i = 0; i < pieces.size() && pieces.get(i).start() < verbStart; i++) {
      Name name = pieces.get(i).is(Type.WORD) ? names.after(pieces, i, 1, false) : null;
      if (name != null) {
        Role role = role(name.end());
        boolean takes = role == Role.OBJECT || role == Role.SUBJECT || role == Role.TOPIC;
        found = polite(i + 1) || takes && words.names().korean(name.text()) == 3 ? name : found;
      }
    }
    if (found != null) {
      add(bare, Appointment.NEW, found.text(), found.start(), found.end(), null, true, found.start(), found.end());
    }
  }

  private boolean polite(int i) {
    return i < pieces.size() && pieces.get(i).is(Type.WORD)
        && words.postWord(s.substring(pieces.get(i).start(), pieces.get(i).start() + 1)) == PostWord.POLITE;
  }
}
