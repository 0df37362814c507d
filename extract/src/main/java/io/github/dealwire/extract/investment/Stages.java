package io.github.dealwire.extract.investment;

import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Outcome;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Says how far an investment has come. */
final class Stages {

  private static final int PHRASE = 40;

  private final Reading reading;
  private final Outcomes outcomes;
  private final Scene scene;

  Stages(Reading reading, Outcomes outcomes, Scene scene) {
    this.reading = reading;
    this.outcomes = outcomes;
    this.scene = scene;
  }

  /** The stage that a trigger and the words behind it say; null where nothing is said to happen. */
  @Nullable Stage of(Hit hit, Trigger.Frame frame) {
    Hit last = outcomes.lastVerb(hit, scene.end());
    Ending ending = last.row(VerbForm.class).ending();
    String s = reading.chars();
    if (ending == Ending.NOUN && last == hit && hit.end() < scene.end() && s.charAt(hit.end()) == ',' && !scene.headline()) {
      // 800억원을 투자, 공장을 짓는다
      return stageOf(outcomes.closing(hit.end(), scene.end()), frame);
    }
    // 지분을 확보하고자 주가를 낮췄다: the aim of something else
    if (ending == Ending.INTENT && s.charAt(last.end() - 1) == '자' && last.end() + 1 < scene.end() && s.charAt(last.end() + 1) != '한'
        && s.charAt(last.end() + 1) != '하') {
      return null;
    }
    // 주식을 취득하는 데 500억원을 썼다: the sum that is used tells it
    if (ending == Ending.MODIFIER_PRESENT && frame.purchase() && s.startsWith(" 데 ", last.end()) && !reading.monies(last.end(), scene.end()).isEmpty()) {
      return null;
    }
    if (ending == Ending.NOUN && frame.purchase() && !scene.headline() && pursuit(hit) != null) {
      Outcome own = outcomes.of(hit, scene.end());
      if (own == Outcome.OPEN || own == Outcome.UNREAL) {
        return Stage.UNDER_DISCUSSION;
      }
    }
    // 500억원을 출자하기도 했다
    boolean done = ending == Ending.GERUND && outcomes.of(last, scene.end()) == Outcome.DONE;
    if (ending == Ending.GERUND && !done || ending == Ending.NOUN && outcomes.of(hit, scene.end()) == Outcome.OPEN) {
      if (!scene.headline()) {
        return null;
      }
      return frame == Trigger.Frame.RAISE ? Stage.CONCLUDED : Stage.PLANNED;
    }
    Stage stage = stageOf(outcomes.within(hit, scene), frame);
    // 5억 달러를 투자해 지으려던 공장 계획을 철회했다, 500억원을 투자하는 계획을 접었다
    boolean ahead = stage == Stage.PLANNED || stage == Stage.UNDER_DISCUSSION;
    // 인수를 추진했다가 포기했다
    boolean gaveUp = ending == Ending.PAST && last.end() < scene.end() && reading.chars().charAt(last.end()) == '가'
        || ending == Ending.PAST_CONNECTIVE && dropsIt(last.end());
    // 한별전자를 인수하고 낡은 사업을 정리하는 한편: another thing ends
    boolean beside = ending == Ending.CONNECTIVE && s.charAt(last.end() - 1) == '고';
    if (beside && ahead && ends(last.end())) {
      return stageOf(outcomes.closing(last.end(), scene.end()), frame);
    }
    return ahead && (hangs(ending) || gaveUp) && (ending == Ending.PAST_CONNECTIVE || ends(last.end())) ? Stage.CALLED_OFF : stage;
  }

  /** 다온이 추진하는 한별 인수에, 추진 중인 한별 인수를 놓고: the verb before a noun phrase that says the purchase is only being tried. */
  @Nullable Hit pursuit(Hit hit) {
    Hit found = null;
    int from = Math.max(scene.clauseStart(hit.start()), hit.start() - PHRASE);
    for (Hit act : reading.hits(Kind.ACT, from, hit.start())) {
      VerbForm form = act.row(VerbForm.class);
      Act.Sense sense = ((Act) form.row()).sense();
      boolean tries = sense == Act.Sense.TALK || sense == Act.Sense.PURSUE || sense == Act.Sense.LIGHT;
      boolean now = form.ending() == Ending.MODIFIER_PRESENT || form.ending() == Ending.NOUN && reading.chars().startsWith(" 중인 ", act.end());
      if (tries && now && reading.leftEdge(act.start()) && reading.chars().substring(act.end(), hit.start()).indexOf(',') < 0) {
        found = act;
      }
    }
    return found;
  }

  /** 팔았기 때문에: told in passing, as the ground of something else. */
  boolean reason(Hit hit) {
    return reading.chars().startsWith(" 때문", Math.min(hit.end(), scene.end()));
  }

  /** 인수전에 뛰어들었으나 실패했다. */
  boolean fails(Hit hit) {
    return outcomes.lastVerb(hit, scene.end()).row(VerbForm.class).ending() == Ending.PAST_CONNECTIVE && dropsIt(hit.end());
  }

  /** 인수를 검토했지만 끝내 포기했다: what ends is what stands before, for nothing else is named. */
  private boolean dropsIt(int from) {
    for (Hit act : reading.hits(Kind.ACT, from, scene.end())) {
      if (((Act) act.row(VerbForm.class).row()).sense() == Act.Sense.END && act.row(VerbForm.class).ending() != Ending.NOUN) {
        // 인수에 나섰지만 끝내 인수를 포기했다: the purchase itself is named again
        int end = act.start();
        for (Hit again : reading.hits(Kind.INVESTMENT, from, act.start())) {
          boolean object = InvestmentFinder.trigger(again).frame().purchase() && act.start() - again.end() <= 2;
          end = object ? Math.min(end, again.start()) : end;
        }
        String between = reading.chars().substring(from, end);
        return between.indexOf('을') < 0 && between.indexOf('를') < 0;
      }
    }
    return false;
  }

  private static boolean hangs(Ending ending) {
    return ending.isModifier() || ending == Ending.CONNECTIVE || ending == Ending.RESOLVED || ending == Ending.NOUN;
  }

  /** Whether a verb that ends something follows before the next clause begins. */
  boolean ends(int from) {
    int to = scene.end();
    for (Scene.ClauseVerb verb : scene.verbs()) {
      boolean closes = verb.ending() == Ending.CONNECTIVE || verb.ending() == Ending.PAST_CONNECTIVE || verb.ending() == Ending.PAST;
      if (verb.start() > from && closes) {
        to = verb.end();
        break;
      }
    }
    for (Hit act : reading.hits(Kind.ACT, from, Math.min(scene.end(), to + 2))) {
      VerbForm form = act.row(VerbForm.class);
      if (form.row() instanceof Act row && row.sense() == Act.Sense.END && form.ending() != Ending.UNREAL && form.ending() != Ending.NEGATED
          && form.ending() != Ending.NOUN && reading.leftEdge(act.start())) {
        return true;
      }
    }
    return false;
  }

  static @Nullable Stage stageOf(Outcome outcome, Trigger.Frame frame) {
    return switch (outcome) {
      case DONE, OPEN -> Stage.CONCLUDED;
      case PRESENT, PLANNED -> Stage.PLANNED;
      case TALKED -> Stage.UNDER_DISCUSSION;
      case PURSUED -> frame.purchase() ? Stage.UNDER_DISCUSSION : Stage.PLANNED;
      case ONGOING -> frame.purchase() ? Stage.UNDER_DISCUSSION : Stage.CONCLUDED;
      case ENDED -> Stage.CALLED_OFF;
      case UNREAL -> null;
    };
  }
}
