package io.github.dealwire.extract.clause;

import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Hangul;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.read.Find;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import org.jspecify.annotations.Nullable;

/** Reads from a verb and the words behind it whether its clause has happened, is ahead, is talked about or is not said at all. */
public final class Outcomes {

  private static final int DEEPEST = 3;
  private static final int WORDS_TO_END = 4;
  private static final int LONGEST_ADVERB = 5;
  private static final int LONGEST_TIME = 16;

  private final Reading reading;
  private final Grammar grammar;
  private final String s;

  public Outcomes(Reading reading, Grammar grammar) {
    this.reading = reading;
    this.grammar = grammar;
    this.s = reading.chars();
  }

  /** The outcome of the verb that was found, {@link Outcome#OPEN} where it hangs on the clause behind it or on nothing. */
  public Outcome of(Hit hit, int limit) {
    return of(hit, limit, 0);
  }

  /** The outcome of a verb; where the verb leaves it open, that of the verb that it hangs on, else the sentence's own. */
  public Outcome within(Hit hit, Scene scene) {
    Outcome outcome = of(hit, scene.end(), 0);
    if (outcome != Outcome.OPEN) {
      return outcome;
    }
    Hit last = lastVerb(hit, scene.end());
    Scene.ClauseVerb next = last.row(VerbForm.class).ending() == Ending.CONNECTIVE ? scene.nextFirm(last.end()) : null;
    // 500억원을 투자해 지분을 샀고 더 살 수 있는 계약을 맺었다: what comes first is done
    if (next != null && scene.verbs().stream().anyMatch(v -> v.start() > last.end() && v.end() <= next.start() && past(v))) {
      return Outcome.DONE;
    }
    if (next != null && next.ending() == Ending.MODIFIER_PRESENT && s.startsWith("있", next.start())) {
      // 합작사를 세워 공장을 짓고 있는 다온
      return Outcome.ONGOING;
    }
    if (next != null && (next.ending().isModifier() || next.ending() == Ending.RESOLVED)) {
      // 5억원을 투자해 공장을 짓는 방안을 논의한다
      Outcome said = grammar.continuation(s, Chars.skipSpaces(s, next.end(), scene.end()), next.ending());
      if (said != null && said != Outcome.OPEN) {
        return said;
      }
      // 730억원을 투자해 공장을 짓는 내용의 협약을 맺었다: what hangs on 짓는 is planned as it is; 730억원을 들여 지은 공장: done
      return next.ending() == Ending.MODIFIER_PAST ? Outcome.DONE : Outcome.PLANNED;
    }
    Outcome closing = closing(last.end(), scene.end());
    // 지난해 한별을 인수하면서 넓히고 있다: only the widening goes on
    return closing == Outcome.ONGOING && last.row(VerbForm.class).ending() == Ending.CONNECTIVE ? Outcome.DONE : closing;
  }

  /** 샀고, 샀으며. */
  private boolean past(Scene.ClauseVerb verb) {
    int end = verb.end();
    int stem = s.startsWith("고", end - 1) ? end - 2 : s.startsWith("으며", end - 2) ? end - 3 : -1;
    return verb.ending() == Ending.CONNECTIVE && stem > verb.start() && Hangul.finalConsonant(s.charAt(stem)) == 'ㅆ';
  }

  /** The verb that a verbal noun hangs on, through its object particle: 인수에 나선 for 인수; the verb itself where it is none. */
  public Hit lastVerb(Hit hit, int limit) {
    Hit last = hit;
    for (int depth = 0; depth < DEEPEST && last.row(VerbForm.class).ending() == Ending.NOUN; depth++) {
      int at = last.end();
      if (at < limit && Chars.isQuoteClose(s.charAt(at))) {
        at++;
      }
      Hit act = actWithin(at + Particles.at(s, at, limit).length(), limit);
      if (act == null) {
        break;
      }
      last = act;
    }
    return last;
  }

  private Outcome of(Hit hit, int limit, int depth) {
    VerbForm form = hit.row(VerbForm.class);
    int at = hit.end();
    if (form.ending() == Ending.NOUN) {
      return noun(at, limit, depth);
    }
    // 체결하기도 했다, 인수하려는 움직임: what begins with a particle is no particle
    Outcome said = grammar.continuation(s, at, form.ending());
    if (said == null && form.ending() != Ending.PAST && form.ending() != Ending.PRESENT) {
      Particle particle = Particles.at(s, at, limit);
      said = grammar.continuation(s, Chars.skipSpaces(s, at + particle.length(), limit), form.ending());
    }
    if (said != null) {
      return said;
    }
    return switch (form.ending()) {
      case PAST, PAST_CONNECTIVE, MODIFIER_PAST -> Outcome.DONE;
      case PRESENT -> Outcome.PRESENT;
      case MODIFIER_FUTURE, INTENT -> Outcome.PLANNED;
      case RESOLVED -> resolved(at, limit);
      case UNREAL, NEGATED -> Outcome.UNREAL;
      case GERUND -> Outcome.UNREAL;
      case MODIFIER_PRESENT -> Outcome.PLANNED;
      case CONNECTIVE, NOUN -> Outcome.OPEN;
    };
  }

  /** 하기로 했다 is decided, 하기로 한 것은 아니다 is left to the continuation table, 하기로 했다가 철회했다 is over. */
  private Outcome resolved(int at, int limit) {
    Hit act = actWithin(at, limit);
    if (act != null && act.row(VerbForm.class).row() instanceof Act row && row.sense() == Act.Sense.END) {
      return Outcome.ENDED;
    }
    return Outcome.PLANNED;
  }

  /** 인수를 추진하고 있다, 체결 예정이다, 투자를 전격 단행했다. */
  private Outcome noun(int end, int limit, int depth) {
    int at = end;
    if (at < limit && Chars.isQuoteClose(s.charAt(at))) {
      at++;
    }
    at += Particles.at(s, at, limit).length();
    int next = Chars.skipSpaces(s, at, limit);
    Outcome said = grammar.continuation(s, next, Ending.NOUN);
    if (said != null) {
      // 인수 계획을 철회했다
      int word = Chars.wordEnd(s, next, limit);
      Hit after = actWithinWords(word, limit, WORDS_TO_END);
      boolean ended = after != null && ((Act) after.row(VerbForm.class).row()).sense() == Act.Sense.END;
      return ended ? Outcome.ENDED : said;
    }
    Hit act = depth < DEEPEST ? actWithin(at, limit) : null;
    if (act == null) {
      return Outcome.OPEN;
    }
    Act.Sense sense = ((Act) act.row(VerbForm.class).row()).sense();
    return combine(sense, of(act, limit, depth + 1));
  }

  /** What a verb makes of its object: decided talks are planned, ended talks are over. */
  public static Outcome combine(Act.Sense sense, Outcome own) {
    if (own == Outcome.ENDED) {
      return Outcome.ENDED;
    }
    return switch (sense) {
      case LIGHT, SIGN, AGREE, FOUND, WIN, HOLD, FINISH, ATTEND, JOIN -> own;
      case DECIDE, ANNOUNCE -> own == Outcome.UNREAL || own == Outcome.TALKED ? own : Outcome.PLANNED;
      case TALK -> own == Outcome.UNREAL ? own : Outcome.TALKED;
      case PURSUE -> own == Outcome.UNREAL ? own : Outcome.PURSUED;
      case AWAIT -> Outcome.PLANNED;
      case END -> own == Outcome.UNREAL ? Outcome.TALKED : Outcome.ENDED;
      case KEEP -> own == Outcome.UNREAL ? own : Outcome.ONGOING;
    };
  }

  /** The verb of agreement or investment that follows at once or behind one short adverb; null where there is none. */
  @Nullable Hit actWithin(int from, int limit) {
    int at = Chars.skipSpaces(s, from, limit);
    Hit act = actAt(at, limit);
    if (act != null) {
      return act;
    }
    int wordEnd = Chars.wordEnd(s, at, limit);
    if (wordEnd == at || wordEnd - at > LONGEST_ADVERB || wordEnd >= limit || s.charAt(wordEnd) != ' ') {
      return null;
    }
    int next = wordEnd + 1;
    Hit behind = actAt(next, limit);
    if (behind != null) {
      return behind;
    }
    // 인수 절차를 20일 끝냈다
    for (TimeMention time : reading.times(next, Math.min(limit, next + LONGEST_TIME))) {
      if (time.start() == next) {
        return actAt(Chars.skipSpaces(s, time.end() + Particles.at(s, time.end(), limit).length(), limit), limit);
      }
    }
    return null;
  }

  /** The verb of agreement or investment that follows within a few words; null where there is none. */
  public @Nullable Hit actWithinWords(int from, int limit, int count) {
    int at = from;
    for (int word = 0; word < count; word++) {
      at = Chars.skipSpaces(s, at, limit);
      Hit act = actAt(at, limit);
      if (act != null) {
        return act;
      }
      int end = Chars.wordEnd(s, at, limit);
      if (end == at || end >= limit || s.charAt(end) != ' ') {
        return null;
      }
      at = end;
    }
    return null;
  }

  /** The longest form of a verb that begins at a position and ends where a word may end. */
  public @Nullable Hit actAt(int at, int limit) {
    return formAt(reading, Kind.ACT, at, limit);
  }

  /** The longest form of a verb of a kind that begins at a position and ends where a word may end. */
  public static @Nullable Hit formAt(Reading reading, Kind kind, int at, int limit) {
    for (Hit hit : reading.hitsAt(kind, at)) {
      if (hit.end() <= limit && endsWord(reading.chars(), hit, limit)) {
        return hit;
      }
    }
    return null;
  }

  /** Whether the form that was found is a whole word: 투자한 in 투자한도 is none. */
  public static boolean endsWord(String s, Hit hit, int limit) {
    if (!(hit.entry().row() instanceof VerbForm form) || !form.edge()) {
      return true;
    }
    int end = hit.end();
    return end >= limit || !Chars.isWord(s.charAt(end)) || Particles.at(s, end, limit) != Particle.NONE;
  }

  /** What the end of a sentence says, without the verb that reports it: 공장을 지을 계획이라고 7일 밝혔다 is planned. */
  public Outcome closing(int from, int limit) {
    int end = limit;
    for (String report : grammar.reports()) {
      int at = Find.last(s, report, from, limit);
      // the verb of reporting closes the sentence: 밝혔다, 밝힌 바 있다
      if (at > from && limit - at <= report.length() + 6) {
        end = Math.min(end, at);
      }
    }
    int best = -1;
    Outcome outcome = Outcome.OPEN;
    for (Grammar.Says says : grammar.closings()) {
      int at = Find.last(s, says.words(), from, end);
      boolean better = outcome == Outcome.ONGOING ? says.outcome() != Outcome.ONGOING : at > best && says.outcome() != Outcome.ONGOING;
      if (at >= from && end - at <= 24 && (better || outcome == Outcome.OPEN)) {
        best = at;
        outcome = says.outcome();
      }
    }
    if (outcome != Outcome.OPEN) {
      return outcome;
    }
    // 지은 것으로, 지을 것으로
    int thing = Find.last(s, " 것", from, end);
    if (thing > from && end - thing < 8) {
      char last = s.charAt(thing - 1);
      if (Hangul.finalConsonant(last) == 'ㄹ') {
        return Outcome.PLANNED;
      }
      if (Hangul.finalConsonant(last) == 'ㄴ') {
        return last == '는' ? Outcome.PRESENT : Outcome.DONE;
      }
    }
    int da = Find.last(s, "다", from, end);
    if (da > from && end - da <= 12) {
      char before = s.charAt(da - 1);
      return switch (Hangul.finalConsonant(before)) {
        case 'ㅆ' -> before == '있' ? Outcome.ONGOING : before == '겠' ? Outcome.PLANNED : Outcome.DONE;
        case 'ㄴ' -> Outcome.PRESENT;
        default -> Outcome.OPEN;
      };
    }
    return Outcome.OPEN;
  }
}
