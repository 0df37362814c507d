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
import io.github.dealwire.model.Rank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes people of the claims of an article: one person for all places that name him, each title at its company. */
final class Assembly {

  private static final int LONGEST_EVIDENCE = 400;
  private static final int MOST_POSITIONS = 2;

  private final Reading reading;
  private final Companies companies;
  private final ExecutiveWords words;
  private final List<Claim> claims;
  private final IntFunction<List<Piece>> pieces;
  private final String s;
  private final People people = new People();
  private final Map<Claim, PersonEntity> bearers = new IdentityHashMap<>();
  private final TreeMap<Integer, PersonMention> phrases = new TreeMap<>();

  Assembly(Reading reading, Companies companies, ExecutiveWords words, List<Claim> claims, IntFunction<List<Piece>> pieces) {
    this.reading = reading;
    this.companies = companies;
    this.words = words;
    this.claims = listed(reading.chars(), claims);
    this.pieces = pieces;
    this.s = reading.chars();
  }

  /** 노태문 MX사업부장, 김우준 네트워크사업부장: the company goes on through the list. */
  private static List<Claim> listed(String s, List<Claim> claims) {
    List<Claim> filled = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      Claim before = filled.isEmpty() ? null : filled.get(filled.size() - 1);
      boolean goesOn =
          claim.full() && claim.company() == null && !claim.stranger() && before != null && before.company() != null
              && before.sentence() == claim.sentence() && Lists.continues(s, before.end(), claim.start());
      filled.add(goesOn && before != null ? claim.at(before.company(), "list") : claim);
    }
    return filled;
  }

  Executives run() {
    for (Claim claim : claims) {
      if (claim.full()) {
        PersonEntity person = people.named(claim.name());
        person.originalName(claim.original());
        bearers.put(claim, person);
      }
    }
    for (Claim claim : claims) {
      PersonEntity person = bearers.get(claim);
      if (person != null && claim.company() != null && !claim.rule().equals("list")) {
        position(person, claim, claim.company(), claim.rule());
      }
    }
    for (Claim claim : claims) {
      PersonEntity person = bearers.get(claim);
      if (person != null && claim.company() != null && person.positions().isEmpty()) {
        position(person, claim, claim.company(), claim.rule());
      }
    }
    inferred();
    for (Claim claim : claims) {
      PersonEntity person = claim.full() ? bearers.get(claim) : antecedent(claim);
      if (person != null && !person.positions().isEmpty()) {
        if (!claim.full()) {
          later(person, claim);
        }
        person.mention(claim.nameStart(), claim.nameEnd(), claim.rule());
        phrase(claim.start(), claim.end(), person, claim.sentence().end());
      }
    }
    bareNames();
    List<PersonEntity> known = new ArrayList<>();
    for (PersonEntity person : people.all()) {
      if (!person.positions().isEmpty() && !person.mentions().isEmpty()) {
        person.sort();
        person.trim();
        known.add(person);
      }
    }
    known.sort(Comparator.comparingInt(p -> p.mentions().get(0).start()));
    return new Executives(List.copyOf(known), List.copyOf(phrases.values()), companies);
  }

  /** Titles without a company beside them: the one that the person has elsewhere, else the one that the text speaks about. */
  private void inferred() {
    Map<PersonEntity, List<Claim>> unsure = new LinkedHashMap<>();
    List<Claim> known = new ArrayList<>();
    Set<PersonEntity> strangers = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Claim claim : claims) {
      PersonEntity person = bearers.get(claim);
      if (person == null) {
        continue;
      }
      if (claim.stranger()) {
        strangers.add(person);
      }
      if (claim.company() != null) {
        known.add(claim);
      } else if (!person.positions().isEmpty()) {
        known.add(claim.at(person.positions().get(0).company(), "same-person"));
        later(person, claim);
      } else if (!claim.stranger()) {
        unsure.computeIfAbsent(person, p -> new ArrayList<>()).add(claim);
      }
    }
    if (unsure.isEmpty()) {
      return;
    }
    unsure.keySet().removeAll(strangers);
    for (Claim claim : claims) {
      // 최윤범 회장 … 최 회장은: every place that names the person counts
      PersonEntity person = claim.full() ? null : antecedent(claim);
      if (person != null && unsure.containsKey(person)) {
        unsure.get(person).add(claim);
      }
    }
    Employers employers = new Employers(reading, companies, words, known);
    unsure.forEach(
        (person, places) -> {
          // 담당, 의장: only where a verb ties the person to the company
          places.removeIf(place -> place.title().weak() && employers.led(place) == null);
          CompanyEntity company = places.isEmpty() ? null : employers.of(places, known);
          if (company != null) {
            for (Claim place : places) {
              if (place.full() && person.positions().size() < MOST_POSITIONS || place.rule().equals("appointment")) {
                position(person, place, company, place.rule().equals("title") ? "topic" : place.rule());
              }
            }
          }
        });
  }

  /** Another title of somebody whose company is known: 홍길동 부사장이 … 사장으로 승진했다. */
  private void later(PersonEntity person, Claim claim) {
    boolean appointed = claim.rule().equals("appointment");
    if (claim.title().weak() || claim.stranger() || !appointed && (!claim.full() || person.positions().size() >= MOST_POSITIONS)) {
      return;
    }
    position(person, claim, claim.company() != null ? claim.company() : person.positions().get(0).company(), appointed ? "appointment" : "same-person");
  }

  private void position(PersonEntity person, Claim claim, CompanyEntity company, String rule) {
    for (TitlePhrase.Post post : claim.title().posts()) {
      boolean known = false;
      for (PersonPosition position : person.positions()) {
        known |= position.company() == company && same(position, post);
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

  /** 대표 and 대표이사 are the same post; two 본부장 need not be. */
  private static boolean same(PersonPosition position, TitlePhrase.Post post) {
    return position.title().equals(post.title())
        || position.rank() == post.rank() && post.rank() != Rank.HEAD && post.rank() != Rank.OTHER && post.rank() != Rank.DIRECTOR
        || position.rank() == post.rank() && position.title().endsWith(post.title());
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
    if (people.all().stream().allMatch(person -> person.positions().isEmpty())) {
      return;
    }
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      for (Piece piece : pieces.apply(i)) {
        if (piece.is(Type.WORD)) {
          bareName(piece, sentence);
        }
      }
    }
  }

  private void bareName(Piece piece, Sentence sentence) {
    if (!people.mayBegin(s.charAt(piece.start())) || taken(piece.start())) {
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
        person.mention(start, split.nounEnd(), "name");
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
