package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.read.Telling;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Stage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One investment of the article, put together from the events that tell it. */
public final class InvestmentDraft {

  private final InvestmentType type;
  private Stage stage;
  private final Set<CompanyEntity> investors;
  private final Set<CompanyEntity> recipients;
  private final Set<CompanyEntity> sellers;
  private @Nullable MoneyMention amount;
  private @Nullable TimeMention date;
  private final List<InvestmentEvent> events = new ArrayList<>();

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

  /** Where it is told, in the order of the text. */
  public List<Telling> tellings() {
    return events.stream().map(e -> new Telling(e.scene().sentence(), e.start(), e.end(), e.rule())).toList();
  }

  /** How likely all of it is right, 0 to 1. */
  public double confidence() {
    return 0.9;
  }

  List<InvestmentEvent> events() {
    return events;
  }

  /** Whether an event tells this investment once more. */
  boolean sameAs(InvestmentEvent event) {
    return purchase(type) == purchase(event.type()) && fit(investors, event.investors()) && fit(recipients, event.recipients())
        && (!investors.isEmpty() && !event.investors().isEmpty() || !recipients.isEmpty() && !event.recipients().isEmpty())
        && amountsFit(event) && datesFit(event);
  }

  private static boolean purchase(InvestmentType type) {
    return type == InvestmentType.ACQUISITION || type == InvestmentType.EQUITY || type == InvestmentType.FUNDING_ROUND;
  }

  private static boolean fit(Set<CompanyEntity> mine, List<CompanyEntity> others) {
    return mine.isEmpty() || others.isEmpty() || mine.containsAll(others) || others.containsAll(mine);
  }

  private boolean amountsFit(InvestmentEvent event) {
    MoneyMention mine = amount;
    MoneyMention other = event.amount();
    if (mine == null || other == null) {
      return !recipients.isEmpty();
    }
    return mine.value() != null && other.value() != null && mine.value().compareTo(other.value()) == 0
        && mine.currency().equals(other.currency());
  }

  private boolean datesFit(InvestmentEvent event) {
    PartialDate mine = date == null ? null : date.date();
    PartialDate other = event.date() == null ? null : event.date().date();
    return mine == null || other == null || mine.contains(other) || other.contains(mine);
  }

  void add(InvestmentEvent event) {
    events.add(event);
    stage = stage.compareTo(event.stage()) >= 0 ? stage : event.stage();
    investors.addAll(event.investors());
    recipients.addAll(event.recipients());
    sellers.addAll(event.sellers());
    if (amount == null) {
      amount = event.amount();
    }
    if (date == null) {
      date = event.date();
    }
  }

  /** Takes in who took part in the round. */
  void join(InvestmentEvent event) {
    events.add(event);
    for (CompanyEntity investor : event.investors()) {
      if (!recipients.contains(investor)) {
        investors.add(investor);
      }
    }
  }
}
