package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.Sides;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.investment.InvestmentWords.Mark;
import io.github.dealwire.extract.read.Find;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Trace;
import io.github.dealwire.model.InvestmentType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the investments that one sentence tells. */
final class InvestmentFinder {

  private static final int NEAR = 25;

  private final Reading reading;
  private final InvestmentWords words;
  private final Scene scene;
  private final @Nullable Scene before;
  private final Sides sides;
  private final String s;
  private final List<InvestmentEvent> events = new ArrayList<>();
  private final MoneyFrames money;
  private final PurchaseFrames purchases;
  private final LinkFrames links;

  InvestmentFinder(Reading reading, InvestmentWords words, Outcomes outcomes, Scene scene, @Nullable Scene before) {
    this.reading = reading;
    this.words = words;
    this.scene = scene;
    this.before = before;
    this.sides = new Sides(scene);
    this.s = reading.chars();
    this.money = new MoneyFrames(reading, words, outcomes, scene, events);
    this.purchases = new PurchaseFrames(reading, words, outcomes, scene, events, before);
    this.links = new LinkFrames(reading, words, outcomes, scene, events);
  }

  List<InvestmentEvent> find() {
    int done = scene.start();
    for (Hit hit : reading.hits(Kind.INVESTMENT, scene.start(), scene.end())) {
      if (hit.start() < done || !Outcomes.endsWord(s, hit, scene.end())) {
        continue;
      }
      Trigger trigger = trigger(hit);
      if (trigger.whole() && !reading.leftEdge(hit.start())) {
        continue;
      }
      if (dropped(hit, trigger)) {
        rejected(hit, trigger, "a word of the column drop stands at its place");
        continue;
      }
      if (!accompanied(hit, trigger)) {
        rejected(hit, trigger, "none of the words of the column with stands in its clause");
        continue;
      }
      int before = events.size();
      for (Clause clause : Clause.of(reading, words, scene, sides, hit)) {
        tell(hit, trigger, clause);
      }
      if (events.size() == before) {
        rejected(hit, trigger, "the verb does not say that it happens, or a side or the sum that the frame needs is missing");
      }
      // 인수가 무산됐다: no price (인수가) stands there
      done = events.size() == before ? done : hit.end();
    }
    return Fusion.of(events);
  }

  private void rejected(Hit hit, Trigger trigger, String reason) {
    if (reading.trace().on()) {
      reading.trace().rejected(
          Trace.Candidate.INVESTMENT, hit.start(), hit.end(), "investment/triggers.tsv " + trigger.word() + ", " + trigger.frame() + ": " + reason);
    }
  }

  static Trigger trigger(Hit hit) {
    return (Trigger) hit.row(VerbForm.class).row();
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
      if (stands(word, from, hit.end())) {
        return true;
      }
    }
    // 한별전자가 유상증자를 한다. 최대주주인 다온소프트가 전량 참여한다.
    if (trigger.frame() == Trigger.Frame.JOIN && before != null && gathers(before)) {
      return true;
    }
    // 새봄벤처스가 주도한 100억원 규모의 투자를 유치했다
    if (trigger.frame() == Trigger.Frame.JOIN && Frames.form(hit).ending().isModifier()) {
      String behind = s.substring(hit.end(), Math.min(scene.end(), hit.end() + NEAR));
      return trigger.needs().stream().anyMatch(behind::contains);
    }
    // 새봄홀딩스는 한별전자를 다온소프트에 넘겼다
    if (trigger.frame() == Trigger.Frame.SELL) {
      return sides.last(hit.start(), a -> a.role() == Role.OBJECT && a.start() >= from) != null
          && sides.last(hit.start(), a -> a.role() == Role.TO && a.start() >= from) != null;
    }
    // 지난해 500억원을 유치한 다온소프트는
    if (trigger.frame() == Trigger.Frame.RAISE && trigger.type() == InvestmentType.FUNDING_ROUND && trigger.word().length() == 2 && attracts(hit)) {
      return true;
    }
    // 새봄벤처스로부터 500억원을 조달했다
    return trigger.frame() == Trigger.Frame.RAISE && !trigger.whole()
        && sides.last(hit.start(), a -> a.role() == Role.FROM && a.start() >= from && a.kind() == Argument.Kind.COMPANY) != null;
  }

  /** Whether a word stands in a range, not only in a name for the trade: 투자 in 금융투자업계. */
  private boolean stands(String word, int from, int to) {
    for (int at = Find.last(s, word, from, to); at >= from; at = Find.last(s, word, from, at + word.length() - 1)) {
      int end = Chars.wordEnd(s, at, scene.end());
      if (!words.has(Mark.TRADE, s, Chars.wordStart(s, from, at), end)) {
        return true;
      }
    }
    return false;
  }

  /** A sum, and not what it comes from, is the object of 유치. */
  private boolean attracts(Hit hit) {
    for (MoneyMention money : reading.monies(scene.clauseStart(hit.start()), hit.start())) {
      if (hit.start() - money.outerEnd() <= 2 && words.at(Mark.ATTRACT, s, hit.start())) {
        return true;
      }
    }
    return false;
  }

  private void tell(Hit hit, Trigger trigger, Clause clause) {
    switch (trigger.frame()) {
      case INVEST, CONTRIBUTE -> money.invest(hit, trigger, clause);
      case SPEND -> money.spend(hit, trigger, clause);
      case RAISE -> money.raise(hit, trigger, clause);
      case ISSUE -> money.issue(hit, trigger, clause);
      case BUY, MERGE -> purchases.buy(hit, trigger, clause);
      case SELL -> purchases.sell(hit, trigger, clause);
      case SOLD -> purchases.sold(hit, trigger, clause);
      case BID -> purchases.bid(hit, trigger, clause);
      case OFFER -> purchases.offer(hit, trigger, clause);
      case AMOUNT -> links.amount(hit, trigger, clause);
      case PACT -> money.pact(hit, trigger, clause);
      case POOL -> money.pool(hit, trigger, clause);
      case JOIN -> links.join(hit, trigger, clause);
    }
  }

  private boolean gathers(Scene other) {
    for (Hit hit : reading.hits(Kind.INVESTMENT, other.start(), other.end())) {
      Trigger.Frame frame = trigger(hit).frame();
      if (frame == Trigger.Frame.RAISE || frame == Trigger.Frame.ISSUE) {
        return true;
      }
    }
    return false;
  }
}
