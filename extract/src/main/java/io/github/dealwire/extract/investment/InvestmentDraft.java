package io.github.dealwire.extract.investment;

import static java.util.Objects.requireNonNull;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.EventDates;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.confidence.Judgement;
import io.github.dealwire.extract.read.Telling;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One investment of the article, put together from the events that tell it. */
public final class InvestmentDraft {

  private static final BigDecimal ROUNDING = new BigDecimal("0.06");

  private static final int HALF = 50;

  private InvestmentType type;
  private Stage stage;
  private final Set<CompanyEntity> investors;
  private final Set<CompanyEntity> recipients;
  private final Set<CompanyEntity> sellers;
  private @Nullable MoneyMention amount;
  private @Nullable TimeMention date;
  private @Nullable CompanyEntity lead;
  private final List<InvestmentEvent> events = new ArrayList<>();
  private @Nullable Judgement<InvestmentCue> judgement;

  InvestmentDraft(InvestmentEvent event) {
    type = event.type();
    stage = event.stage();
    investors = new LinkedHashSet<>(event.investors());
    recipients = new LinkedHashSet<>(event.recipients());
    sellers = new LinkedHashSet<>(event.sellers());
    amount = event.amount();
    date = event.date();
    events.add(event);
  }

  public InvestmentType type() {
    return type;
  }

  public Stage stage() {
    return stage;
  }

  public List<CompanyEntity> investors() {
    return List.copyOf(investors);
  }

  public List<CompanyEntity> recipients() {
    return List.copyOf(recipients);
  }

  public List<CompanyEntity> sellers() {
    return List.copyOf(sellers);
  }

  public @Nullable MoneyMention amount() {
    return amount;
  }

  public @Nullable TimeMention date() {
    return date;
  }

  /** Who leads the round, null where nobody is said to. */
  public @Nullable CompanyEntity lead() {
    return lead;
  }

  /** How long the money is put in, as ISO 8601 (P5Y). */
  public @Nullable String period() {
    return events.stream().map(InvestmentEvent::period).filter(t -> t != null && t.period() != null).map(TimeMention::period).findFirst().orElse(null);
  }

  /** When it ends. */
  public @Nullable PartialDate until() {
    return events.stream().map(InvestmentEvent::until).filter(t -> t != null && t.date() != null).map(TimeMention::date).findFirst().orElse(null);
  }

  /** Where it is told, in the order of the text. */
  public List<Telling> tellings() {
    return events.stream().map(e -> new Telling(e.scene().sentence(), e.start(), e.end(), e.rule())).toList();
  }

  /** How likely all of it is right, 0 to 1. */
  public double confidence() {
    return judgement().confidence();
  }

  /** How likely all of it is right, and why. */
  public Judgement<?> judgement() {
    return requireNonNull(judgement, "not judged yet");
  }

  void judge(Judgement<InvestmentCue> how) {
    judgement = how;
  }

  List<InvestmentEvent> events() {
    return events;
  }

  int firstIndex() {
    return events.get(0).index();
  }

  int lastIndex() {
    return events.get(events.size() - 1).index();
  }

  boolean purchase() {
    return purchase(type);
  }

  /** Whether money of several is gathered: a round, an issue of shares, a fund. */
  boolean gathers() {
    Trigger.Frame frame = events.get(0).frame();
    return type == InvestmentType.FUNDING_ROUND || frame == Trigger.Frame.ISSUE || frame == Trigger.Frame.POOL;
  }

  private static boolean purchase(InvestmentType type) {
    return type == InvestmentType.ACQUISITION || type == InvestmentType.EQUITY || type == InvestmentType.FUNDING_ROUND;
  }

  /** Whether an event tells this investment once more. */
  boolean sameAs(InvestmentEvent event) {
    if (purchase() != purchase(event.type()) || !fit(investors, event.investors()) || !datesFit(event) && !sameShare(event) || otherShare(event)) {
      return false;
    }
    boolean some = shared(investors, event.investors()) || shared(recipients, event.recipients());
    if (!some || !alike(recipients, event.recipients())) {
      return false;
    }
    if (amount == null || event.amount() == null) {
      return !recipients.isEmpty() && !event.recipients().isEmpty()
          || type == InvestmentType.ACQUISITION && recipients.isEmpty() && event.recipients().isEmpty();
    }
    return equal(amount, event.amount()) && !event.again();
  }

  /** 10.3% again: a purchase of the same share by the same buyer is told with another day beside it. */
  private boolean sameShare(InvestmentEvent event) {
    return event.share() > 0 && event.amount() == null && investors.equals(new LinkedHashSet<>(event.investors()))
        && events.stream().anyMatch(e -> e.share() == event.share());
  }

  /** 30%를 더 사들인다, and 지난해 3월 21%를 사들였다: what is planned now is not what was done before. */
  private boolean otherShare(InvestmentEvent event) {
    boolean before = stage != Stage.CONCLUDED && event.stage() == Stage.CONCLUDED && event.date() != null
        || stage == Stage.CONCLUDED && date != null && event.stage() != Stage.CONCLUDED;
    // 최대주주가 된다, and 지난해 3월 21%를 사들였다: a share below the half of a month before was another purchase
    boolean month = stage == Stage.PLANNED && date == null && event.stage() == Stage.CONCLUDED && event.date() != null
        && event.date().date() != null && event.date().date().day().isEmpty();
    if (month && event.share() > 0 && event.share() < HALF && event.type() == InvestmentType.EQUITY) {
      return true;
    }
    return before && event.share() > 0 && events.stream().anyMatch(e -> e.share() > 0) && events.stream().noneMatch(e -> e.share() == event.share());
  }

  /** Whether a headline tells this investment: a side in common, and a sum that may be rounded. */
  boolean soundsLike(InvestmentEvent event) {
    boolean some = shared(investors, event.investors()) || shared(recipients, event.recipients())
        || shared(investors, event.recipients()) || shared(recipients, event.investors());
    return some && (amount == null || event.amount() == null || close(amount, event.amount()));
  }

  static boolean equal(MoneyMention a, MoneyMention b) {
    BigDecimal x = a.value();
    BigDecimal y = b.value();
    if (x == null || y == null || !a.currency().equals(b.currency())) {
      return false;
    }
    // 150억~250억 달러, 최대 250억 달러: the same told in two ways
    BigDecimal most = a.max() == null ? x : a.max();
    BigDecimal other = b.max() == null ? y : b.max();
    return x.compareTo(y) == 0 || (a.max() == null) != (b.max() == null) && most.compareTo(other) == 0;
  }

  private static boolean close(MoneyMention a, MoneyMention b) {
    BigDecimal x = won(a, b);
    BigDecimal y = won(b, a);
    return x == null || y == null || x.subtract(y).abs().compareTo(x.max(y).multiply(ROUNDING)) <= 0;
  }

  /** The sum in the currency of the other, null where nothing tells. */
  private static @Nullable BigDecimal won(MoneyMention money, MoneyMention other) {
    return money.currency().equals(other.currency()) || money.krw() == null ? (money.currency().equals(other.currency()) || money.currency().equals("KRW") ? money.value() : null) : money.krw();
  }

  private static boolean fit(Set<CompanyEntity> mine, List<CompanyEntity> others) {
    return mine.isEmpty() || others.isEmpty() || mine.containsAll(others) || others.containsAll(mine);
  }

  private static boolean alike(Set<CompanyEntity> mine, List<CompanyEntity> others) {
    return mine.isEmpty() || others.isEmpty() || mine.size() == others.size() && mine.containsAll(others);
  }

  private static boolean shared(Set<CompanyEntity> mine, List<CompanyEntity> others) {
    return others.stream().anyMatch(mine::contains);
  }

  private boolean datesFit(InvestmentEvent event) {
    // the day of the decision and the coming day of the closing are one deal
    return EventDates.fit(date, event.date()) || stage != Stage.CONCLUDED && event.stage() != Stage.CONCLUDED;
  }

  void add(InvestmentEvent event) {
    // 30%를 더 사들이기로 했다. 500억원을 투입한 것으로 알려졌다: the sum of what is still ahead
    boolean sum = event.inherited() && event.frame() == Trigger.Frame.SPEND && stage == Stage.PLANNED && events.get(0).frame().purchase();
    boolean later = event.stage() == Stage.CALLED_OFF || !sum && purchase() && event.stage().compareTo(stage) > 0 && stage != Stage.CALLED_OFF;
    stage = later ? event.stage() : stage;
    // a share below the half stays one, whatever word tells it again
    boolean minority = type == InvestmentType.EQUITY && events.stream().anyMatch(e -> e.share() > 0 && e.share() < HALF && e.type() == InvestmentType.EQUITY);
    if (event.type() == InvestmentType.ACQUISITION && purchase() && (!minority || event.share() >= HALF)) {
      type = InvestmentType.ACQUISITION;
    } else if (type == InvestmentType.CAPITAL_EXPENDITURE && event.type() == InvestmentType.FUND) {
      type = InvestmentType.FUND;
    }
    events.add(event);
    investors.addAll(event.investors());
    recipients.addAll(event.recipients());
    sellers.addAll(event.sellers());
    sellers.removeAll(investors);
    sellers.removeAll(recipients);
    if (amount == null) {
      amount = event.amount();
    }
    if (date == null) {
      date = event.date();
    }
  }

  /** Whether companies or their shares are bought, of which one side is named. */
  boolean buys() {
    return (type == InvestmentType.ACQUISITION || type == InvestmentType.EQUITY) && !recipients.isEmpty() && !gathers();
  }

  /** Whether nothing that both say differs. */
  boolean fits(InvestmentDraft other) {
    boolean sums = amount == null || other.amount == null || equal(amount, other.amount);
    return sums && (other.date == null || date == null || datesFit(other.events.get(0)));
  }

  /** Takes in what tells the same of the parent of the buyer. */
  void absorb(InvestmentDraft parent) {
    boolean further = parent.stage == Stage.CALLED_OFF || parent.stage.compareTo(stage) > 0 && stage != Stage.CALLED_OFF;
    stage = further ? parent.stage : stage;
    amount = amount == null ? parent.amount : amount;
    date = date == null ? parent.date : date;
    events.addAll(parent.events);
    events.sort(java.util.Comparator.comparingInt(InvestmentEvent::start));
  }

  /** Takes in a sum that is told apart. */
  void amount(InvestmentEvent event) {
    amount = event.amount();
    investors.addAll(event.investors());
    events.add(event);
  }

  /** Takes in who took part in the round. */
  void join(InvestmentEvent event) {
    events.add(event);
    if (event.leads() && lead == null && event.investors().size() == 1 && !recipients.contains(event.investors().get(0))) {
      lead = event.investors().get(0);
    }
    for (CompanyEntity investor : event.investors()) {
      if (!recipients.contains(investor)) {
        investors.add(investor);
      }
    }
  }
}
