package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts the events of an article together as they come: what one sentence leaves out, the sentences before it give. */
final class Story {

  private static final int NEXT = 1;
  private static final int NEAR = 3;
  private static final int FAR = 5;

  private final List<InvestmentDraft> drafts = new ArrayList<>();
  private final Families families;

  Story(Families families) {
    this.families = families;
  }

  List<InvestmentDraft> drafts() {
    return drafts;
  }

  /** Takes the events of a sentence. */
  void tell(List<InvestmentEvent> events) {
    List<InvestmentEvent> joining = new ArrayList<>();
    for (InvestmentEvent event : events) {
      switch (event.frame()) {
        case JOIN -> joining.add(event);
        case AMOUNT -> amount(event);
        case OFFER -> offer(event);
        case BUY, MERGE, BID, SELL, SOLD -> purchase(event);
        case RAISE, ISSUE -> raise(event);
        case INVEST, SPEND, CONTRIBUTE -> invest(event);
        case PACT, POOL -> merge(event);
      }
    }
    joining.forEach(this::join);
  }

  private void invest(InvestmentEvent event) {
    boolean bare = event.recipients().isEmpty() && !event.aimed() && event.type() != InvestmentType.FUND;
    if (!bare) {
      if (event.amount() != null || !event.recipients().isEmpty()) {
        merge(event);
      }
      return;
    }
    InvestmentDraft round = event.inherited() ? null : recent(event, NEAR, d -> d.gathers() && takesPart(event, d));
    if (round != null) {
      round.join(event);
      return;
    }
    if (event.amount() == null) {
      return;
    }
    // 당시 새봄벤처스가 함께 10억원을 투자했다: into whom the sentence before says
    int within = event.frame() == Trigger.Frame.CONTRIBUTE ? FAR : NEXT;
    InvestmentDraft before = recent(event, within, d -> !d.recipients().isEmpty() && d.recipients().stream().noneMatch(event.investors()::contains));
    if (before != null && before.purchase()) {
      merge(event.with(event.investors(), before.recipients(), InvestmentType.EQUITY));
    } else if (event.type() == InvestmentType.EQUITY && !event.inherited() && event.scene().topicBefore() != null
        && drafts.stream().noneMatch(d -> d.lastIndex() == event.index()) && !event.investors().contains(event.scene().topicBefore())) {
      // 새봄벤처스도 50억원을 넣었다: into whom the text is about
      merge(event.with(event.investors(), List.of(event.scene().topicBefore()), event.type()));
    } else if (!event.investors().isEmpty()) {
      merge(event);
    }
  }

  private static boolean takesPart(InvestmentEvent event, InvestmentDraft round) {
    if (event.investors().isEmpty() || round.recipients().stream().anyMatch(event.investors()::contains)) {
      return false;
    }
    boolean later = event.date() == null || round.date() == null || round.date().date() == null || event.date().date() == null
        || round.date().date().contains(event.date().date()) || event.date().date().contains(round.date().date());
    return later && less(event.amount(), round.amount());
  }

  private static boolean less(@Nullable MoneyMention part, @Nullable MoneyMention whole) {
    if (part == null || whole == null || part.value() == null || whole.value() == null) {
      return true;
    }
    return !part.currency().equals(whole.currency()) || part.value().compareTo(whole.value()) <= 0;
  }

  private void raise(InvestmentEvent event) {
    if (event.amount() != null || !event.investors().isEmpty()) {
      merge(event);
    }
  }

  private void purchase(InvestmentEvent event) {
    if (event.frame() == Trigger.Frame.BID) {
      // 우선협상대상자 지위를 내려놓았다: of the purchase that the sentences before tell
      InvestmentDraft same = recent(
          event, event.aimed() ? Integer.MAX_VALUE : FAR,
          d -> d.purchase() && d.stage() != Stage.CONCLUDED
              && (event.aimed() ? d.recipients().equals(event.recipients()) : d.investors().equals(event.investors())));
      if (same != null) {
        same.add(event);
        return;
      }
      if (!event.aimed()) {
        return;
      }
    }
    if (event.aimed()) {
      merge(event);
      return;
    }
    // 2019년에는 새봄홀딩스가 500억원에 인수를 추진했다: whom the sentences before say
    boolean own = !event.inherited() && (event.amount() != null || event.date() != null || event.share() > 0);
    InvestmentDraft before =
        own ? recent(event, FAR, d -> d.purchase() && !d.recipients().isEmpty() && d.lastIndex() < event.index()) : null;
    if (before != null && before.recipients().stream().noneMatch(event.investors()::contains)) {
      merge(event.with(event.investors(), before.recipients(), event.type()));
    }
  }

  private void join(InvestmentEvent event) {
    InvestmentDraft round = recent(event, FAR, InvestmentDraft::gathers);
    if (round != null) {
      round.join(event);
    }
  }

  /** 인수 금액은 500억원이다. */
  private void amount(InvestmentEvent event) {
    boolean purchase = event.type() != InvestmentType.CAPITAL_EXPENDITURE;
    InvestmentDraft draft = recent(event, NEAR, d -> d.amount() == null && (!purchase || d.purchase()));
    if (draft != null) {
      draft.amount(event);
    } else if (event.aimed() && !purchase && event.scene().topicBefore() != null) {
      // 투자금만 92억위안에 달한다
      merge(event.with(List.of(event.scene().topicBefore()), List.of(), event.type()));
    }
  }

  private void offer(InvestmentEvent event) {
    InvestmentDraft draft = recent(event, NEAR, d -> d.amount() == null && d.purchase() && d.investors().equals(event.investors()));
    if (draft != null) {
      draft.amount(event);
    }
  }

  private @Nullable InvestmentDraft recent(InvestmentEvent event, int within, Predicate<InvestmentDraft> test) {
    InvestmentDraft best = null;
    for (InvestmentDraft draft : drafts) {
      if (event.index() - draft.lastIndex() <= within && test.test(draft) && (best == null || draft.lastIndex() >= best.lastIndex())) {
        best = draft;
      }
    }
    return best;
  }

  private void merge(InvestmentEvent event) {
    if (event.amount() == null && event.recipients().size() > 1 && event.recipients().stream().allMatch(c -> told(event, c))) {
      return;
    }
    for (InvestmentDraft draft : drafts) {
      if (draft.sameAs(event)) {
        draft.add(event);
        return;
      }
    }
    drafts.add(new InvestmentDraft(event));
  }

  private boolean told(InvestmentEvent event, CompanyEntity recipient) {
    return drafts.stream().anyMatch(d -> d.recipients().equals(List.of(recipient)) && d.investors().containsAll(event.investors()));
  }

  /** Drops what is a part of something else, or the same told as something else. */
  void finish() {
    parts();
    relatives();
    drafts.removeIf(d -> d.type() == InvestmentType.CAPITAL_EXPENDITURE && drafts.stream().anyMatch(o -> o != d && retold(d, o)));
  }

  /** 다온이 한별을 인수한다, and 다온의 자회사 새봄이 한별을 인수한다: one purchase, by the one that pays. */
  private void relatives() {
    for (InvestmentDraft child : List.copyOf(drafts)) {
      List<InvestmentDraft> same = drafts.stream().filter(d -> d != child && drafts.contains(child) && relative(child, d)).toList();
      for (InvestmentDraft parent : same) {
        drafts.remove(parent);
        child.absorb(parent);
      }
    }
  }

  private boolean relative(InvestmentDraft child, InvestmentDraft parent) {
    return child.buys() && parent.buys() && child.type() == parent.type() && child.recipients().equals(parent.recipients()) && child.fits(parent)
        && parent.investors().size() == 1 && !child.investors().isEmpty()
        && child.investors().stream().allMatch(c -> families.belongs(c, parent.investors().get(0)));
  }

  /** The money that is raised is also spent, the price that is paid is also put in: one investment. */
  private static boolean retold(InvestmentDraft spent, InvestmentDraft other) {
    MoneyMention a = spent.amount();
    MoneyMention b = other.amount();
    if (!other.purchase() || a == null || b == null || !InvestmentDraft.equal(a, b)) {
      return false;
    }
    List<CompanyEntity> who = spent.investors();
    return other.recipients().stream().anyMatch(who::contains) || other.investors().stream().anyMatch(who::contains);
  }

  /** Sums of one sentence that make up the sum of another investment of the same investors are its parts. */
  private void parts() {
    List<InvestmentDraft> dropped = new ArrayList<>();
    for (InvestmentDraft whole : drafts) {
      for (InvestmentDraft part : drafts) {
        if (part == whole || dropped.contains(part) || dropped.contains(whole)) {
          continue;
        }
        List<InvestmentDraft> siblings = new ArrayList<>();
        for (InvestmentDraft other : drafts) {
          if (other != whole && other.firstIndex() == part.firstIndex() && belongs(other, whole)) {
            siblings.add(other);
          }
        }
        if (siblings.size() > 1 && makeUp(siblings, whole)) {
          dropped.addAll(siblings);
        }
      }
    }
    drafts.removeAll(dropped);
  }

  private static boolean belongs(InvestmentDraft part, InvestmentDraft whole) {
    return part.purchase() == whole.purchase() && whole.investors().containsAll(part.investors()) && part.amount() != null
        && (part.recipients().isEmpty() || part.recipients().equals(whole.recipients()));
  }

  private static boolean makeUp(List<InvestmentDraft> parts, InvestmentDraft whole) {
    MoneyMention all = whole.amount();
    BigDecimal sum = BigDecimal.ZERO;
    for (InvestmentDraft part : parts) {
      MoneyMention money = part.amount();
      if (all == null || all.value() == null || money == null || money.value() == null || !money.currency().equals(all.currency())) {
        return false;
      }
      sum = sum.add(money.value());
    }
    return all != null && all.value() != null && sum.compareTo(all.value()) == 0;
  }

  /** Takes an event of a headline: it counts where nothing below sounds like it. */
  void headline(InvestmentEvent event) {
    for (InvestmentDraft draft : drafts) {
      if (draft.soundsLike(event)) {
        return;
      }
    }
    boolean sides = !event.inherited() && (!event.investors().isEmpty() || event.frame() == Trigger.Frame.RAISE);
    boolean says = event.amount() != null || !event.recipients().isEmpty();
    boolean whole = switch (event.frame()) {
      case JOIN, AMOUNT, OFFER, PACT -> false;
      case BUY, MERGE, SELL, SOLD, BID -> !event.recipients().isEmpty();
      case RAISE, ISSUE, SPEND, POOL -> event.amount() != null;
      case INVEST, CONTRIBUTE -> true;
    };
    if (sides && says && whole && event.stage() != Stage.UNDER_DISCUSSION) {
      merge(event);
    }
  }
}
