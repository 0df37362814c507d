package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.lexicon.WordTree;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import java.util.List;

/**
 * Says which nouns stand where only somebody can stand with whom a contract is signed (다온소프트는 알바흐라 워터와 운영 계약을 체결했다), or
 * who is bought (다온소프트는 루메닉 인수를 마쳤다).
 */
final class DealPartners {

  private static final int FARTHEST = 90;
  private static final int LONGEST_LIST = 60;

  private final Reading reading;
  private final Tables tables;

  DealPartners(Reading reading, Tables tables) {
    this.reading = reading;
    this.tables = tables;
  }

  /** Whether a noun stands so in one of its places. */
  boolean holds(Noun noun) {
    boolean institution = tables.institution(noun.text());
    return noun.places().stream().anyMatch(p -> (institution || p.tail().role() == Role.WITH) && partner(p)) || !compound(noun.text()) && noun.places().stream().anyMatch(this::bought);
  }

  /** ‘새봄 모터스 엔진’과, 이민단속국(ISB)과 … 계약을 체결했다: a name in quotes or with a gloss in capitals needs no more than its place. */
  boolean holdsMarked(Noun noun) {
    String s = reading.chars();
    return noun.places().stream().anyMatch(p -> p.tail().role() == Role.WITH
        && (p.start() > 0 && Chars.isQuoteOpen(s.charAt(p.start() - 1)) && p.tail().nounEnd() > p.end()
            || p.tail().glossStart() >= 0 && Chars.isUpper(s.charAt(p.tail().glossStart())))
        && partner(p));
  }

  /** 비핵심자산, 기존주택: a noun that ends in an everyday word is hardly a name. */
  private boolean compound(String text) {
    for (int from = 1; from + 1 < text.length(); from++) {
      if (tables.ordinary().band(text, from, text.length()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 루메닉 인수, 루메닉을 인수했다. */
  private boolean bought(Noun.Place place) {
    Role role = place.tail().role();
    int at = place.tail().end() + 1;
    int limit = reading.sentences().get(place.sentence()).end();
    if (role != Role.NONE && role != Role.OBJECT || at >= limit || reading.chars().charAt(at - 1) != ' ') {
      return false;
    }
    long hit = tables.after(reading.chars(), at, limit);
    return hit != WordTree.NONE && tables.afterCue(hit) == Cue.BOUGHT;
  }

  private boolean partner(Noun.Place place) {
    Sentence sentence = reading.sentences().get(place.sentence());
    Role role = place.tail().role();
    int from = role == Role.WITH ? place.tail().end() : role == Role.NONE ? listed(place.tail().end(), sentence.end()) : -1;
    if (from < 0) {
      return false;
    }
    List<Hit> names = reading.hits(Kind.AGREEMENT);
    int i = Ranges.firstFrom(names, Hit::start, from);
    if (i == names.size() || names.get(i).start() > Math.min(sentence.end(), from + FARTHEST)) {
      return false;
    }
    // 손잡고 says it alone; what 업무협약 names must be signed
    Hit name = names.get(i);
    return name.entry().row() instanceof VerbForm || signed(name.end(), sentence.end());
  }

  /** 가람구청, 새봄재단과: where 와 ends that closes the list that begins with an institution; -1 where it is no such list. */
  private int listed(int from, int limit) {
    String s = reading.chars();
    int to = Math.min(limit, from + LONGEST_LIST);
    if (from >= to || !Chars.isComma(s.charAt(from)) && !Chars.isMiddleDot(s.charAt(from))) {
      return -1;
    }
    for (int at = from; at < to; at++) {
      int end = Chars.wordEnd(s, at, to);
      for (int nounEnd = Particles.nextSplit(s, at, at, end); nounEnd < end; nounEnd = Particles.nextSplit(s, at, nounEnd, end)) {
        Role role = Particles.at(s, nounEnd, end).role();
        if (role == Role.WITH) {
          return end;
        }
        if (nounEnd - at > 1 && (role == Role.TOPIC || role == Role.OBJECT || role == Role.TO)) {
          return -1;
        }
      }
      at = end;
    }
    return -1;
  }

  private boolean signed(int from, int to) {
    List<Hit> acts = reading.hits(Kind.ACT);
    for (int i = Ranges.firstFrom(acts, Hit::start, from); i < acts.size() && acts.get(i).start() < to; i++) {
      if (acts.get(i).row(VerbForm.class).row() instanceof Act act) {
        return act.sense() == Act.Sense.SIGN || act.sense() == Act.Sense.END || act.sense() == Act.Sense.FOUND
            || act.sense() == Act.Sense.AGREE;
      }
    }
    return false;
  }
}
