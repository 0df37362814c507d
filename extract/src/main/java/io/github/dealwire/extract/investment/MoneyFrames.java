package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Outcome;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money that is put in, raised or pooled. */
final class MoneyFrames extends Frames {

  MoneyFrames(Reading reading, InvestmentWords words, Outcomes outcomes, Scene scene, List<InvestmentEvent> events) {
    super(reading, words, outcomes, scene, events);
  }

  /** X가 Y에 N원을 투자했다, Y에 투자한 X는, X가 투자한 Y는. */
  void invest(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    if (stage == null) {
      return;
    }
    if (clause.has(Mark.SAVING) || outside(hit)) {
      return;
    }
    List<Argument> toward = clause.toward();
    if (toward.isEmpty() && clause.shared()) {
      // 다온이 300억원, 한별이 200억원을 새봄에 출자했다
      toward = sides.all(clause.to, hit.start(), a -> a.role() == Role.TO && Clause.corporate(a));
    }
    List<MoneyMention> sums = clause.sums();
    Argument head = head(hit);
    Argument subject = clause.subject();
    boolean heads = head != null && subject == null && (head.role().marksActor() || clause.actor() == null);
    Argument actor = heads ? head : clause.actor();
    List<CompanyEntity> recipients = toward.isEmpty() ? new ArrayList<>() : new ArrayList<>(toward.get(toward.size() - 1).companies());
    boolean aimed = clause.aimed() || !toward.isEmpty();
    if (toward.isEmpty() && (trigger.frame() == Trigger.Frame.CONTRIBUTE || clause.has(Mark.ISSUE))) {
      Argument owner = clause.holder(actor);
      recipients.addAll(owner == null ? List.of() : owner.companies());
    }
    boolean shares = trigger.frame() == Trigger.Frame.SPEND && toward.isEmpty() && clause.has(Mark.STAKE);
    if (shares) {
      // 한별전자 주식을 취득하는 데 500억원을 썼다
      Purchase purchase = Purchase.of(clause, words, s, List.of(), actor);
      recipients.addAll(purchase.bought() == null ? List.of() : purchase.recipients());
    }
    InvestmentType paid = null;
    if (trigger.frame() == Trigger.Frame.SPEND && toward.isEmpty() && recipients.isEmpty()) {
      paid = paid(clause, actor, recipients);
    }
    boolean habit = form(hit).ending() == Ending.MODIFIER_PRESENT && sums.isEmpty();
    if (habit) {
      // AI에 투자하는 회사
      return;
    }
    // 다온소프트가 투자한 한별전자는
    boolean other = subject != null || head != null && !head.role().marksActor() && clause.actor() != null;
    if (recipients.isEmpty() && head != null && other && !aimed) {
      recipients.addAll(head.companies());
    }
    List<CompanyEntity> investors = clause.actors(actor);
    if (recipients.isEmpty() && !aimed && trigger.frame() == Trigger.Frame.INVEST) {
      // 한별전자를 발굴해 투자했다
      Argument object = sides.last(hit.start(), a -> a.role() == Role.OBJECT && hit.start() - a.end() <= BEHIND && Clause.corporate(a));
      recipients.addAll(object == null ? List.of() : object.companies());
    }
    if (recipients.isEmpty() && trigger.frame() == Trigger.Frame.CONTRIBUTE) {
      recipients.addAll(founded(hit));
    }
    recipients.removeAll(investors);
    together(hit, clause, investors, recipients);
    // 2021년 500억원을 투자한 한별전자가: into whom the text is about
    CompanyEntity topic = scene.topicBefore();
    if (recipients.isEmpty() && !aimed && head != null && actor == head && topic != null && !investors.contains(topic) && !sums.isEmpty()) {
      recipients.add(topic);
    }
    InvestmentType type = trigger.type();
    if (!recipients.isEmpty() && type == InvestmentType.CAPITAL_EXPENDITURE) {
      type = paid != null ? paid : InvestmentType.EQUITY;
    }
    if (recipients.isEmpty() && (clause.has(Mark.POOL) || founds(hit))) {
      type = InvestmentType.FUND;
    }
    boolean share = trigger.frame() == Trigger.Frame.CONTRIBUTE && trigger.type() == InvestmentType.EQUITY && !trigger.needs().isEmpty();
    if (recipients.isEmpty() && (share || investors.isEmpty() || type != InvestmentType.FUND && budget(investors))) {
      return;
    }
    // 엔비디아 등 미국 기술주에도 투자했다, 한별전자에 대한 투자가 단행됐다: nobody is said to
    boolean passive = actor == null && outcomes.lastVerb(hit, scene.end()).row(VerbForm.class).passive();
    if ((investors.isEmpty() || passive) && clause.sum() == null) {
      return;
    }
    if (passive && !recipients.isEmpty()) {
      investors.clear();
    }
    boolean told = actor != null;
    // AI에 투자하고 있다, 개발에 쓸 것이라고 본다: general talk; 다온 등 기업 7곳이 500억원을 투자한다: the sum of others too
    boolean vague = sums.isEmpty() && !recipients.isEmpty() && (outcomes.within(hit, scene) == Outcome.ONGOING || !told && toward.isEmpty() && trigger.frame() != Trigger.Frame.CONTRIBUTE);
    boolean several = actor != null && counted(actor) && type == InvestmentType.CAPITAL_EXPENDITURE;
    // 앞서 한별전자 전날 500억원 투자를 알렸다: the name without a particle acts, not who the sentences before are about
    boolean bare = !told && recipients.isEmpty() && !clause.all(a -> a.role() == Role.NONE && a.kind() == Argument.Kind.COMPANY && Clause.corporate(a)).isEmpty();
    if (vague || several || bare || !told && clause.otherTopic()) {
      return;
    }
    InvestmentEvent whole = event(hit, trigger, clause, type, stage, investors, recipients, List.of(), clause.sum(), !told, aimed);
    List<InvestmentEvent> spread = Spread.of(whole, reading, sums, clause.each(), hit.start());
    if (spread.size() > 1) {
      events.addAll(spread);
      return;
    }
    List<MoneyMention> parts = clause.parts();
    if (parts.size() > 1) {
      for (int i = 0; i < parts.size(); i++) {
        int from = i == 0 ? clause.from : parts.get(i - 1).end();
        int to = parts.get(i).start();
        List<CompanyEntity> here = new ArrayList<>();
        toward.stream().filter(a -> a.start() >= from && a.end() <= to).forEach(a -> here.addAll(a.companies()));
        here.removeAll(investors);
        InvestmentType own = here.isEmpty() ? trigger.type() : type;
        add(hit, trigger, clause, own, stage, investors, here, List.of(), parts.get(i), !told, true);
      }
      return;
    }
    add(hit, trigger, clause, type, stage, investors, recipients, List.of(), clause.sum(), !told, aimed);
  }

  /** 다온소프트 등 기업 7곳이: most of those who act are not named. */
  private boolean counted(Argument actor) {
    for (int i = actor.nounEnd() - 1; actor.andOthers() && i > actor.start() && s.charAt(i) != '등'; i--) {
      if (Chars.isDigit(s.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** 지수에 30%를 투자한다: a share of a portfolio; 사재로 투자했다: a person's own money; 투자했다고 주장한다: no fact. */
  private boolean outside(Hit hit) {
    int from = scene.clauseStart(hit.start());
    int at = hit.start() - 1;
    if (at > from && s.charAt(at) == ' ' && (s.charAt(at - 1) == '를' || s.charAt(at - 1) == '을') && s.charAt(at - 2) == '%') {
      return true;
    }
    // 당선인을 지원하는데 500억원을 투자했다
    return words.has(Mark.PRIVATE, s, Math.max(scene.start(), Math.min(from, hit.start() - NEAR * 2)), hit.start());
  }

  /** 한별전자 인수에 500억원을 투입했다: puts in whom the sum buys, and says what it buys. */
  private @Nullable InvestmentType paid(Clause clause, @Nullable Argument actor, List<CompanyEntity> recipients) {
    for (Hit buys : reading.hits(Kind.INVESTMENT, clause.from, clause.to)) {
      Ending ending = form(buys).ending();
      boolean purpose = ending == Ending.NOUN || ending == Ending.GERUND || ending == Ending.MODIFIER_PRESENT;
      if (InvestmentFinder.trigger(buys).frame() == Trigger.Frame.BUY && purpose) {
        Clause before = Clause.of(reading, words, scene, sides, buys).get(0);
        Purchase purchase = Purchase.of(before, words, s, List.of(), actor);
        if (purchase.bought() != null) {
          recipients.addAll(purchase.recipients());
          return purchase.type(InvestmentFinder.trigger(buys).type());
        }
      }
    }
    return null;
  }

  /** X는 N원을 들여 공장을 짓는다. */
  void spend(Hit hit, Trigger trigger, Clause clause) {
    MoneyMention money = clause.sum();
    boolean works = words.has(Mark.WORKS, s, clause.from, Math.min(scene.end(), hit.end() + NEAR * 2));
    // 유상증자에 참여해 500억원을 투입했다
    works |= !events.isEmpty() && events.get(events.size() - 1).frame() == Trigger.Frame.CONTRIBUTE && events.get(events.size() - 1).amount() == null;
    int near = trigger.type() == InvestmentType.EQUITY ? CLOSE : NEAR;
    if (money == null || clause.to - money.outerEnd() > near || trigger.type() == InvestmentType.CAPITAL_EXPENDITURE && !works && !clause.total(money)) {
      return;
    }
    invest(hit, trigger, clause);
  }

  /** Y가 X로부터 N원의 투자를 유치했다. */
  void raise(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    if (stage == null) {
      return;
    }
    Argument head = head(hit);
    Argument actor = head != null && clause.subject() == null ? head : clause.actor();
    // 한별전자의 100억원 투자 유치가 무산됐다
    actor = actor == null ? clause.last(a -> a.role() == Role.OF && hit.start() - a.end() <= NEAR) : actor;
    List<CompanyEntity> recipients = clause.actors(actor);
    recipients.removeIf(c -> c.type() == CompanyType.INSTITUTION);
    List<CompanyEntity> investors = Sides.companies(clause.all(a -> a.role() == Role.FROM));
    investors.removeAll(recipients);
    if (!trigger.whole() && borrowed(hit, clause, investors, recipients)) {
      return;
    }
    if (recipients.isEmpty() || form(hit).passive() && actor == null) {
      return;
    }
    // 유상증자로 500억원을 조달했다
    InvestmentType type = clause.has(Mark.ISSUE) ? InvestmentType.EQUITY : trigger.type();
    add(hit, trigger, clause, type, stage, investors, recipients, List.of(), clause.sum(), actor == null, true);
  }

  /** 은행에서 500억원을 조달했다, 공모주 청약으로 500억원을 모았다: a loan, bonds, a listing, deposits. */
  private boolean borrowed(Hit hit, Clause clause, List<CompanyEntity> investors, List<CompanyEntity> recipients) {
    if (words.has(Mark.ROUND, s, hit.start(), hit.end())) {
      return false;
    }
    boolean round = rounds(clause.from, hit.start());
    boolean lent = words.has(Mark.DEBT, s, scene.start(), scene.end());
    return !round && (lent || lenders(investors) || lenders(recipients));
  }

  /** A word for a round; 투자 in the name of a broker is none. */
  private boolean rounds(int from, int to) {
    for (int at = words.last(Mark.ROUND, s, from, to); at >= from; at = words.last(Mark.ROUND, s, from, at)) {
      int word = at;
      if (scene.arguments().stream().noneMatch(a -> a.kind() == Argument.Kind.COMPANY && a.start() <= word && word < a.nounEnd())) {
        return true;
      }
    }
    return false;
  }

  private boolean lenders(List<CompanyEntity> companies) {
    return !companies.isEmpty() && companies.stream().allMatch(c -> words.endsWith(Mark.LENDER, c.name(), 0, c.name().length()));
  }

  /** Y는 X를 대상으로 N원 규모의 유상증자를 한다. */
  void issue(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    MoneyMention sum = clause.sum();
    if (stage == null || sum == null) {
      return;
    }
    Argument actor = clause.actor();
    List<CompanyEntity> recipients = clause.actors(actor);
    List<CompanyEntity> investors = new ArrayList<>();
    for (Argument a : sides.all(clause.from, clause.to, a -> a.role() == Role.OBJECT || a.role() == Role.TO)) {
      if (words.has(Mark.ALLOTTEE, s, a.nounEnd(), Math.min(clause.to, a.end() + BEHIND / 2))) {
        investors.addAll(a.companies());
      }
    }
    investors.removeAll(recipients);
    boolean debt = words.at(Mark.PAPER, s, hit.start());
    if (recipients.size() != 1 || debt && investors.isEmpty()) {
      return;
    }
    add(hit, trigger, clause, trigger.type(), stage, investors, recipients, List.of(), sum, actor == null, true);
  }

  /** X가 Z시와 N원 규모의 투자협약을 맺었다. */
  void pact(Hit hit, Trigger trigger, Clause clause) {
    MoneyMention sum = clause.sum();
    if (sum == null || scene.headline()) {
      return;
    }
    List<CompanyEntity> companies = Sides.companies(
        clause.all(a -> a.role().marksActor() || a.role() == Role.WITH || a.role() == Role.NONE));
    boolean place = companies.removeIf(c -> c.type() == CompanyType.INSTITUTION) || sides.unnamedPartner(s, clause.from, clause.to);
    if (place && companies.size() == 1) {
      add(hit, trigger, clause, trigger.type(), Stage.PLANNED, companies, List.of(), List.of(), sum, false, true);
    }
  }

  /** X가 N원 규모의 펀드를 조성했다. */
  void pool(Hit hit, Trigger trigger, Clause clause) {
    int at = hit.end() + Particles.at(s, hit.end(), scene.end()).length();
    Hit act = outcomes.actWithinWords(at, scene.end(), 3);
    MoneyMention sum = clause.sum();
    if (act == null || sum == null || ((Act) act.row(VerbForm.class).row()).sense() != Act.Sense.FOUND) {
      return;
    }
    Stage stage = Stages.stageOf(outcomes.within(act, scene), trigger.frame());
    Argument actor = clause.actor();
    List<CompanyEntity> investors = clause.actors(actor);
    if (stage == null || investors.isEmpty()) {
      return;
    }
    for (CompanyEntity partner : Sides.companies(clause.all(a -> a.role() == Role.WITH))) {
      if (!investors.contains(partner)) {
        investors.add(partner);
      }
    }
    add(hit, trigger, clause, trigger.type(), stage, investors, List.of(), List.of(), sum, actor == null, true);
  }

  /** 500억원을 출자해 합작법인 새봄을 세운다: the company that is founded behind the verb. */
  private List<CompanyEntity> founded(Hit hit) {
    for (Argument a : scene.arguments()) {
      if (a.start() >= hit.end() && a.role() == Role.OBJECT && a.kind() == Argument.Kind.COMPANY) {
        Hit act = outcomes.actWithinWords(a.end(), scene.end(), 2);
        return act != null && ((Act) act.row(VerbForm.class).row()).sense() == Act.Sense.FOUND ? a.companies() : List.of();
      }
    }
    return List.of();
  }

  /** 1억원을 투자해 펀드를 설립한다: what is founded behind the verb is a fund. */
  private boolean founds(Hit hit) {
    for (Hit noun : reading.hits(Kind.INVESTMENT, hit.end(), scene.end())) {
      if (InvestmentFinder.trigger(noun).frame() == Trigger.Frame.POOL) {
        int at = noun.end() < scene.end() && Chars.isQuoteClose(s.charAt(noun.end())) ? noun.end() + 1 : noun.end();
        Hit act = outcomes.actWithinWords(at + Particles.at(s, at, scene.end()).length(), scene.end(), 2);
        return act != null && ((Act) act.row(VerbForm.class).row()).sense() == Act.Sense.FOUND;
      }
    }
    return false;
  }
}
