package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.EventDates;
import io.github.dealwire.extract.clause.Outcome;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.Sides;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.company.CompanyEntity;
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

  private static final int ADJACENT = 2;

  private final Reading reading;
  private final InvestmentWords words;
  private final Outcomes outcomes;
  private final Scene scene;
  private final Sides sides;
  private final EventDates dates;
  private final String s;
  private final List<InvestmentEvent> events = new ArrayList<>();

  InvestmentFinder(Reading reading, InvestmentWords words, Outcomes outcomes, Scene scene) {
    this.reading = reading;
    this.words = words;
    this.outcomes = outcomes;
    this.scene = scene;
    this.sides = new Sides(scene);
    this.dates = new EventDates(reading, scene);
    this.s = reading.chars();
  }

  List<InvestmentEvent> find() {
    int done = scene.start();
    for (Hit hit : reading.hits(Kind.INVESTMENT, scene.start(), scene.end())) {
      if (hit.start() < done || !Outcomes.endsWord(s, hit, scene.end())) {
        continue;
      }
      Trigger trigger = (Trigger) hit.row(VerbForm.class).row();
      if (dropped(hit, trigger) || !accompanied(hit, trigger)) {
        continue;
      }
      tell(hit, trigger);
      done = hit.end();
    }
    return events;
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
    int from = scene.clauseStart(hit.start());
    for (String word : trigger.needs()) {
      int at = s.lastIndexOf(word, hit.start());
      if (at >= from) {
        return true;
      }
    }
    return false;
  }

  private void tell(Hit hit, Trigger trigger) {
    switch (trigger.frame()) {
      case INVEST, CONTRIBUTE -> invest(hit, trigger);
      case SPEND -> spend(hit, trigger);
      case RAISE -> raise(hit, trigger);
      case BUY, MERGE -> buy(hit, trigger);
      case SELL -> sell(hit, trigger);
      case POOL -> pool(hit, trigger);
      case JOIN -> join(hit, trigger);
    }
  }

  // ---- frames

  /** X가 Y에 N원을 투자했다, Y에 투자한 X는. */
  private void invest(Hit hit, Trigger trigger) {
    Stage stage = stage(hit, trigger.frame());
    if (stage == null) {
      return;
    }
    Argument head = head(hit);
    Argument toward = sides.last(hit.start(), a -> a.role() == Role.TO && inClause(a, hit) && corporate(a));
    Argument actor = head != null && subject(hit) == null ? head : sides.actor(hit.start());
    List<MoneyMention> sums = sums(hit);
    List<CompanyEntity> recipients = toward == null ? new ArrayList<>() : new ArrayList<>(toward.companies());
    if (toward == null && trigger.frame() == Trigger.Frame.CONTRIBUTE) {
      recipients.addAll(stakeOwners(hit));
    }
    if (sums.isEmpty() && recipients.isEmpty()) {
      return;
    }
    List<CompanyEntity> investors = investors(actor);
    recipients.removeAll(investors);
    // 한 운용사가 한별에 투자했다: who invests has no name
    if (investors.isEmpty() && recipients.isEmpty() || sums.isEmpty() && recipients.isEmpty()) {
      return;
    }
    InvestmentType type = trigger.type();
    if (!recipients.isEmpty() && type == InvestmentType.CAPITAL_EXPENDITURE) {
      type = InvestmentType.EQUITY;
    }
    if ((pooled(hit) || founds(hit)) && recipients.isEmpty()) {
      type = InvestmentType.FUND;
    }
    if (each(hit) && sums.size() == investors.size() && sums.size() > 1) {
      for (int i = 0; i < sums.size(); i++) {
        add(hit, type, stage, List.of(investors.get(i)), recipients, List.of(), sums.get(i), actor == null, "investment/invest");
      }
      return;
    }
    add(hit, type, stage, investors, recipients, List.of(), chosen(sums), actor == null, "investment/invest");
  }

  /** X는 N원을 들여 공장을 짓는다. */
  private void spend(Hit hit, Trigger trigger) {
    MoneyMention money = null;
    for (MoneyMention m : reading.monies(scene.clauseStart(hit.start()), hit.start())) {
      if (m.value() != null && hit.start() - m.outerEnd() <= 6 && !decoy(m)) {
        money = m;
      }
    }
    Stage stage = money == null ? null : stage(hit, trigger.frame());
    Argument actor = stage == null ? null : sides.actor(hit.start());
    List<CompanyEntity> investors = investors(actor);
    if (stage == null || investors.isEmpty()) {
      return;
    }
    add(hit, trigger.type(), stage, investors, List.of(), List.of(), money, actor == null, "investment/spend");
  }

  /** Y가 X로부터 N원의 투자를 유치했다. */
  private void raise(Hit hit, Trigger trigger) {
    Stage stage = stage(hit, trigger.frame());
    List<MoneyMention> sums = sums(hit);
    if (stage == null) {
      return;
    }
    Argument head = head(hit);
    Argument actor = head != null && subject(hit) == null ? head : sides.actor(hit.start());
    List<CompanyEntity> recipients = investors(actor);
    recipients.removeIf(c -> c.type() == CompanyType.INSTITUTION);
    List<CompanyEntity> investors =
        Sides.companies(sides.all(scene.clauseStart(hit.start()), hit.start(), a -> a.role() == Role.FROM));
    investors.removeAll(recipients);
    if (recipients.isEmpty() || sums.isEmpty() && investors.isEmpty()) {
      return;
    }
    add(hit, trigger.type(), stage, investors, recipients, List.of(), chosen(sums), actor == null, "investment/raise");
  }

  /** X가 Y를 인수했다, X가 Y 지분 20%를 취득했다, Y를 인수한 X는, X와 Y가 합병한다. */
  private void buy(Hit hit, Trigger trigger) {
    Stage stage = stage(hit, trigger.frame());
    if (stage == null) {
      return;
    }
    VerbForm form = hit.row(VerbForm.class);
    Argument head = head(hit);
    Argument actor = sides.actor(hit.start());
    List<CompanyEntity> recipients = new ArrayList<>();
    List<CompanyEntity> investors = new ArrayList<>();
    boolean stake = stake(hit);
    if (form.passive()) {
      // 한별은 다온에 인수됐다
      Argument by = sides.last(hit.start(), a -> a.role() == Role.TO && inClause(a, hit));
      if (by == null || actor == null) {
        return;
      }
      recipients.addAll(actor.companies());
      investors.addAll(by.companies());
    } else {
      Argument bought = bought(hit, actor, stake);
      if (bought == null && trigger.frame() == Trigger.Frame.MERGE) {
        bought = sides.last(hit.start(), a -> a.role() == Role.WITH && inClause(a, hit));
      }
      if (bought == null && head != null && subject(hit) != null) {
        bought = head;
        head = null;
      }
      if (bought == null) {
        return;
      }
      recipients.addAll(bought.companies());
      Argument bought0 = bought;
      if (head != null && subject(hit) == null) {
        actor = head;
      } else if (actor == bought0) {
        actor = null;
      }
      investors.addAll(investors(actor));
    }
    investors.removeAll(recipients);
    if (investors.isEmpty() || recipients.isEmpty() || recipients.stream().allMatch(c -> c.type() == CompanyType.INSTITUTION)) {
      return;
    }
    InvestmentType type = stake ? stakeType(hit) : InvestmentType.ACQUISITION;
    add(hit, type, stage, investors, recipients, List.of(), chosen(sums(hit)), actor == null, "investment/buy");
  }

  /** Z가 Y를 X에 매각했다: X invests, Y receives. */
  private void sell(Hit hit, Trigger trigger) {
    Stage stage = stage(hit, trigger.frame());
    Argument to = sides.last(hit.start(), a -> a.role() == Role.TO && inClause(a, hit));
    Argument actor = sides.actor(hit.start());
    Argument sold = bought(hit, actor, stake(hit));
    if (stage == null || to == null || sold == null || sold == to) {
      return;
    }
    List<CompanyEntity> sellers = new ArrayList<>(investors(actor));
    sellers.removeAll(sold.companies());
    sellers.removeAll(to.companies());
    InvestmentType type = stake(hit) ? stakeType(hit) : InvestmentType.ACQUISITION;
    add(hit, type, stage, to.companies(), sold.companies(), sellers, chosen(sums(hit)), false, "investment/sell");
  }

  /** X가 N원 규모의 펀드를 조성했다. */
  private void pool(Hit hit, Trigger trigger) {
    int at = hit.end() + Particles.at(s, hit.end(), scene.end()).length();
    Hit act = outcomes.actWithinWords(at, scene.end(), 3);
    List<MoneyMention> sums = sums(hit);
    if (act == null || sums.isEmpty() || ((Act) act.row(VerbForm.class).row()).sense() != Act.Sense.FOUND) {
      return;
    }
    Stage stage = stageOf(outcomes.within(act, scene), trigger.frame());
    Argument actor = sides.actor(hit.start());
    List<CompanyEntity> investors = investors(actor);
    if (stage == null || investors.isEmpty()) {
      return;
    }
    for (CompanyEntity partner : Sides.companies(sides.all(scene.clauseStart(hit.start()), hit.start(), a -> a.role() == Role.WITH))) {
      if (!investors.contains(partner)) {
        investors.add(partner);
      }
    }
    add(hit, trigger.type(), stage, investors, List.of(), List.of(), chosen(sums), actor == null, "investment/pool");
  }

  /** 이번 투자에는 X와 Y가 참여했다: investors of a round that was told before. */
  private void join(Hit hit, Trigger trigger) {
    Outcome outcome = outcomes.within(hit, scene);
    Argument actor = sides.last(hit.start(), a -> (a.role() == Role.SUBJECT || a.role() == Role.NONE && a.andOthers()) && inClause(a, hit));
    if (actor == null || outcome == Outcome.UNREAL || outcome == Outcome.TALKED) {
      return;
    }
    add(hit, trigger.type(), Stage.CONCLUDED, actor.companies(), List.of(), List.of(), null, false, "investment/join");
  }

  // ---- parts of frames

  private void add(
      Hit hit, InvestmentType type, Stage stage, List<CompanyEntity> investors, List<CompanyEntity> recipients,
      List<CompanyEntity> sellers, @Nullable MoneyMention amount, boolean inherited, String rule) {
    events.add(
        new InvestmentEvent(
            scene, type, stage, List.copyOf(investors), List.copyOf(recipients), List.copyOf(sellers), amount,
            dates.of(hit.start(), hit.end()), hit.start(), hit.end(), inherited, rule));
  }

  private @Nullable Stage stage(Hit hit, Trigger.Frame frame) {
    Hit last = outcomes.lastVerb(hit, scene.end());
    Ending ending = last.row(VerbForm.class).ending();
    if (ending == Ending.GERUND || ending == Ending.NOUN && outcomes.of(hit, scene.end()) == Outcome.OPEN) {
      if (!scene.headline()) {
        return null;
      }
      return frame == Trigger.Frame.RAISE ? Stage.CONCLUDED : Stage.PLANNED;
    }
    return stageOf(outcomes.within(hit, scene), frame);
  }

  private static @Nullable Stage stageOf(Outcome outcome, Trigger.Frame frame) {
    boolean purchase = frame == Trigger.Frame.BUY || frame == Trigger.Frame.MERGE || frame == Trigger.Frame.SELL || frame == Trigger.Frame.RAISE;
    return switch (outcome) {
      case DONE, OPEN -> Stage.CONCLUDED;
      case PRESENT, PLANNED -> Stage.PLANNED;
      case TALKED -> Stage.UNDER_DISCUSSION;
      case PURSUED -> purchase ? Stage.UNDER_DISCUSSION : Stage.PLANNED;
      case ONGOING -> purchase ? Stage.UNDER_DISCUSSION : Stage.CONCLUDED;
      case ENDED -> Stage.CALLED_OFF;
      case UNREAL -> null;
    };
  }

  private boolean inClause(Argument a, Hit hit) {
    return a.start() >= scene.clauseStart(hit.start());
  }

  private static boolean corporate(Argument a) {
    return a.kind() != Argument.Kind.PERSON && a.companies().stream().anyMatch(c -> c.type() != CompanyType.INSTITUTION);
  }

  /** The noun that a verb modifies, where it is a company: 한별에 투자한 다온은. */
  private @Nullable Argument head(Hit hit) {
    Hit last = outcomes.lastVerb(hit, scene.end());
    return last.row(VerbForm.class).ending().isModifier() ? sides.head(last.end()) : null;
  }

  private @Nullable Argument subject(Hit hit) {
    return sides.last(hit.start(), a -> a.role() == Role.SUBJECT && inClause(a, hit));
  }

  private List<CompanyEntity> investors(@Nullable Argument actor) {
    if (actor != null) {
      return new ArrayList<>(actor.companies());
    }
    CompanyEntity topic = scene.topicBefore();
    return topic == null ? new ArrayList<>() : new ArrayList<>(List.of(topic));
  }

  /** What is bought: Y를, Y 인수, Y 지분을, Y의 경영권을. */
  private @Nullable Argument bought(Hit hit, @Nullable Argument actor, boolean stake) {
    if (stake) {
      Argument owner = sides.last(hit.start(), a -> inClause(a, hit) && (a.role() == Role.NONE || a.role() == Role.OF) && ownsStake(a));
      if (owner != null) {
        return owner;
      }
    }
    Argument object = sides.last(hit.start(), a -> a.role() == Role.OBJECT && inClause(a, hit) && !sides.captured(a, hit.start()));
    if (object != null) {
      return object;
    }
    return sides.last(
        hit.start(),
        a -> a != actor && a.role() == Role.NONE && a.kind() == Argument.Kind.COMPANY && hit.start() - a.end() <= 1 && a.start() > scene.start());
  }

  private List<CompanyEntity> stakeOwners(Hit hit) {
    Argument owner = sides.last(
        hit.start(), a -> inClause(a, hit) && (a.role() == Role.NONE || a.role() == Role.OF) && hit.start() - a.end() <= ADJACENT);
    return owner == null ? List.of() : owner.companies();
  }

  private boolean stake(Hit hit) {
    String clause = s.substring(scene.clauseStart(hit.start()), hit.start());
    return clause.contains("지분") || clause.contains("주식") || clause.contains("경영권") || clause.contains("신주");
  }

  private boolean ownsStake(Argument a) {
    String after = s.substring(a.end(), Math.min(scene.end(), a.end() + 8));
    return after.contains("지분") || after.contains("주식") || after.contains("경영권") || after.contains("신주");
  }

  /** A majority or the control is an acquisition. */
  private InvestmentType stakeType(Hit hit) {
    String clause = s.substring(scene.clauseStart(hit.start()), hit.start());
    if (clause.contains("경영권") || clause.contains("최대주주") || clause.contains("전량")) {
      return InvestmentType.ACQUISITION;
    }
    int percent = clause.lastIndexOf('%');
    int from = percent;
    while (from > 0 && (Chars.isDigit(clause.charAt(from - 1)) || clause.charAt(from - 1) == '.')) {
      from--;
    }
    int whole = 0;
    for (int i = from; i < percent && Chars.isDigit(clause.charAt(i)); i++) {
      whole = whole * 10 + Chars.digit(clause.charAt(i));
    }
    return whole >= 50 ? InvestmentType.ACQUISITION : InvestmentType.EQUITY;
  }

  private boolean pooled(Hit hit) {
    int at = s.lastIndexOf("펀드에", hit.start());
    return at >= scene.clauseStart(hit.start());
  }

  /** 1억원을 투자해 펀드를 설립한다: what is founded behind the verb is a fund. */
  private boolean founds(Hit hit) {
    for (Hit noun : reading.hits(Kind.INVESTMENT, hit.end(), scene.end())) {
      if (((Trigger) noun.row(VerbForm.class).row()).frame() == Trigger.Frame.POOL) {
        int at = Chars.isQuoteClose(s.charAt(Math.min(noun.end(), scene.end() - 1))) ? noun.end() + 1 : noun.end();
        Hit act = outcomes.actWithinWords(at + Particles.at(s, at, scene.end()).length(), scene.end(), 2);
        return act != null && ((Act) act.row(VerbForm.class).row()).sense() == Act.Sense.FOUND;
      }
    }
    return false;
  }

  private boolean each(Hit hit) {
    int at = s.lastIndexOf("각각", hit.start());
    return at >= scene.start();
  }

  /** The sums in the clause that are not something else; those right behind the noun where none stands before. */
  private List<MoneyMention> sums(Hit hit) {
    List<MoneyMention> sums = new ArrayList<>();
    for (MoneyMention money : reading.monies(scene.clauseStart(hit.start()), hit.start())) {
      if (money.value() != null && (scene.quoted(hit.start()) || !scene.quoted(money.start())) && !decoy(money)) {
        sums.add(money);
      }
    }
    return sums;
  }

  private boolean decoy(MoneyMention money) {
    return words.decoy(s, money, scene.start(), scene.end());
  }

  private @Nullable MoneyMention chosen(List<MoneyMention> sums) {
    for (MoneyMention money : sums) {
      if (s.startsWith("총", money.start()) || s.startsWith("총 ", money.start() - 2)) {
        return money;
      }
    }
    return sums.isEmpty() ? null : sums.get(sums.size() - 1);
  }
}
