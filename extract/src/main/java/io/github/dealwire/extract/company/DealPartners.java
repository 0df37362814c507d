package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import java.util.List;

/**
 * Says which nouns stand where only somebody can stand with whom a contract is signed: 다온소프트는 알바흐라 워터와 운영 계약을 체결했다.
 */
final class DealPartners {

  private static final int FARTHEST = 90;

  private final Reading reading;

  DealPartners(Reading reading) {
    this.reading = reading;
  }

  /** Whether a noun stands so in one of its places. */
  boolean holds(Noun noun) {
    return noun.places().stream().anyMatch(this::partner);
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
