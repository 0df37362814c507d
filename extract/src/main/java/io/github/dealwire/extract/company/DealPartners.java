package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.core.lexicon.WordTree;
import java.util.List;

/**
 * Says which nouns stand where only somebody can stand with whom a contract is signed (다온소프트는 알바흐라 워터와 운영 계약을 체결했다), or
 * who is bought (다온소프트는 루메닉 인수를 마쳤다).
 */
final class DealPartners {

  private static final int FARTHEST = 90;

  private final Reading reading;
  private final Tables tables;

  DealPartners(Reading reading, Tables tables) {
    this.reading = reading;
    this.tables = tables;
  }

  /** Whether a noun stands so in one of its places. */
  boolean holds(Noun noun) {
    return noun.places().stream().anyMatch(this::partner) || !compound(noun.text()) && noun.places().stream().anyMatch(this::bought);
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
    if (place.tail().role() != Role.WITH) {
      return false;
    }
    Sentence sentence = reading.sentences().get(place.sentence());
    List<Hit> names = reading.hits(Kind.AGREEMENT);
    int from = place.tail().end();
    int i = Ranges.firstFrom(names, Hit::start, from);
    if (i == names.size() || names.get(i).start() > Math.min(sentence.end(), from + FARTHEST)) {
      return false;
    }
    // 손잡고 says it alone; what 업무협약 names must be signed
    Hit name = names.get(i);
    return name.entry().row() instanceof VerbForm || signed(name.end(), sentence.end());
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
