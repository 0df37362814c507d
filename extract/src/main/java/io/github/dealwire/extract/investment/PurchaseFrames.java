package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.Sides;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.investment.InvestmentWords.Mark;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Companies, stakes and businesses that are bought and sold. */
final class PurchaseFrames extends Frames {

  private static final int WIDE = 40;
  private static final int FEW = 4;

  private final @Nullable Scene before;

  PurchaseFrames(Reading reading, InvestmentWords words, Outcomes outcomes, Scene scene, List<InvestmentEvent> events, @Nullable Scene before) {
    super(reading, words, outcomes, scene, events);
    this.before = before;
  }

  /** X가 Y를 인수했다, X가 Y 지분 20%를 취득했다, Y를 인수한 X는, X가 인수한 Y는, Y는 X에 인수됐다. */
  void buy(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    if (stage == null) {
      return;
    }
    Argument actor = clause.actor();
    Argument subject = clause.subject();
    if (actor != null && holds(actor, clause)) {
      // 새봄이 보유한 한별 지분을 사들였다: 새봄 sells
      Argument other = sides.actor(actor.start());
      actor = other;
      subject = other != null && other.role() == Role.SUBJECT ? other : null;
    }
    if (actor != null && actor.role() == Role.ALSO && form(hit).ending() != Ending.NOUN && !form(hit).passive() && !clause.object()
        && !clause.has(Mark.STAKE) && clause.adjacent(actor) == null) {
      // 다온은 한별을 인수했으며 새봄도 품에 안았다: 다온 buys
      int at = actor.start();
      actor = sides.last(at, a -> a.role() == Role.TOPIC || a.role() == Role.SUBJECT && !sides.captured(a, at));
      subject = null;
    }
    Hit pursuit = stages.pursuit(hit);
    if (pursuit != null && hit.row(VerbForm.class).ending() == Ending.NOUN) {
      // 노조는 다온이 추진하는 한별 인수에 반대했다: 다온 buys
      Argument tries = sides.last(pursuit.start(), a -> a.role() == Role.SUBJECT && a.start() >= clause.from);
      actor = tries != null ? tries : actor;
      subject = tries;
    }
    Purchase purchase = Purchase.of(clause, words, s, Purchase.objects(reading, clause), actor);
    if (hit.row(VerbForm.class).passive() && purchase.bought() == null) {
      Argument by = clause.last(a -> a.role() == Role.TO);
      // 다온소프트에 인수된 한별전자는
      Argument passed = head(hit) != null ? head(hit) : actor;
      CompanyEntity owner = owner(clause);
      Argument joined = form(hit).ending().isModifier() ? sides.head(hit.end()) : null;
      if (by == null && joined != null && joined.kind() == Argument.Kind.COMPANY && trigger.frame() == Trigger.Frame.BUY && owner != null && words.has(Mark.BRANCH, s, clause.from, hit.start())) {
        // 다온소프트는 자회사로 편입된 한별전자 덕에 웃었다
        bought(hit, trigger, purchase, stage, List.of(owner), joined.companies(), clause, true);
      } else if (by != null && passed != null) {
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
    // 새봄그룹과 한별전자 인수 협상을 해 왔다: 새봄그룹 is whom the buyer talks with
    boolean talks = bought != null && bought.role() == Role.NONE && recipients.size() == 2 && words.at(Mark.TALKS, s, Chars.skipSpaces(s, hit.end(), scene.end()));
    if (talks && form(hit).ending() == Ending.NOUN) {
      recipients.remove(0);
    }
    // 한별전자 인수에 나선 다온소프트는
    if (!purchase.found() && recipients.isEmpty() && head != null && subject == null) {
      Argument first = clause.last(a -> a.role() == Role.NONE && a.kind() == Argument.Kind.COMPANY && clause.to - a.end() <= CLOSE / 4);
      recipients.addAll(first == null ? List.of() : first.companies());
      actor = first != null && actor == first ? null : actor;
    }
    // 한별전자에 대한 공개매수를 진행한다, 한별전자에 인수를 제안했다
    if (!purchase.found() && recipients.isEmpty() && !purchase.isStake()) {
      boolean talked = stage == Stage.UNDER_DISCUSSION && outcomes.lastVerb(hit, scene.end()) != hit || s.startsWith(" 제안", hit.end());
      Argument about = clause.last(a -> a.role() == Role.TO && Clause.corporate(a) && (talked || s.startsWith(" 대한", a.end())));
      recipients.addAll(about == null ? List.of() : about.companies());
    }
    // 다온소프트가 2009년 8000억원에 사들인 회사가 한별전자다
    Argument equal = (!purchase.found() || purchase.isThing()) && (head == null || head.kind() == Argument.Kind.SINGLE) && form(hit).ending() == Ending.MODIFIER_PAST ? equal(hit.end()) : null;
    if (equal != null && actor != null && equal != actor) {
      bought(hit, trigger, purchase, stage, clause.actors(actor), equal.companies(), clause, false);
      return;
    }
    // 한별전자는 2019년 새봄홀딩스가 인수했다
    if (!purchase.found() && recipients.isEmpty() && subject != null && form(hit).ending() == Ending.PAST && !clause.object()) {
      int subjectAt = subject.start();
      Argument topic = sides.last(subjectAt, a -> a.role() == Role.TOPIC && a.kind() == Argument.Kind.COMPANY && a.companies().size() == 1);
      recipients.addAll(topic == null ? List.of() : topic.companies());
    }
    // headline: 다온소프트, 한별전자 인수
    if (scene.headline() && bought == null && actor != null && actor.role() == Role.NONE && actor.companies().size() == 2) {
      bought(hit, trigger, purchase, stage, List.of(actor.companies().get(0)), List.of(actor.companies().get(1)), clause, false);
      return;
    }
    if (trigger.frame() == Trigger.Frame.MERGE) {
      if (actor != null && actor.role() == Role.OF && outcomes.lastVerb(hit, scene.end()) == hit) {
        // 두 사람은 다온과 한별의 합병을 계기로 만났다: in passing
        return;
      }
      stage = founded(hit, stage);
      Argument with = clause.last(a -> a.role() == Role.WITH && a.kind() == Argument.Kind.COMPANY);
      List<CompanyEntity> two = bought == null || bought.role() != Role.OBJECT ? List.<CompanyEntity>of()
          : with != null && bought.companies().size() == 1 && bought.start() - with.end() <= WIDE
              ? List.of(with.companies().get(0), bought.companies().get(0)) : bought.companies();
      if (two.size() == 2 && (actor == null || actor.companies().stream().noneMatch(two::contains))) {
        // 다온그룹은 한별전자와 새봄소재를 합병했다: the first takes in the second
        if (actor != null && !unsaid(hit)) {
          bought(hit, trigger, purchase, stage, List.of(two.get(0)), List.of(two.get(1)), clause, false);
        }
        return;
      }
      if (bought != null && purchase.isThing() || purchase.isThing() && actor != null && actor.companies().size() > 1) {
        return;
      }
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
    // 2019년에는 한별전자를, 2021년에는 새봄홀딩스를 인수했다
    if (bought != null && bought.role() == Role.OBJECT && !purchase.isStake() && clause.sums().isEmpty()) {
      recipients = listed(clause, bought, recipients);
    }
    // 새봄의 한별 지분을 사들였다: 새봄 holds it
    Argument of = form(hit).ending() == Ending.NOUN ? purchase.purchaser() : null;
    // 공정거래위원회는 다온의 한별 인수를 승인했다
    if (of != null && (actor == null || institutions(actor.companies()))) {
      actor = of;
    }
    // 지주사 새봄홀딩스를 통해 한별전자를 인수했다
    Argument through = actor == null ? clause.last(a -> a.role() == Role.THROUGH) : null;
    actor = through != null ? through : actor;
    // 홍 대표가 지분 3%를 사들였다: for himself
    boolean person = actor != null && actor.kind() == Argument.Kind.PERSON && !scene.quoted(hit.start());
    boolean minor = purchase.isStake() && purchase.type(trigger.type()) == InvestmentType.EQUITY;
    if (person && (minor || trigger.frame() == Trigger.Frame.MERGE)) {
      return;
    }
    List<CompanyEntity> investors = clause.actors(actor);
    if (purchase.isThing() && (actor == null || institutions(investors)) || (actor == null || person) && unsaid(hit)) {
      return;
    }
    bought(hit, trigger, purchase, stage, investors, recipients, clause, actor == null);
  }

  /** 새봄이 보유한: whether a subject belongs to the verb of holding; in 다온이 새봄이 보유한 지분을 사들였다 only 새봄 does. */
  private boolean holds(Argument subject, Clause clause) {
    int to = Math.min(clause.to, subject.end() + BEHIND);
    for (Argument a : scene.arguments()) {
      if (a.role() == Role.SUBJECT && a.start() >= subject.end()) {
        to = Math.min(to, a.start());
      }
    }
    return subject.role() == Role.SUBJECT && words.has(Mark.HOLDER, s, subject.end(), to);
  }

  /** 자회사로 편입된: whose; 다온소프트 자회사로 편입된 names it. */
  private @Nullable CompanyEntity owner(Clause clause) {
    int branch = clause.last(Mark.BRANCH);
    Argument named = branch < 0 ? null : sides.last(
        branch, a -> (a.role() == Role.NONE || a.role() == Role.OF) && a.start() >= clause.from && branch - a.end() <= CLOSE / 2);
    Argument topic = named != null ? named : clause.last(a -> a.role() == Role.TOPIC && a.kind() == Argument.Kind.COMPANY);
    return topic == null ? scene.topicBefore() : topic.companies().get(0);
  }

  /** 사들인 회사가 한별전자다: the company that the noun behind the verb is said to be, at the end of the sentence. */
  private @Nullable Argument equal(int verbEnd) {
    int at = Chars.skipSpaces(s, verbEnd, scene.end());
    int end = Chars.wordEnd(s, at, scene.end());
    for (int noun = at + 1; noun < end; noun++) {
      Role role = Particles.at(s, noun, end).role();
      if ((role == Role.SUBJECT || role == Role.TOPIC) && words.endsWith(Mark.FIRM, s, at, noun)) {
        for (Argument a : scene.arguments()) {
          if (a.start() >= end) {
            return a.kind() == Argument.Kind.COMPANY && scene.end() - a.nounEnd() <= CLOSE ? a : null;
          }
        }
      }
    }
    return null;
  }

  /** 합병한 통합 법인을 설립할 예정이다: the merger is as far as the company that comes of it. */
  private Stage founded(Hit hit, Stage stage) {
    Hit act = form(hit).ending() == Ending.MODIFIER_PAST ? outcomes.actWithinWords(hit.end(), scene.end(), FEW) : null;
    if (act == null || ((Act) form(act).row()).sense() != Act.Sense.FOUND) {
      return stage;
    }
    Stage own = Stages.stageOf(outcomes.within(act, scene), Trigger.Frame.MERGE);
    return own == null ? stage : own;
  }

  /** The price, not the sum of the shares that the buyer issues for it: 500억원의 유상증자를 통해 한별을 인수한다. */
  private @Nullable MoneyMention price(Clause clause, Purchase purchase) {
    MoneyMention sum = clause.sum();
    boolean issued = sum != null && !purchase.isPaper() && words.has(Mark.ISSUE, s, sum.outerEnd(), Math.min(clause.to, sum.outerEnd() + BEHIND));
    return issued ? null : sum;
  }

  /** Whether nobody near says who buys, and what the sentences before are about is a weak ground: a charge, an entry of a list, a speech. */
  private boolean unsaid(Hit hit) {
    return scene.quoted(hit.start()) || words.has(Mark.CHARGE, s, scene.start(), scene.end()) || words.has(Mark.ENTRY, s, scene.start(), hit.start());
  }

  private List<CompanyEntity> listed(Clause clause, Argument last, List<CompanyEntity> recipients) {
    List<CompanyEntity> all = new ArrayList<>();
    for (Argument a : clause.all(a -> a.role() == Role.OBJECT && a.kind() == Argument.Kind.COMPANY && a.end() < last.start())) {
      if (s.charAt(a.end()) == ',') {
        a.companies().stream().filter(c -> !all.contains(c)).forEach(all::add);
      }
    }
    recipients.stream().filter(c -> !all.contains(c)).forEach(all::add);
    return all;
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
    InvestmentEvent whole = event(
        hit, trigger, clause, purchase.type(trigger.type()), stage, investors, recipients, sellers, price(clause, purchase), inherited,
        !recipients.isEmpty() || purchase.isThing());
    events.addAll(Spread.of(whole, reading, whole.amount() == null ? List.of() : clause.sums(), clause.each(), hit.start()));
  }

  /** Z가 Y를 X에 매각했다: X invests, Y receives. */
  void sell(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    Argument to = clause.last(a -> a.role() == Role.TO);
    Argument actor = clause.actor();
    if (stage == null) {
      return;
    }
    Purchase purchase = Purchase.of(clause, words, s, List.of(), actor);
    List<CompanyEntity> recipients = purchase.recipients();
    // 홍씨 일가의 경우 이번에 한별 주식을 다온에 팔았기 때문에: who sells is not said to be whom the text is about
    boolean other = actor == null && stages.reason(hit);
    List<CompanyEntity> sellers = other ? new ArrayList<>() : clause.actors(actor);
    if (hit.row(VerbForm.class).passive() && recipients.isEmpty()) {
      recipients.addAll(sellers);
      sellers.clear();
    }
    if (to == null || recipients.isEmpty() && !purchase.isThing() || recipients.equals(to.companies())) {
      return;
    }
    // 새봄이 갖고 있던 한별 지분을 다온에 넘겼다: who held it sells
    List<CompanyEntity> holders = purchase.holders();
    boolean held = purchase.isStake() && recipients.size() == 1 && heldByOthers(clause);
    sellers = holders.isEmpty() && !held ? sellers : holders;
    sellers.removeAll(recipients);
    sellers.removeAll(to.companies());
    add(
        hit, trigger, clause, purchase.type(trigger.type()), stage, to.companies(), recipients, sellers, clause.sum(), false, true);
  }

  /** 한별 주주들이 갖고 있던 지분을 팔았다: a subject stands before the verb of holding. */
  private boolean heldByOthers(Clause clause) {
    int holds = clause.last(Mark.HOLDER);
    int end = holds < 0 ? -1 : Chars.wordEnd(s, holds, clause.to);
    Scene.ClauseVerb verb = end < 0 ? null : scene.modifierBetween(holds, clause.to);
    if (verb == null || holds < 2 || s.charAt(holds - 1) != ' ') {
      return false;
    }
    Role role = Particles.at(s, holds - 2, holds - 1).role();
    return role == Role.SUBJECT && scene.arguments().stream().noneMatch(a -> a.kind() != Argument.Kind.OTHER && a.end() == holds - 1);
  }

  /** Y가 X에 팔렸다. */
  void sold(Hit hit, Trigger trigger, Clause clause) {
    Stage stage = stages.of(hit, trigger.frame());
    Argument marked = clause.last(a -> a.role() == Role.TO);
    // 한별전자는 다온소프트 품에 안겼다
    Argument to = marked != null ? marked : clause.adjacent(clause.actor());
    List<CompanyEntity> recipients = clause.actors(clause.actor());
    if (recipients.isEmpty()) {
      // 한별전자 경영권은 다온소프트에 넘어갔다
      recipients.addAll(Purchase.of(clause, words, s, List.of(), to).recipients());
    }
    if (stage == null || to == null || recipients.isEmpty()) {
      return;
    }
    recipients.removeAll(to.companies());
    if (!recipients.isEmpty()) {
      add(hit, trigger, clause, trigger.type(), stage, to.companies(), recipients, List.of(), clause.sum(), false, true);
    }
  }

  /** Y 매각의 우선협상대상자로 X가 뽑혔다, X를 Y 인수 우선협상대상자로 골랐다. */
  void bid(Hit hit, Trigger trigger, Clause clause) {
    Argument behind = null;
    boolean noun = form(hit).ending() == Ending.NOUN || form(hit).ending().isModifier();
    for (Argument a : scene.arguments()) {
      boolean marked = a.role() == Role.OBJECT || a.role() == Role.SUBJECT || a.role() == Role.NONE;
      if (noun && behind == null && a.start() >= hit.end() && a.start() - hit.end() <= BEHIND && marked && !a.companies().isEmpty()) {
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
    List<CompanyEntity> recipients = new ArrayList<>(target == null ? List.of() : target.companies());
    List<CompanyEntity> investors = new ArrayList<>(chosen.companies());
    recipients.removeAll(investors);
    if (investors.isEmpty()) {
      return;
    }
    Stage stage = stages.ends(hit.end()) || stages.fails(hit) ? Stage.CALLED_OFF : Stage.UNDER_DISCUSSION;
    add(hit, trigger, clause, trigger.type(), stage, investors, recipients, List.of(), clause.sum(), target == null, target != null);
  }

  /** X는 N원을 써냈다. */
  void offer(Hit hit, Trigger trigger, Clause clause) {
    MoneyMention sum = clause.sum();
    List<CompanyEntity> investors = clause.actors(clause.actor());
    if (sum != null && !investors.isEmpty() && clause.to - sum.outerEnd() <= NEAR) {
      add(hit, trigger, clause, trigger.type(), Stage.UNDER_DISCUSSION, investors, List.of(), List.of(), sum, false, false);
    }
  }
}
