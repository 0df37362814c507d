package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.SideClues;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.executive.PersonEntity;
import io.github.dealwire.extract.read.Clue;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.List;

/** Says in words what made an agreement what it is. */
public final class AgreementClues {

  private AgreementClues() {}

  /** The clues of an agreement, telling after telling. */
  public static List<Clue> of(Reading reading, AgreementDraft draft) {
    List<Clue> clues = new ArrayList<>();
    for (AgreementEvent event : draft.events()) {
      clues.add(trigger(reading, event));
      clues.add(SideClues.verb(event.act(), event.stage()));
      for (CompanyEntity party : event.parties()) {
        clues.add(SideClues.side("party", party, event.scene()));
      }
    }
    for (CompanyEntity party : draft.parties()) {
      if (draft.events().stream().noneMatch(e -> e.parties().contains(party))) {
        clues.add(SideClues.side("party", party, draft.events().get(draft.events().size() - 1).scene()));
      }
    }
    TimeMention date = draft.date();
    if (date != null) {
      clues.add(new Clue("date", date.start(), date.end(), date.date() + ", the nearest date that is not the day of telling"));
    }
    MoneyMention value = draft.value();
    if (value != null) {
      clues.add(new Clue("value", value.start(), value.end(), value.value() + " " + value.currency()));
    }
    for (PersonEntity person : draft.people()) {
      clues.add(Clue.of("signatory", person.name() + ": stands for a party in a sentence that tells it"));
    }
    draft.judgement().reasons().forEach(reason -> clues.add(Clue.of("confidence", reason)));
    return clues;
  }

  private static Clue trigger(Reading reading, AgreementEvent event) {
    for (Hit hit : reading.hitsAt(Kind.AGREEMENT, event.start())) {
      if (hit.entry().row() instanceof Instrument row) {
        return new Clue(
            "trigger", hit.start(), hit.end(), "agreement/instruments.tsv: " + row.noun() + ", " + row.frame() + ": " + event.type());
      }
      if (hit.row(VerbForm.class).row() instanceof Deed row) {
        return new Clue("trigger", hit.start(), hit.end(), "agreement/deeds.tsv: " + row.verb() + ": " + event.type());
      }
    }
    return new Clue("trigger", event.start(), event.end(), event.rule() + ": " + event.type());
  }
}
