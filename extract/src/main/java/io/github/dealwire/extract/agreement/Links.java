package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.read.Find;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import org.jspecify.annotations.Nullable;

/** Links the noun of an agreement with the verb that says what becomes of it, and tells which words belong to a noun. */
final class Links {

  private static final int WORDS_TO_ACT = 4;
  private static final int FARTHEST_MODIFIER = 70;
  private static final int LONGEST_NAME = 40;

  private final Reading reading;
  private final Outcomes outcomes;
  private final Scene scene;
  private final String s;

  Links(Reading reading, Outcomes outcomes, Scene scene) {
    this.reading = reading;
    this.outcomes = outcomes;
    this.scene = scene;
    this.s = reading.chars();
  }

  /**
   * A verb that goes with an instrument.
   *
   * @param start where the words that tell the agreement begin
   * @param end where they end: at the verb, or at the noun where the verb is that of the next one
   */
  record Link(Hit act, int start, int end) {}

  /** The verb that goes with an instrument; null where none does. */
  @Nullable Link of(Hit noun, Instrument instrument) {
    Hit after = actAfter(noun);
    // 협약 참여 기관: who takes part in it does not sign it here
    boolean joins = after != null && sense(after) == Act.Sense.JOIN && after.row(VerbForm.class).ending() == Ending.NOUN;
    if (after != null && !joins && fits(instrument.frame(), sense(after))) {
      boolean gap = gapped(glossEnd(noun.end())) > 0;
      return new Link(after, Math.min(noun.start(), after.start()), gap ? noun.end() : Math.max(noun.end(), after.end()));
    }
    Hit before = actBefore(noun);
    if (before != null && fits(instrument.frame(), sense(before))) {
      return new Link(before, before.start(), noun.end());
    }
    return null;
  }

  /** What a verb of an agreement says; null for one that tells an agreement itself. */
  static Act.@Nullable Sense sense(Hit act) {
    return act.row(VerbForm.class).row() instanceof Act row ? row.sense() : null;
  }

  private static boolean fits(Instrument.Frame frame, Act.Sense sense) {
    return switch (frame) {
      case SIGNED -> sense != Act.Sense.FOUND && sense != Act.Sense.ATTEND;
      case FOUNDED -> sense == Act.Sense.FOUND || sense == Act.Sense.END || sense == Act.Sense.FINISH || sense == Act.Sense.TALK || sense == Act.Sense.DECIDE
          || sense == Act.Sense.ANNOUNCE;
      case JOINED -> sense == Act.Sense.SIGN || sense == Act.Sense.FINISH || sense == Act.Sense.FOUND || sense == Act.Sense.END || sense == Act.Sense.TALK
          || sense == Act.Sense.AGREE;
      case TALKED -> sense == Act.Sense.TALK || sense == Act.Sense.AGREE;
      case DISPUTED -> sense == Act.Sense.END;
    };
  }

  /** 업무협약을 [정식으로] 체결했다, 양해각서(MOU)에 서명하고, 공급계약 체결, 협약식을 열었다. */
  private @Nullable Hit actAfter(Hit noun) {
    int at = glossEnd(noun.end());
    if (at < scene.end() && Chars.isQuoteClose(s.charAt(at))) {
      at = glossEnd(at + 1);
    }
    at = properName(at);
    Hit glued = outcomes.actAt(at, scene.end());
    if (glued != null) {
      return glued;
    }
    int gap = gapped(at);
    if (gap > 0) {
      return actOfNext(gap);
    }
    Role role = Role.NONE;
    Hit ceremony = null;
    if (at < scene.end() && Chars.isWord(s.charAt(at))) {
      // 협약식을: 식 is the ceremony
      ceremony = s.charAt(at) == '식' ? outcomes.actAt(at - 2, scene.end()) : null;
      if (ceremony != null) {
        at = ceremony.end();
        // ‘…를 위한 업무협약식’에서
        at = at < scene.end() && Chars.isQuoteClose(s.charAt(at)) ? at + 1 : at;
      }
      Particle particle = Particles.at(s, at, scene.end());
      if (particle == Particle.NONE) {
        return null;
      }
      role = particle.role();
      at += particle.length();
    }
    // 협약식에서 악수하고 있다: who holds the ceremony signs
    if (ceremony != null && (role == Role.FROM || role == Role.TO)) {
      // 협약식에 참석했다: who is there is no side for that
      Hit there = outcomes.actWithinWords(at, scene.end(), WORDS_TO_ACT);
      return there != null && (sense(there) == Act.Sense.ATTEND || sense(there) == Act.Sense.JOIN) ? null : ceremony;
    }
    if (!(role == Role.NONE || role == Role.OBJECT || role == Role.SUBJECT || role == Role.TO || role == Role.TOPIC || role == Role.ALSO
        || role == Role.OF)) {
      return null;
    }
    for (int word = 0; word < WORDS_TO_ACT; word++) {
      at = Chars.skipSpaces(s, at, scene.end());
      Hit act = outcomes.actAt(at, scene.end());
      if (act != null && !adverbial(act)) {
        // 이번 합작은 실패를 만회할 기회다: an object is no verb of the topic
        boolean object = act.row(VerbForm.class).ending() == Ending.NOUN && Particles.at(s, act.end(), scene.end()).role() == Role.OBJECT;
        return agrees(role, act) && !(object && (role == Role.TOPIC || role == Role.SUBJECT)) ? act : null;
      }
      int end = Chars.wordEnd(s, at, scene.end());
      if (end == at || end >= scene.end() || s.charAt(end) != ' ' || role == Role.NONE && word > 0) {
        return null;
      }
      at = end;
    }
    return null;
  }

  /** 한별과 파트너십을, 4월에는 새봄과 MOU를 체결했다: behind the object stands a comma, its verb is the next one's. */
  private int gapped(int nounEnd) {
    Particle particle = Particles.at(s, nounEnd, scene.end());
    int comma = nounEnd + particle.length();
    return particle.role() == Role.OBJECT && comma < scene.end() && Chars.isComma(s.charAt(comma)) ? comma + 1 : -1;
  }

  private @Nullable Hit actOfNext(int from) {
    for (Hit next : reading.hits(Kind.AGREEMENT, from, scene.end())) {
      if (next.entry().row() instanceof Instrument) {
        return actAfter(next);
      }
    }
    return null;
  }

  /** Where what belongs to a noun begins: at its clause, or behind the last object whose verb is left out. */
  int segmentStart(int noun) {
    int start = scene.clauseStart(noun);
    for (Hit other : reading.hits(Kind.AGREEMENT, start, noun)) {
      int gap = other.entry().row() instanceof Instrument ? gapped(glossEnd(other.end())) : -1;
      start = Math.max(start, gap);
    }
    return start;
  }

  /** 상호 합의로 해지했다: a verbal noun with 로 is no verb of the agreement. */
  private boolean adverbial(Hit act) {
    return act.row(VerbForm.class).ending() == Ending.NOUN && Particles.at(s, act.end(), scene.end()).role() == Role.BY;
  }

  /** 이번 협약은 지난해 체결한 …: what is signed there is another; only a passive has the agreement for its subject. */
  private static boolean agrees(Role role, Hit act) {
    VerbForm form = act.row(VerbForm.class);
    if (role != Role.TOPIC && role != Role.SUBJECT) {
      return true;
    }
    return form.passive() || form.ending() == Ending.NOUN || !form.ending().isModifier() && sense(act) != Act.Sense.SIGN;
  }

  /** 합작법인 ‘새봄’을: behind the noun stands the name of what it is. */
  private int properName(int at) {
    if (at + 1 < scene.end() && s.charAt(at) == ' ' && Chars.isQuoteOpen(s.charAt(at + 1))) {
      int close = Find.first(s, Chars.closing(s.charAt(at + 1)), at + 2, Math.min(scene.end(), at + LONGEST_NAME));
      return close < 0 ? at : glossEnd(close + 1);
    }
    return at;
  }

  /** Behind the brackets that begin at a position, 양해각서(MOU)에; the position itself where none do. */
  int glossEnd(int at) {
    if (at < scene.end() && s.charAt(at) == '(') {
      int close = Find.first(s, ')', at, Math.min(scene.end(), at + LONGEST_NAME));
      return close < 0 ? at : close + 1;
    }
    return at;
  }

  /** 지난해 9월 체결한 ‘…’ 업무협약: the verb stands before the noun and modifies it. */
  private @Nullable Hit actBefore(Hit noun) {
    int from = Math.max(scene.clauseStart(noun.start()), noun.start() - FARTHEST_MODIFIER);
    Hit best = null;
    for (Hit hit : reading.hits(Kind.ACT, from, noun.start())) {
      if (hit.entry().row() instanceof VerbForm form && form.ending().isModifier() && Outcomes.endsWord(s, hit, scene.end())
          && modifies(((Act) form.row()).sense())) {
        best = hit;
      }
    }
    if (best == null || reading.hits(Kind.AGREEMENT, best.end(), noun.start()).stream()
        .anyMatch(h -> h.entry().row() instanceof Instrument other && other.frame() == Instrument.Frame.SIGNED)) {
      return null;
    }
    // nothing but the name of the agreement may stand between
    for (int i = best.end(); i < noun.start(); i++) {
      char c = s.charAt(i);
      if (Chars.isComma(c) || c == '.') {
        return null;
      }
    }
    return best;
  }

  /** 맺은 협약, 논의한 협약; 발표한 and 여는 say nothing of what is signed. */
  private static boolean modifies(Act.Sense sense) {
    return sense != Act.Sense.HOLD && sense != Act.Sense.LIGHT && sense != Act.Sense.DECIDE && sense != Act.Sense.ANNOUNCE && sense != Act.Sense.JOIN;
  }
}
