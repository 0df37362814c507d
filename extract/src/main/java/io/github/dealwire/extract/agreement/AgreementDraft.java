package io.github.dealwire.extract.agreement;

import static java.util.Objects.requireNonNull;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.EventDates;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.confidence.Judgement;
import io.github.dealwire.extract.executive.PersonEntity;
import io.github.dealwire.extract.read.Telling;
import io.github.dealwire.extract.registry.Name;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Bound;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One agreement of the article, put together from the events that tell it. */
public final class AgreementDraft {

  private static final BigDecimal ROUNDING = BigDecimal.TEN;

  private static final int NEAR = 3;

  private AgreementType type;
  private boolean general;
  private boolean loose;
  private Stage stage;
  private final Set<CompanyEntity> parties;
  private @Nullable TimeMention date;
  private @Nullable MoneyMention value;
  private final Set<PersonEntity> people = new LinkedHashSet<>();
  private final List<AgreementEvent> events = new ArrayList<>();
  private @Nullable Judgement<AgreementCue> judgement;

  AgreementDraft(AgreementEvent event) {
    type = event.type();
    general = event.general();
    loose = event.loose();
    stage = event.stage();
    parties = new LinkedHashSet<>(event.parties());
    date = event.date();
    value = event.value();
    events.add(event);
  }

  public AgreementType type() {
    return type;
  }

  public Stage stage() {
    return stage;
  }

  public List<CompanyEntity> parties() {
    return List.copyOf(parties);
  }

  /** What the article calls it: the longest that it is called, null where it has no name of its own. */
  public @Nullable String name() {
    String longest = null;
    for (AgreementEvent event : events) {
      String name = event.name();
      if (name != null && (longest == null || name.length() > longest.length())) {
        longest = name;
      }
    }
    return longest;
  }

  public @Nullable TimeMention date() {
    return date;
  }

  public @Nullable MoneyMention value() {
    return value;
  }

  boolean loose() {
    return loose;
  }

  /** Who signed or attended for a party. */
  public List<PersonEntity> people() {
    return List.copyOf(people);
  }

  /** Takes in those who stand in a scene for a party. */
  void attend(Scene scene) {
    for (Argument a : scene.arguments()) {
      if (!a.people().isEmpty() && !a.companies().isEmpty() && parties.containsAll(a.companies())) {
        people.addAll(a.people());
      }
    }
  }

  /** Takes in the companies that a scene names as those who take part. */
  void join(Scene scene) {
    for (Argument a : scene.arguments()) {
      if (a.kind() == Argument.Kind.COMPANY) {
        parties.addAll(a.companies());
      }
    }
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

  void judge(Judgement<AgreementCue> how) {
    judgement = how;
  }

  List<AgreementEvent> events() {
    return events;
  }

  /** Whether an event tells this agreement once more. */
  boolean sameAs(AgreementEvent event) {
    return !talkApart(event) && !narrower(event) && (sidesFit(event.parties()) || retold(event)) && typesFit(event) && datesFit(event) && valuesFit(event);
  }

  /** Talk of cooperation and what is signed or lived are two things. */
  private boolean talkApart(AgreementEvent event) {
    return (stage == Stage.UNDER_DISCUSSION) != (event.stage() == Stage.UNDER_DISCUSSION) && (loose || event.loose());
  }

  /** 새봄, 마루와 협력 관계를 구축했다. 새봄과는 합작사를 세웠다: what is signed with some is not the relation with all. */
  private boolean narrower(AgreementEvent event) {
    int few = loose && !event.loose() ? event.parties().size() : !loose && event.loose() ? parties.size() : Integer.MAX_VALUE;
    int many = loose ? parties.size() : event.parties().size();
    return few > 1 && few < many;
  }

  private boolean sidesFit(List<CompanyEntity> others) {
    return parties.containsAll(others) || others.containsAll(parties);
  }

  /** 현대차와 한별은 협약을 맺었다. … 현대차그룹 사장과 한별 대표가 서명했다: soon after, the group stands for its member. */
  private boolean retold(AgreementEvent event) {
    AgreementEvent last = events.get(events.size() - 1);
    List<CompanyEntity> others = event.parties();
    if (event.scene().index() - last.scene().index() > NEAR || others.stream().noneMatch(parties::contains)) {
      return false;
    }
    // 양사 사장이 협약서에 서명했다: who signs stands for a side, whatever firm of the group he runs
    return event.general() && event.date() == null && others.size() == parties.size() && signers(event.scene()).containsAll(others)
        || others.stream().allMatch(c -> parties.contains(c) || parties.stream().anyMatch(other -> akin(c, other)));
  }

  private static List<CompanyEntity> signers(Scene scene) {
    return scene.arguments().stream().filter(a -> !a.people().isEmpty()).flatMap(a -> a.companies().stream()).toList();
  }

  /** Whether one is the group of the other. */
  static boolean akin(CompanyEntity a, CompanyEntity b) {
    String group = group(a);
    return a.isGroup() != b.isGroup() && !group.isEmpty() && group.equals(group(b));
  }

  private static String group(CompanyEntity company) {
    return company.known().map(Name::group).orElse("");
  }

  private boolean typesFit(AgreementEvent event) {
    if (type == event.type()) {
      return true;
    }
    if (loose || event.loose()) {
      return true;
    }
    boolean contracts = contract(type) && contract(event.type());
    return contracts && (general || event.general());
  }

  private static boolean contract(AgreementType type) {
    return type == AgreementType.CONTRACT || type == AgreementType.SUPPLY_CONTRACT || type == AgreementType.LICENSE
        || type == AgreementType.JOINT_DEVELOPMENT;
  }

  private boolean datesFit(AgreementEvent event) {
    // 합작법인은 오는 9월 출범한다: the day on which it begins is not that of the agreement
    boolean begins = event.inherited() && type == AgreementType.JOINT_VENTURE && event.type() == type;
    return begins || EventDates.fit(date, event.date());
  }

  private boolean valuesFit(AgreementEvent event) {
    MoneyMention mine = value;
    MoneyMention other = event.value();
    return mine == null || other == null || near(mine, other);
  }

  /** The same sum, one of them perhaps rounded (8200억원대, 8214억원), or the same in another currency. */
  private static boolean near(MoneyMention a, MoneyMention b) {
    BigDecimal mine = a.value();
    BigDecimal other = b.value();
    boolean rounded = a.bound() != Bound.EXACT || b.bound() != Bound.EXACT;
    if (!a.currency().equals(b.currency())) {
      mine = inWon(a);
      other = inWon(b);
      rounded = true;
    }
    if (mine == null || other == null) {
      return a.value() == null || b.value() == null;
    }
    BigDecimal difference = mine.subtract(other).abs().multiply(ROUNDING);
    return mine.compareTo(other) == 0 || rounded && difference.compareTo(mine.max(other)) <= 0;
  }

  private static @Nullable BigDecimal inWon(MoneyMention money) {
    return money.currency().equals("KRW") ? money.value() : money.krw();
  }

  /** Takes in the value that a sentence of its own gives: 계약 금액은 500억원이다. */
  void value(MoneyMention money) {
    if (value == null || near(value, money) && money.bound() == Bound.EXACT) {
      value = money;
    }
  }

  /** Takes in the day that a sentence of its own gives: 협약식은 지난 23일 열렸다. */
  void day(TimeMention day) {
    if (date == null) {
      date = day;
    }
  }

  /** Whether the days of two agreements can be the same. */
  boolean datesFit(AgreementDraft other) {
    return EventDates.fit(date, other.date);
  }

  /** Takes in what another telling adds. */
  void add(AgreementEvent event) {
    events.add(event);
    if (loose && !event.loose() || general && !event.general() && !event.loose()) {
      type = event.type();
      general = event.general();
      if (loose) {
        stage = event.stage();
      }
      loose = event.loose();
    }
    boolean headOnly = events.stream().limit(events.size() - 1).allMatch(e -> e.scene().headline());
    if (headOnly && general && event.general() && contract(event.type()) && !event.scene().headline()) {
      type = event.type();
    }
    if (headOnly && !event.scene().headline() && !event.loose()) {
      // a headline leaves out the ending: 업무협약 맺고
      stage = event.stage();
    } else if (!event.loose() || loose) {
      stage = later(stage, event.stage());
    }
    if (!event.loose() || parties.size() < 2 || headOnly) {
      boolean signed = event.parties().size() == parties.size() && retold(event);
      event.parties().stream().filter(c -> !signed && parties.stream().noneMatch(p -> akin(c, p))).forEach(parties::add);
    }
    TimeMention other = event.date();
    if (other != null && (date == null || finer(other.date(), date.date()))) {
      date = other;
    }
    if (event.value() != null) {
      value(event.value());
    }
  }

  private static boolean finer(@Nullable PartialDate a, @Nullable PartialDate b) {
    return a != null && b != null && b.contains(a) && !a.equals(b);
  }

  /** The latest stage of a life: discussed, planned, concluded, called off. */
  private static Stage later(Stage a, Stage b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
