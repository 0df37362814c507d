package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Outcome;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.Sides;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.investment.InvestmentWords.Mark;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Stage;
import java.util.ArrayList;
import java.util.List;

/** What belongs to a deal that is told elsewhere: its sum, who takes part. */
final class LinkFrames extends Frames {

  LinkFrames(Reading reading, InvestmentWords words, Outcomes outcomes, Scene scene, List<InvestmentEvent> events) {
    super(reading, words, outcomes, scene, events);
  }

  /** 인수 금액은 N원이다, 투자금만 N원에 달한다. */
  void amount(Hit hit, Trigger trigger, Clause clause) {
    for (MoneyMention money : reading.monies(hit.end(), Math.min(scene.end(), hit.end() + NEAR * 2))) {
      if (money.value() == null || money.start() - hit.end() > BEHIND) {
        return;
      }
      if (apart(hit, money)) {
        return;
      }
      if (trigger.type() == InvestmentType.CAPITAL_EXPENDITURE && planned(hit, trigger, clause, money)) {
        return;
      }
      if (trigger.frame() == Trigger.Frame.AMOUNT && bare(trigger)) {
        return;
      }
      // 인수대금 500억원은 다온이 60%, 한별이 40%를 냈다
      List<CompanyEntity> payers = Sides.companies(sides.all(money.outerEnd(), scene.end(), a -> a.role() == Role.SUBJECT));
      boolean first = hit.start() - scene.start() <= 5 && scene.arguments().stream().noneMatch(a -> a.start() < hit.start());
      add(hit, trigger, clause, trigger.type(), Stage.PLANNED, payers, List.of(), List.of(), money, true, first);
      return;
    }
  }

  /** 투자금을 모을 당시 자산(500억원)보다: the sum is that of something else. */
  private boolean apart(Hit hit, MoneyMention money) {
    return s.charAt(money.start() - 1) == '(' && money.start() - hit.end() > 1 || words.decoy(s, money, hit.end(), scene.end());
  }

  /** 설비투자 alone is no word for a sum. */
  private boolean bare(Trigger trigger) {
    return words.endsWith(Mark.OUTLAY, trigger.word(), 0, trigger.word().length());
  }

  /** X는 올해 투자 규모를 N원으로 늘린다, 올해 설비투자(CAPEX)가 N원에 이른다: an investment of its own, where the sentence says whose and when. */
  private boolean planned(Hit hit, Trigger trigger, Clause clause, MoneyMention money) {
    Argument actor = clause.actor();
    Argument of = clause.last(a -> a.role() == Role.OF && hit.start() - a.end() <= BEHIND);
    actor = of != null && (actor == null || actor.role() != Role.TOPIC) ? of : actor;
    int end = money.outerEnd();
    Role role = Particles.at(s, end, scene.end()).role();
    boolean told = role == Role.BY || role == Role.TO || s.startsWith("이", end) || s.startsWith("으로", end) || s.startsWith("로", end);
    if (actor == null || actor.kind() != Argument.Kind.COMPANY || actor.companies().size() != 1 || !told || scene.headline()
        || institutions(actor.companies()) || !Clause.large(money) || words.has(Mark.STATISTIC, s, scene.start(), money.start())
        || words.has(Mark.ESTIMATE, s, end, Math.min(scene.end(), end + BEHIND)) || s.substring(hit.end(), money.start()).indexOf(',') >= 0) {
      return false;
    }
    if (!words.has(Mark.COMING, s, scene.start(), scene.end())) {
      return false;
    }
    InvestmentEvent plan =
        event(hit, trigger, clause, trigger.type(), Stage.PLANNED, actor.companies(), List.of(), List.of(), money, false, true);
    events.add(plan.as(Trigger.Frame.INVEST));
    return true;
  }

  /** 이번 투자에는 X와 Y가 참여했다: investors of a round that is told elsewhere. */
  void join(Hit hit, Trigger trigger, Clause clause) {
    Outcome outcome = outcomes.within(hit, scene);
    if (outcome == Outcome.UNREAL || outcome == Outcome.TALKED) {
      return;
    }
    List<CompanyEntity> investors = new ArrayList<>();
    for (Argument a : clause.all(
        a -> a.role() == Role.SUBJECT || a.role() == Role.ALSO || a.role() == Role.INCLUDING || a.role() == Role.TOPIC || a.role() == Role.NONE && a.andOthers())) {
      investors.addAll(a.companies());
    }
    Argument of = clause.last(a -> a.role() == Role.OF || a.role() == Role.TO);
    MoneyMention sum = clause.sum();
    if (investors.isEmpty()) {
      return;
    }
    if (of != null && sum != null && !investors.containsAll(of.companies())) {
      // 새봄벤처스는 한별전자의 300억원 규모 시리즈 C 라운드를 이끌었다
      investors.removeAll(of.companies());
      InvestmentEvent round = event(hit, trigger, clause, trigger.type(), Stage.CONCLUDED, investors, of.companies(), List.of(), sum, false, true);
      events.add(round.as(Trigger.Frame.RAISE));
      return;
    }
    add(hit, trigger, clause, trigger.type(), Stage.CONCLUDED, investors, List.of(), List.of(), null, false, false);
  }
}
