package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.core.time.TimeKind;
import io.github.dealwire.core.time.TimeMention;
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

/** Finds the investments that one sentence tells. */
final class InvestmentFinder {

  private static final int NEAR = 25;
  private static final int BEHIND = 16;
  private static final int CLOSE = 8;
  private static final int GOAL = 8;

  private final Reading reading;
  private final InvestmentWords words;
  private final Outcomes outcomes;
  private final Stages stages;
  private final Scene scene;
  private final @Nullable Scene before;
  private final Sides sides;
  private final String s;
  private final List<InvestmentEvent> events = new ArrayList<>();

  InvestmentFinder(Reading reading, InvestmentWords words, Outcomes outcomes, Scene scene, @Nullable Scene before) {
    this.reading = reading;
    this.words = words;
    this.outcomes = outcomes;
    this.stages = new Stages(reading, outcomes, scene);
    this.scene = scene;
    this.before = before;
    this.sides = new Sides(scene);
    this.s = reading.chars();
  }

  List<InvestmentEvent> find() {
    int done = scene.start();
    for (Hit hit : reading.hits(Kind.INVESTMENT, scene.start(), scene.end())) {
      if (hit.start() < done || !Outcomes.endsWord(s, hit, scene.end())) {
        continue;
      }
      Trigger trigger = trigger(hit);
      if (trigger.whole() && !reading.leftEdge(hit.start()) || dropped(hit, trigger) || !accompanied(hit, trigger)) {
        continue;
      }
      int before = events.size();
      for (Clause clause : Clause.of(reading, words, scene, sides, hit)) {
        tell(hit, trigger, clause);
      }
      // 인수가 무산됐다: no price (인수가) stands there
      done = events.size() == before ? done : hit.end();
    }
    return Fusion.of(events);
  }

  private static Trigger trigger(Hit hit) {
    return (Trigger) hit.row(VerbForm.class).row();
  }

  private static VerbForm form(Hit hit) {
    return hit.row(VerbForm.class);
  }

  private boolean dropped(Hit hit, Trigger trigger) {
    for (String word : trigger.drop()) {
      int within = word.indexOf(trigger.word());
      if (within >= 0 && s.startsWith(word, hit.start() - within)) {
        return true;
      }
    }
    return false;
  }

  private boolean accompanied(Hit hit, Trigger trigger) {
    if (trigger.needs().isEmpty()) {
      return true;
    }
    int from = trigger.frame() == Trigger.Frame.JOIN ? scene.start() : scene.clauseStart(hit.start());
    for (String word : trigger.needs()) {
      int at = s.lastIndexOf(word, hit.start());
      if (at >= from) {
        return true;
      }
    }
    // 새봄벤처스가 주도한 100억원 규모의 투자를 유치했다
    if (trigger.frame() == Trigger.Frame.JOIN && form(hit).ending().isModifier()) {
      String behind = s.substring(hit.end(), Math.min(scene.end(), hit.end() + NEAR));
      return trigger.needs().stream().anyMatch(behind::contains);
    }
    // 새봄홀딩스는 한별전자를 다온소프트에 넘겼다
    if (trigger.frame() == Trigger.Frame.SELL) {
      return sides.last(hit.start(), a -> a.role() == Role.OBJECT && a.start() >= from) != null
          && sides.last(hit.start(), a -> a.role() == Role.TO && a.start() >= from) != null;
    }
    // 새봄벤처스로부터 500억원을 조달했다
    return trigger.frame() == Trigger.Frame.RAISE && !trigger.whole()
        && sides.last(hit.start(), a -> a.role() == Role.FROM && a.start() >= from && a.kind() == Argument.Kind.COMPANY) != null;
  }

  private void tell(Hit hit, Trigger trigger, Clause clause) {
    switch (trigger.frame()) {
      case INVEST, CONTRIBUTE -> invest(hit, trigger, clause);
      case SPEND -> spend(hit, trigger, clause);
      case RAISE -> raise(hit, trigger, clause);
      case ISSUE -> issue(hit, trigger, clause);
      case BUY, MERGE -> buy(hit, trigger, clause);
      case SELL -> sell(hit, trigger, clause);
      case SOLD -> sold(hit, trigger, clause);
      case BID -> bid(hit, trigger, clause);
      case OFFER -> offer(hit, trigger, clause);
      case AMOUNT -> amount(hit, trigger, clause);
      case PACT -> pact(hit, trigger, clause);
      case POOL -> pool(hit, trigger, clause);
      case JOIN -> join(hit, trigger, clause);
    }
  }

  // ---- money put in

  /** X가 Y에 N원을 투자했다, Y에 투자한 X는, X가 투자한 Y는. */
  private void invest(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    if (stage == null) {
      return;
    }
    if (clause.has(Mark.SAVING)) {
      return;
    }
    List<Argument> toward = clause.toward();
    List<MoneyMention> sums = clause.sums();
    Argument head = head(hit);
    Argument subject = clause.subject();
    boolean heads = head != null && subject == null && (head.role().marksActor() || clause.actor() == null);
    Argument actor = heads ? head : clause.actor();
    List<CompanyEntity> recipients = toward.isEmpty() ? new ArrayList<>() : new ArrayList<>(toward.get(toward.size() - 1).companies());
    if (toward.isEmpty() && clause.shared()) {
      // 다온이 300억원, 한별이 200억원을 새봄에 출자했다
      toward = sides.all(clause.to, hit.start(), a -> a.role() == Role.TO && Clause.corporate(a));
    }
    boolean aimed = clause.aimed() || !toward.isEmpty();
    if (toward.isEmpty() && (trigger.frame() == Trigger.Frame.CONTRIBUTE || clause.has(Mark.ISSUE))) {
      Argument owner = clause.holder(actor);
      recipients.addAll(owner == null ? List.of() : owner.companies());
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
      type = InvestmentType.EQUITY;
    }
    if (recipients.isEmpty() && (clause.has(Mark.POOL) || founds(hit))) {
      type = InvestmentType.FUND;
    }
    boolean share = trigger.frame() == Trigger.Frame.CONTRIBUTE && !trigger.needs().isEmpty();
    if (recipients.isEmpty() && (share || investors.isEmpty() || type != InvestmentType.FUND && budget(investors))) {
      return;
    }
    boolean told = actor != null;
    if (sums.size() > 1 && clause.has(Mark.EACH) && sums.size() == investors.size()) {
      for (int i = 0; i < sums.size(); i++) {
        add(hit, trigger, type, stage, List.of(investors.get(i)), recipients, List.of(), sums.get(i), !told, aimed);
      }
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
        add(hit, trigger, own, stage, investors, here, List.of(), parts.get(i), !told, true);
      }
      return;
    }
    add(hit, trigger, type, stage, investors, recipients, List.of(), clause.sum(), !told, aimed);
  }

  /** X는 N원을 들여 공장을 짓는다. */
  private void spend(Hit hit, Trigger trigger, Clause clause) {
    MoneyMention money = clause.sum();
    boolean works = words.has(Mark.WORKS, s, clause.from, Math.min(scene.end(), hit.end() + NEAR * 2));
    int near = trigger.type() == InvestmentType.EQUITY ? CLOSE : NEAR;
    if (money == null || clause.to - money.outerEnd() > near || trigger.type() == InvestmentType.CAPITAL_EXPENDITURE && !works && !clause.total(money)) {
      return;
    }
    invest(hit, trigger, clause);
  }

  /** Y가 X로부터 N원의 투자를 유치했다. */
  private void raise(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    if (stage == null) {
      return;
    }
    Argument head = head(hit);
    Argument actor = head != null && clause.subject() == null ? head : clause.actor();
    // 한별전자의 100억원 투자 유치가 무산됐다
    actor = actor == null ? clause.last(a -> a.role() == Role.OF) : actor;
    List<CompanyEntity> recipients = clause.actors(actor);
    recipients.removeIf(c -> c.type() == CompanyType.INSTITUTION);
    List<CompanyEntity> investors = Sides.companies(clause.all(a -> a.role() == Role.FROM));
    investors.removeAll(recipients);
    if (recipients.isEmpty() || form(hit).passive() && actor == null) {
      return;
    }
    add(hit, trigger, trigger.type(), stage, investors, recipients, List.of(), clause.sum(), actor == null, true);
  }

  /** Y는 X를 대상으로 N원 규모의 유상증자를 한다. */
  private void issue(Hit hit, Trigger trigger, Clause clause) {
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
    add(hit, trigger, trigger.type(), stage, investors, recipients, List.of(), sum, actor == null, true);
  }

  // ---- purchases

  /** X가 Y를 인수했다, X가 Y 지분 20%를 취득했다, Y를 인수한 X는, X가 인수한 Y는, Y는 X에 인수됐다. */
  private void buy(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    if (stage == null) {
      return;
    }
    Argument actor = clause.actor();
    Argument subject = clause.subject();
    if (actor != null && actor.role() == Role.SUBJECT && words.has(Mark.HOLDER, s, actor.end(), Math.min(clause.to, actor.end() + BEHIND))) {
      // 새봄이 보유한 한별 지분을 사들였다: 새봄 sells
      Argument other = sides.actor(actor.start());
      actor = other;
      subject = other != null && other.role() == Role.SUBJECT ? other : null;
    }
    Purchase purchase = Purchase.of(clause, words, s, Purchase.objects(reading, clause), actor);
    if (hit.row(VerbForm.class).passive() && purchase.bought() == null) {
      Argument by = clause.last(a -> a.role() == Role.TO);
      // 다온소프트에 인수된 한별전자는
      Argument passed = head(hit) != null ? head(hit) : actor;
      if (by != null && passed != null) {
        bought(hit, trigger, purchase, stage, by.companies(), passed.companies(), clause, false);
      }
      return;
    }
    if (purchase.ownShares()) {
      return;
    }
    Argument head = head(hit);
    List<CompanyEntity> recipients = purchase.recipients();
    Argument bought = purchase.bought();
    // headline: 다온소프트, 한별전자 인수
    if (scene.headline() && bought == null && actor != null && actor.role() == Role.NONE && actor.companies().size() == 2) {
      bought(hit, trigger, purchase, stage, List.of(actor.companies().get(0)), List.of(actor.companies().get(1)), clause, false);
      return;
    }
    if (bought == null && trigger.frame() == Trigger.Frame.MERGE) {
      bought = clause.last(a -> a.role() == Role.WITH);
      // 다온과 한별이 합병한다
      if (bought == null && actor != null && actor.companies().size() == 2) {
        bought(hit, trigger, purchase, stage, List.of(actor.companies().get(0)), List.of(actor.companies().get(1)), clause, false);
        return;
      }
      recipients.addAll(bought == null ? List.of() : bought.companies());
    }
    // 다온소프트는 2021년 인수한 한별전자를 올해 상장한다
    boolean told = subject != null || actor != null && actor.role() == Role.TOPIC && head != null && !head.role().marksActor();
    if (!purchase.found() && recipients.isEmpty() && head != null && told) {
      recipients.addAll(head.companies());
      head = null;
    }
    if (head != null && subject == null) {
      actor = head;
    } else if (actor != null && actor == bought) {
      actor = null;
    }
    Argument of = purchase.purchaser();
    // 공정거래위원회는 다온의 한별 인수를 승인했다
    if (of != null && (actor == null || institutions(actor.companies()))) {
      actor = of;
    }
    // 지주사 새봄홀딩스를 통해 한별전자를 인수했다
    Argument through = actor == null ? clause.last(a -> a.role() == Role.THROUGH) : null;
    actor = through != null ? through : actor;
    // 홍 대표가 지분 3%를 사들였다: for himself
    boolean person = actor != null && actor.kind() == Argument.Kind.PERSON && !scene.quoted(hit.start());
    if (person && purchase.isStake() && purchase.type(trigger.type()) == InvestmentType.EQUITY) {
      return;
    }
    List<CompanyEntity> investors = clause.actors(actor);
    if (purchase.isThing() && (actor == null || institutions(investors))) {
      return;
    }
    bought(hit, trigger, purchase, stage, investors, recipients, clause, actor == null);
  }

  private void bought(
      Hit hit, Trigger trigger, Purchase purchase, Stage stage, List<CompanyEntity> buyers, List<CompanyEntity> recipients,
      Clause clause, boolean inherited) {
    List<CompanyEntity> investors = new ArrayList<>(buyers);
    List<CompanyEntity> sellers = purchase.sellers();
    investors.removeAll(recipients);
    sellers.removeAll(investors);
    sellers.removeAll(recipients);
    if (investors.isEmpty() || !recipients.isEmpty() && institutions(recipients)) {
      return;
    }
    if (recipients.isEmpty() && purchase.isStake() && !inherited && before != null && !clause.sums().isEmpty()) {
      // 한별의 새 주인은 다온으로 정해졌다. 다온은 지분 60%를 900억원에 사들인다.
      List<CompanyEntity> named = new ArrayList<>(Sides.companies(before.arguments()));
      named.removeAll(investors);
      if (named.size() == 1) {
        bought(hit, trigger, purchase, stage, investors, named, clause, false);
        return;
      }
    }
    if (recipients.isEmpty() && !purchase.isThing() && clause.object() && !purchase.isStake()) {
      return;
    }
    together(hit, clause, investors, recipients);
    add(
        hit, trigger, purchase.type(trigger.type()), stage, investors, recipients, sellers, clause.sum(), inherited,
        !recipients.isEmpty() || purchase.isThing());
  }

  /** Z가 Y를 X에 매각했다: X invests, Y receives. */
  private void sell(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    Argument to = clause.last(a -> a.role() == Role.TO);
    Argument actor = clause.actor();
    if (stage == null) {
      return;
    }
    Purchase purchase = Purchase.of(clause, words, s, List.of(), actor);
    List<CompanyEntity> recipients = purchase.recipients();
    List<CompanyEntity> sellers = clause.actors(actor);
    if (hit.row(VerbForm.class).passive() && recipients.isEmpty()) {
      recipients.addAll(sellers);
      sellers.clear();
    }
    if (to == null || recipients.isEmpty() && !purchase.isThing() || recipients.equals(to.companies())) {
      return;
    }
    sellers.removeAll(recipients);
    sellers.removeAll(to.companies());
    add(
        hit, trigger, purchase.type(trigger.type()), stage, to.companies(), recipients, sellers, clause.sum(), false, true);
  }

  /** Y가 X에 팔렸다. */
  private void sold(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    Argument marked = clause.last(a -> a.role() == Role.TO);
    // 한별전자는 다온소프트 품에 안겼다
    Argument to = marked != null ? marked : clause.adjacent(clause.actor());
    List<CompanyEntity> recipients = clause.actors(clause.actor());
    if (stage == null || to == null || recipients.isEmpty()) {
      return;
    }
    recipients.removeAll(to.companies());
    if (!recipients.isEmpty()) {
      add(hit, trigger, trigger.type(), stage, to.companies(), recipients, List.of(), clause.sum(), false, true);
    }
  }

  /** Y 매각의 우선협상대상자로 X가 뽑혔다, X를 Y 인수 우선협상대상자로 골랐다. */
  private void bid(Hit hit, Trigger trigger, Clause clause) {
    Argument behind = null;
    for (Argument a : scene.arguments()) {
      boolean marked = a.role() == Role.OBJECT || a.role() == Role.SUBJECT || a.role() == Role.NONE;
      if (behind == null && a.start() >= hit.end() && a.start() - hit.end() <= BEHIND && marked && !a.companies().isEmpty()) {
        behind = a;
      }
    }
    Argument target = sides.last(
        hit.start(), a -> (a.role() == Role.NONE || a.role() == Role.OF) && words.has(Mark.SALE, s, a.end(), Math.min(hit.end(), a.end() + BEHIND)));
    for (Argument a : scene.arguments()) {
      boolean sold = (a.role() == Role.NONE || a.role() == Role.OF) && words.has(Mark.SALE, s, a.end(), Math.min(scene.end(), a.end() + BEHIND));
      if (target == null && a.start() >= hit.end() && a != behind && sold && !a.companies().isEmpty()) {
        target = a;
      }
    }
    Argument object = clause.last(a -> a.role() == Role.OBJECT);
    Argument chosen = behind != null ? behind : object != null ? object : clause.actor();
    if (chosen == null || chosen == target) {
      return;
    }
    List<CompanyEntity> recipients = new ArrayList<>();
    if (target != null) {
      recipients.addAll(target.companies());
    } else if (scene.topicBefore() != null) {
      recipients.add(scene.topicBefore());
    }
    List<CompanyEntity> investors = new ArrayList<>(chosen.companies());
    recipients.removeAll(investors);
    if (investors.isEmpty() || recipients.isEmpty()) {
      return;
    }
    Stage stage = stages.ends(hit.end()) ? Stage.CALLED_OFF : Stage.UNDER_DISCUSSION;
    add(hit, trigger, trigger.type(), stage, investors, recipients, List.of(), clause.sum(), target == null, true);
  }

  /** X는 N원을 써냈다. */
  private void offer(Hit hit, Trigger trigger, Clause clause) {
    MoneyMention sum = clause.sum();
    List<CompanyEntity> investors = clause.actors(clause.actor());
    if (sum != null && !investors.isEmpty() && clause.to - sum.outerEnd() <= NEAR) {
      add(hit, trigger, trigger.type(), Stage.UNDER_DISCUSSION, investors, List.of(), List.of(), sum, false, false);
    }
  }

  // ---- what belongs to a deal told elsewhere

  /** 인수 금액은 N원이다, 투자금만 N원에 달한다. */
  private void amount(Hit hit, Trigger trigger, Clause clause) {
    for (MoneyMention money : reading.monies(hit.end(), Math.min(scene.end(), hit.end() + NEAR * 2))) {
      if (money.value() == null || money.start() - hit.end() > BEHIND) {
        return;
      }
      // 인수대금 500억원은 다온이 60%, 한별이 40%를 냈다
      List<CompanyEntity> payers = Sides.companies(sides.all(money.outerEnd(), scene.end(), a -> a.role() == Role.SUBJECT));
      boolean first = hit.start() - scene.start() <= 5;
      add(hit, trigger, trigger.type(), Stage.PLANNED, payers, List.of(), List.of(), money, true, first);
      return;
    }
  }

  /** X가 Z시와 N원 규모의 투자협약을 맺었다. */
  private void pact(Hit hit, Trigger trigger, Clause clause) {
    MoneyMention sum = clause.sum();
    if (sum == null || scene.headline()) {
      return;
    }
    List<CompanyEntity> companies = Sides.companies(
        clause.all(a -> a.role().marksActor() || a.role() == Role.WITH || a.role() == Role.NONE));
    boolean place = companies.removeIf(c -> c.type() == CompanyType.INSTITUTION) || sides.unnamedPartner(s, clause.from, clause.to);
    if (place && companies.size() == 1) {
      add(hit, trigger, trigger.type(), Stage.PLANNED, companies, List.of(), List.of(), sum, false, true);
    }
  }

  /** X가 N원 규모의 펀드를 조성했다. */
  private void pool(Hit hit, Trigger trigger, Clause clause) {
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
    add(hit, trigger, trigger.type(), stage, investors, List.of(), List.of(), sum, actor == null, true);
  }

  /** 이번 투자에는 X와 Y가 참여했다: investors of a round that is told elsewhere. */
  private void join(Hit hit, Trigger trigger, Clause clause) {
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
      InvestmentEvent round = event(hit, trigger, trigger.type(), Stage.CONCLUDED, investors, of.companies(), List.of(), sum, false, true);
      events.add(round.as(Trigger.Frame.RAISE));
      return;
    }
    add(hit, trigger, trigger.type(), Stage.CONCLUDED, investors, List.of(), List.of(), null, false, false);
  }

  // ---- parts of frames

  private void add(
      Hit hit, Trigger trigger, InvestmentType type, Stage stage, List<CompanyEntity> investors, List<CompanyEntity> recipients,
      List<CompanyEntity> sellers, @Nullable MoneyMention amount, boolean inherited, boolean aimed) {
    events.add(event(hit, trigger, type, stage, investors, recipients, sellers, amount, inherited, aimed));
  }

  private InvestmentEvent event(
      Hit hit, Trigger trigger, InvestmentType type, Stage stage, List<CompanyEntity> investors, List<CompanyEntity> recipients,
      List<CompanyEntity> sellers, @Nullable MoneyMention amount, boolean inherited, boolean aimed) {
    return new InvestmentEvent(
        scene, trigger.frame(), type, stage, List.copyOf(investors), List.copyOf(recipients), List.copyOf(sellers), amount, date(hit),
        hit.start(), hit.end(), inherited, aimed, words.has(Mark.AGAIN, s, scene.clauseStart(hit.start()), hit.start()));
  }

  /** The date in the clause, else in the sentence, that is not the day of telling and not that of something ahead or of a modifier. */
  private @Nullable TimeMention date(Hit hit) {
    // 인수 절차를 20일 끝냈다
    Hit last = outcomes.lastVerb(hit, scene.end());
    TimeMention between = last == hit ? null : date(hit.end(), last.start());
    TimeMention near = between != null ? between : date(scene.clauseStart(hit.start()), hit.start());
    TimeMention inSentence = near != null ? near : date(scene.start(), scene.clauseStart(hit.start()));
    return inSentence != null ? inSentence : scene.occasion();
  }

  private @Nullable TimeMention date(int from, int to) {
    TimeMention best = null;
    for (TimeMention time : reading.times(from, to)) {
      boolean dated = time.kind() == TimeKind.DATE && time.date() != null && !time.announcement();
      if (dated && (!scene.quoted(time.start()) || scene.quoted(to)) && !words.has(Mark.GOAL, s, time.end(), Math.min(to, time.end() + GOAL))) {
        best = time;
      }
    }
    return best;
  }

  /** Money of the state: a budget, and no investment. */
  private boolean budget(List<CompanyEntity> investors) {
    return institutions(investors)
        && investors.stream().allMatch(c -> words.endsWith(Mark.PUBLIC, c.name(), 0, c.name().length()));
  }

  /** 한별전자와 함께 투자했다: who else puts money in. */
  private void together(Hit hit, Clause clause, List<CompanyEntity> investors, List<CompanyEntity> recipients) {
    if (investors.isEmpty()) {
      return;
    }
    for (Argument a : clause.all(a -> a.role() == Role.WITH && a.kind() == Argument.Kind.COMPANY && Clause.corporate(a))) {
      if (words.has(Mark.TOGETHER, s, a.nounEnd(), hit.start())) {
        a.companies().stream().filter(c -> !investors.contains(c) && !recipients.contains(c)).forEach(investors::add);
      }
    }
  }

  private static boolean institutions(List<CompanyEntity> companies) {
    return !companies.isEmpty() && companies.stream().allMatch(c -> c.type() == CompanyType.INSTITUTION);
  }

  /** The noun that a verb modifies, where it is a company: 한별에 투자한 다온은. */
  private @Nullable Argument head(Hit hit) {
    Hit last = outcomes.lastVerb(hit, scene.end());
    return last.row(VerbForm.class).ending().isModifier() ? sides.head(last.end()) : null;
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
      if (trigger(noun).frame() == Trigger.Frame.POOL) {
        int at = noun.end() < scene.end() && io.github.dealwire.core.text.Chars.isQuoteClose(s.charAt(noun.end())) ? noun.end() + 1 : noun.end();
        Hit act = outcomes.actWithinWords(at + Particles.at(s, at, scene.end()).length(), scene.end(), 2);
        return act != null && ((Act) act.row(VerbForm.class).row()).sense() == Act.Sense.FOUND;
      }
    }
    return false;
  }
}
