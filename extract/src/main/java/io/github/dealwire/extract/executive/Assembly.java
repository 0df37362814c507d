package io.github.dealwire.extract.executive;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.company.Companies;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.executive.PersonEntity.NameMention;
import io.github.dealwire.extract.executive.Piece.Type;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes people of the claims of an article: one person for all places that name him, each title at its company. */
final class Assembly {

  private static final int LONGEST_EVIDENCE = 400;
  private static final int MOST_POSITIONS = 2;

  private final Reading reading;
  private final List<Claim> claims;
  private final List<List<Piece>> pieces;
  private final Employers employers;
  private final String s;
  private final People people = new People();
  private final Map<Claim, PersonEntity> bearers = new HashMap<>();
  private final TreeMap<Integer, PersonMention> phrases = new TreeMap<>();

  Assembly(Reading reading, Companies companies, List<Claim> claims, List<List<Piece>> pieces) {
    this.reading = reading;
    this.claims = claims;
    this.pieces = pieces;
    this.employers = new Employers(reading, companies);
    this.s = reading.chars();
  }

  Executives run() {
    List<Claim> unsure = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.full()) {
        PersonEntity person = people.named(claim.name());
        person.originalName(claim.original());
        bearers.put(claim, person);
        if (claim.company() != null) {
          position(person, claim, claim.company(), claim.rule());
        } else {
          unsure.add(claim);
        }
      }
    }
    for (Claim claim : unsure) {
      infer(claim);
    }
    List<PersonEntity> known = new ArrayList<>();
    for (PersonEntity person : people.all()) {
      if (!person.positions().isEmpty()) {
        known.add(person);
      }
    }
    for (Claim claim : claims) {
      PersonEntity person = claim.full() ? bearers.get(claim) : antecedent(claim);
      if (person != null && !person.positions().isEmpty()) {
        person.mentions().add(new NameMention(claim.nameStart(), claim.nameEnd(), claim.rule()));
        phrase(claim.start(), claim.end(), person, claim.sentence().end());
      }
    }
    bareNames();
    known.removeIf(p -> p.mentions().isEmpty());
    known.forEach(PersonEntity::sort);
    known.sort(Comparator.comparingInt(p -> p.mentions().get(0).start()));
    return new Executives(List.copyOf(known), List.copyOf(phrases.values()));
  }

  /** A title without a company beside it: the one that the person has elsewhere, else the one that the text speaks about. */
  private void infer(Claim claim) {
    PersonEntity person = bearers.get(claim);
    if (person == null) {
      return;
    }
    if (!person.positions().isEmpty()) {
      if (person.positions().size() < MOST_POSITIONS && !claim.title().weak()) {
        position(person, claim, person.positions().get(0).company(), "same-person");
      }
      return;
    }
    if (claim.title().weak()) {
      return;
    }
    Claim before = listed(claim);
    CompanyEntity company =
        before != null && before.company() != null ? before.company() : employers.spokenAbout(claim);
    if (company != null) {
      position(person, claim, company, before != null ? "list" : "topic");
    }
  }

  /** 노태문 MX사업부장, 김우준 네트워크사업부장: the claim before in the list. */
  private @Nullable Claim listed(Claim claim) {
    int i = claims.indexOf(claim);
    Claim at = claim;
    while (i > 0) {
      Claim before = claims.get(i - 1);
      if (before.sentence() != claim.sentence() || !Lists.continues(s, before.end(), at.start())) {
        return null;
      }
      if (before.company() != null) {
        return before;
      }
      at = before;
      i--;
    }
    return null;
  }

  private void position(PersonEntity person, Claim claim, CompanyEntity company, String rule) {
    for (TitlePhrase.Post post : claim.title().posts()) {
      boolean known = false;
      for (PersonPosition position : person.positions()) {
        known |= position.company() == company && (position.title().equals(post.title()) || position.rank() == post.rank());
      }
      if (!known) {
        int start = claim.sentence().start();
        int end = claim.sentence().end();
        if (end - start > LONGEST_EVIDENCE) {
          start = claim.start();
          end = Math.min(claim.end(), start + LONGEST_EVIDENCE);
        }
        person.positions().add(
            new PersonPosition(
                company, post.title(), post.rank(), claim.unit(), claim.former(), claim.former() ? date(claim) : null, start, end, rule));
      }
    }
  }

  /** 지난 2021년 11월 이재용 당시 삼성전자 부회장이. */
  private @Nullable PartialDate date(Claim claim) {
    PartialDate date = null;
    for (TimeMention time : reading.times(claim.sentence().start(), claim.end())) {
      if (time.date() != null && !time.anaphoric()) {
        date = time.date();
      }
    }
    return date;
  }

  /** 이 회장, 베스트베리 CEO: of the people with that family name the one with such a title, the one named last before. */
  private @Nullable PersonEntity antecedent(Claim claim) {
    PersonEntity whole = people.find(claim.name());
    if (whole != null) {
      return whole;
    }
    PersonEntity best = null;
    int bestScore = -1;
    for (PersonEntity person : people.ofFamily(claim.name())) {
      if (person.positions().isEmpty()) {
        continue;
      }
      int score = 0;
      for (PersonPosition position : person.positions()) {
        for (TitlePhrase.Post post : claim.title().posts()) {
          score = Math.max(score, position.title().equals(post.title()) ? 2 : position.rank() == post.rank() ? 1 : 0);
        }
      }
      score = score * 2 + (namedBefore(person, claim) ? 1 : 0);
      if (score >= bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean namedBefore(PersonEntity person, Claim claim) {
    for (NameMention mention : person.mentions()) {
      if (mention.start() < claim.start()) {
        return true;
      }
    }
    return false;
  }

  /** Later mentions by the name alone: 홍길동은, 나델라는. */
  private void bareNames() {
    for (int i = 0; i < pieces.size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      List<Piece> cut = pieces.get(i);
      for (int p = 0; p < cut.size(); p++) {
        if (cut.get(p).is(Type.WORD)) {
          bareName(cut, p, sentence);
        }
      }
    }
  }

  private void bareName(List<Piece> cut, int at, Sentence sentence) {
    Piece piece = cut.get(at);
    if (taken(piece.start())) {
      return;
    }
    for (Particles.Split split : Particles.splits(s, piece.start(), piece.end())) {
      String stem = s.substring(piece.start(), split.nounEnd());
      PersonEntity person = people.find(stem);
      int start = piece.start();
      if (person == null) {
        List<PersonEntity> family = stem.length() > 1 ? people.ofFamily(stem) : List.of();
        person = family.size() == 1 && family.get(0).isForeign() ? family.get(0) : null;
      }
      if (person != null && !person.positions().isEmpty()) {
        String whole = person.name();
        int from = split.nounEnd() - whole.length();
        if (from >= sentence.start() && from < start && s.startsWith(whole, from) && !taken(from)) {
          start = from;
        }
        person.mentions().add(new NameMention(start, split.nounEnd(), "name"));
        phrase(start, split.nounEnd(), person, sentence.end());
        return;
      }
    }
  }

  private boolean taken(int at) {
    Map.Entry<Integer, PersonMention> before = phrases.floorEntry(at);
    return before != null && before.getValue().end() > at;
  }

  private void phrase(int start, int end, PersonEntity person, int limit) {
    if (taken(start)) {
      return;
    }
    CompanyEntity company = null;
    for (PersonPosition position : person.positions()) {
      if (company == null || !position.former()) {
        company = position.company();
        if (!position.former()) {
          break;
        }
      }
    }
    phrases.put(start, new PersonMention(start, end, person, company, NounTail.of(s, end, limit)));
  }
}
