package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.core.time.TimeKind;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.Sides;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.investment.InvestmentWords.Mark;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the frames of a sentence share: where events go, their dates, who else takes part. */
abstract class Frames {

  static final int NEAR = 25;
  static final int BEHIND = 16;
  static final int CLOSE = 8;
  private static final int GOAL = 8;
  private static final int FIRST = 3;

  final Reading reading;
  final InvestmentWords words;
  final Outcomes outcomes;
  final Stages stages;
  final Scene scene;
  final Sides sides;
  final String s;
  final List<InvestmentEvent> events;

  Frames(Reading reading, InvestmentWords words, Outcomes outcomes, Scene scene, List<InvestmentEvent> events) {
    this.reading = reading;
    this.words = words;
    this.outcomes = outcomes;
    this.stages = new Stages(reading, outcomes, scene);
    this.scene = scene;
    this.sides = new Sides(scene);
    this.s = reading.chars();
    this.events = events;
  }

  static VerbForm form(Hit hit) {
    return hit.row(VerbForm.class);
  }

  final void add(
      Hit hit, Trigger trigger, Clause clause, InvestmentType type, Stage stage, List<CompanyEntity> investors,
      List<CompanyEntity> recipients, List<CompanyEntity> sellers, @Nullable MoneyMention amount, boolean inherited, boolean aimed) {
    events.add(event(hit, trigger, clause, type, stage, investors, recipients, sellers, amount, inherited, aimed));
  }

  final InvestmentEvent event(
      Hit hit, Trigger trigger, Clause clause, InvestmentType type, Stage stage, List<CompanyEntity> investors,
      List<CompanyEntity> recipients, List<CompanyEntity> sellers, @Nullable MoneyMention amount, boolean inherited, boolean aimed) {
    return new InvestmentEvent(
        scene, trigger.frame(), type, stage, List.copyOf(investors), List.copyOf(recipients), List.copyOf(sellers), amount, date(hit, clause),
        hit.start(), hit.end(), inherited, aimed, words.has(Mark.AGAIN, s, scene.clauseStart(hit.start()), hit.start()),
        words.has(Mark.LEAD, s, hit.start(), hit.end()), time(TimeKind.DURATION, clause, hit), time(TimeKind.UNTIL, clause, hit),
        clause.share());
  }

  /** 향후 5년간, 2030년까지: the last of its kind in the clause, else before it in the sentence. */
  private @Nullable TimeMention time(TimeKind kind, Clause clause, Hit hit) {
    TimeMention last = null;
    for (TimeMention time : reading.times(scene.start(), hit.start())) {
      boolean says = kind == TimeKind.DURATION ? time.period() != null : time.date() != null;
      if (time.kind() == kind && says && scene.quoted(time.start()) == scene.quoted(hit.start()) && (last == null || time.start() >= clause.from)) {
        last = time;
      }
    }
    return last;
  }

  /** The date in the clause, else in the sentence, that is not the day of telling and not that of something ahead or of a modifier. */
  private @Nullable TimeMention date(Hit hit, Clause clause) {
    // 인수 절차를 20일 끝냈다
    Hit last = outcomes.lastVerb(hit, scene.end());
    // 한별전자를 사들였고(2017년)
    if (last.end() + 1 < scene.end() && s.charAt(last.end()) == '(') {
      TimeMention glossed = date(last.end(), Math.min(scene.end(), last.end() + BEHIND));
      if (glossed != null) {
        return glossed;
      }
    }
    TimeMention between = last == hit ? null : date(hit.end(), last.start());
    TimeMention near = between != null ? between : date(clause.from, clause.to);
    TimeMention inSentence = near != null ? near : dateBefore(scene.clauseStart(hit.start()));
    return inSentence != null ? inSentence : scene.occasion();
  }

  /** The date that the sentence says before a clause; 한별은 지난해 문을 닫았고, 다온은 새봄을 인수했다: that of somebody else is none. */
  private @Nullable TimeMention dateBefore(int clause) {
    TimeMention time = date(scene.start(), clause);
    if (time == null || time.start() - scene.start() <= FIRST) {
      return time;
    }
    Scene.ClauseVerb verb = null;
    for (Scene.ClauseVerb other : scene.verbs()) {
      verb = other.end() <= clause ? other : verb;
    }
    int at = Chars.skipSpaces(s, clause, scene.end());
    at = at < scene.end() && s.charAt(at) == ',' ? Chars.skipSpaces(s, at + 1, scene.end()) : at;
    for (Argument a : scene.arguments()) {
      if (verb != null && a.role() == Role.TOPIC && a.start() == at) {
        return null;
      }
    }
    return time;
  }

  private @Nullable TimeMention date(int from, int to) {
    TimeMention best = null;
    for (TimeMention time : reading.times(from, to)) {
      boolean dated = time.kind() == TimeKind.DATE && time.date() != null && !time.announcement();
      if (dated && !modifies(time, to) && (!scene.quoted(time.start()) || scene.quoted(to)) && !words.has(Mark.GOAL, s, time.end(), Math.min(to, time.end() + GOAL))) {
        best = time;
      }
    }
    return best;
  }

  /** 올해 6월 끝나는 회계연도에: the date of the verb right behind it, which says what the next noun is; 15일 열린 이사회에서 tells of the day. */
  private boolean modifies(TimeMention time, int to) {
    int at = Chars.skipSpaces(s, time.end(), to);
    for (Scene.ClauseVerb verb : scene.verbs()) {
      if (verb.start() == at && verb.end() < to && verb.ending() == Ending.MODIFIER_PRESENT) {
        return true;
      }
    }
    // 2003년 한별에 합류한 홍 대표는 새봄에 투자했다: the date is of what the topic did before
    Scene.ClauseVerb verb = scene.modifierBetween(time.end(), to);
    if (verb == null || verb.ending() != Ending.MODIFIER_PAST || !reading.hits(Kind.INVESTMENT, time.end(), verb.end()).isEmpty() || s.substring(time.end(), verb.start()).indexOf(',') >= 0) {
      return false;
    }
    for (Argument a : scene.arguments()) {
      if (a.role() == Role.TOPIC && a.start() > verb.end() && a.start() - verb.end() <= 1 && a.end() < to) {
        return true;
      }
    }
    return false;
  }

  /** Money of the state: a budget, and no investment. */
  final boolean budget(List<CompanyEntity> investors) {
    return institutions(investors)
        && investors.stream().allMatch(c -> words.endsWith(Mark.PUBLIC, c.name(), 0, c.name().length()));
  }

  /** 한별전자와 함께 투자했다: who else puts money in. */
  final void together(Hit hit, Clause clause, List<CompanyEntity> investors, List<CompanyEntity> recipients) {
    if (investors.isEmpty()) {
      return;
    }
    for (Argument a : clause.all(a -> a.role() == Role.WITH && a.kind() == Argument.Kind.COMPANY && Clause.corporate(a))) {
      if (words.has(Mark.TOGETHER, s, a.nounEnd(), hit.start())) {
        a.companies().stream().filter(c -> !investors.contains(c) && !recipients.contains(c)).forEach(investors::add);
      }
    }
  }

  static boolean institutions(List<CompanyEntity> companies) {
    return !companies.isEmpty() && companies.stream().allMatch(c -> c.type() == CompanyType.INSTITUTION);
  }

  /** The noun that a verb modifies, where it is a company: 한별에 투자한 다온은. */
  final @Nullable Argument head(Hit hit) {
    Hit last = outcomes.lastVerb(hit, scene.end());
    Ending ending = last.row(VerbForm.class).ending();
    int end = last.end();
    if (ending == Ending.NOUN && last != hit && s.startsWith(" 중인 ", end)) {
      // 한별 인수를 추진 중인 다온은
      end += 3;
    } else if (!ending.isModifier()) {
      return null;
    }
    Argument head = sides.head(end);
    if (head == null) {
      head = described(end);
    }
    // 300억원을 투자한 한별전자의 새 공장은: the plant is what the verb modifies
    return head == null || head.role() == Role.OF || head.role() == Role.NONE ? null : head;
  }

  /** 다온이 투자한 미국 로봇 기업 한별은: a company behind nouns that describe it. */
  private @Nullable Argument described(int verbEnd) {
    for (Argument a : scene.arguments()) {
      if (a.start() < verbEnd) {
        continue;
      }
      if (a.kind() != Argument.Kind.COMPANY || a.start() - verbEnd > NEAR) {
        return null;
      }
      int at = Chars.skipSpaces(s, verbEnd, a.start());
      while (at < a.start()) {
        int end = Chars.wordEnd(s, at, a.start());
        if (end == at || end < a.start() && s.charAt(end) != ' ' || end - at > 1 && marked(at, end)) {
          return null;
        }
        at = Chars.skipSpaces(s, end, a.start());
      }
      return a;
    }
    return null;
  }

  private boolean marked(int start, int end) {
    for (int noun = Math.max(start + 1, end - 3); noun < end; noun++) {
      Particle particle = Particles.at(s, noun, end);
      if (particle.length() == end - noun && (end - noun > 1 || s.charAt(noun) != '이' && s.charAt(noun) != '도' && s.charAt(noun) != '가')) {
        return true;
      }
    }
    return false;
  }
}
