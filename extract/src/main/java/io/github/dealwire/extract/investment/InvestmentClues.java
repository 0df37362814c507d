package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.SideClues;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.read.Clue;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words what made an investment what it is. */
public final class InvestmentClues {

  private InvestmentClues() {}

  /** The clues of an investment, telling after telling. */
  public static List<Clue> of(Reading reading, InvestmentDraft draft) {
    List<Clue> clues = new ArrayList<>();
    for (InvestmentEvent event : draft.events()) {
      Hit hit = verb(reading, event);
      if (hit == null) {
        clues.add(new Clue("trigger", event.start(), event.end(), event.rule() + ": " + event.type()));
      } else {
        Trigger row = InvestmentFinder.trigger(hit);
        clues.add(new Clue(
            "trigger", hit.start(), hit.end(), "investment/triggers.tsv: " + row.word() + ", " + row.frame() + ": " + event.type()));
        clues.add(SideClues.verb(hit, event.stage()));
      }
      sides("investor", event.investors(), event.scene(), clues);
      sides("recipient", event.recipients(), event.scene(), clues);
      sides("seller", event.sellers(), event.scene(), clues);
    }
    MoneyMention amount = draft.amount();
    if (amount != null) {
      clues.add(new Clue("amount", amount.start(), amount.end(), amount.value() + " " + amount.currency()));
    }
    TimeMention date = draft.date();
    if (date != null) {
      clues.add(new Clue("date", date.start(), date.end(), date.date() + ", the nearest date that is not the day of telling"));
    }
    draft.judgement().reasons().forEach(reason -> clues.add(Clue.of("confidence", reason)));
    return clues;
  }

  private static void sides(String what, List<CompanyEntity> companies, Scene scene, List<Clue> clues) {
    companies.forEach(company -> clues.add(SideClues.side(what, company, scene)));
  }

  private static @Nullable Hit verb(Reading reading, InvestmentEvent event) {
    Hit verb = null;
    for (Hit hit : reading.hitsAt(Kind.INVESTMENT, event.start())) {
      verb = verb == null || hit.end() == event.end() ? hit : verb;
    }
    return verb;
  }
}
