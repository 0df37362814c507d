package io.github.dealwire.extract.investment;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.confidence.Surroundings;
import io.github.dealwire.extract.confidence.Weights;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues of an investment: what it is, how its sides are named, and how the sentence that tells it first does so. */
final class InvestmentCues {

  private final Reading reading;

  /** Of one article. */
  InvestmentCues(Reading reading) {
    this.reading = reading;
  }

  /** The weights that the library has. */
  static Weights<InvestmentCue> weights() {
    return Weights.read("confidence.tsv", InvestmentCues.class.getResourceAsStream("confidence.tsv"), InvestmentCue.class);
  }

  Set<InvestmentCue> of(InvestmentDraft draft) {
    EnumSet<InvestmentCue> cues = EnumSet.of(InvestmentCue.ALWAYS);
    InvestmentEvent event = draft.events().get(0);
    sides(draft, event, cues);
    amount(draft.amount(), event, cues);
    verb(event, cues);
    Surroundings.put(cues, InvestmentCue.ROUND, draft.type() == InvestmentType.FUNDING_ROUND);
    Surroundings.put(cues, InvestmentCue.OUTLAY, draft.type() == InvestmentType.CAPITAL_EXPENDITURE);
    Surroundings.put(cues, InvestmentCue.VAGUE, draft.amount() == null && draft.date() == null);
    Surroundings.put(cues, InvestmentCue.DISCUSSED, draft.stage() == Stage.UNDER_DISCUSSION);
    return cues;
  }

  private void sides(InvestmentDraft draft, InvestmentEvent event, Set<InvestmentCue> cues) {
    Scene scene = event.scene();
    List<CompanyEntity> sides = new ArrayList<>(draft.investors());
    sides.addAll(draft.recipients());
    Surroundings.put(cues, InvestmentCue.NO_INVESTOR, draft.investors().isEmpty());
    Surroundings.put(cues, InvestmentCue.INHERITED, event.inherited());
    Surroundings.put(cues, InvestmentCue.CARRIED, !event.inherited() && sides.stream().anyMatch(c -> Surroundings.absent(c, scene.sentence())));
    Surroundings.put(cues, InvestmentCue.ONCE_NAMED, sides.stream().anyMatch(Surroundings::onceNamed));
    Surroundings.put(cues, InvestmentCue.SUBJECT, Surroundings.subject(draft.investors(), scene));
    List<CompanyEntity> all = new ArrayList<>(sides);
    all.addAll(draft.sellers());
    Surroundings.put(cues, InvestmentCue.OTHERS, Surroundings.others(all, scene, event.end()));
  }

  private void amount(@Nullable MoneyMention amount, InvestmentEvent event, Set<InvestmentCue> cues) {
    Surroundings.put(cues, InvestmentCue.AMOUNT_NEAR, amount != null && Surroundings.near(amount.outerEnd(), event.start()));
    Surroundings.put(cues, InvestmentCue.FOREIGN, amount != null && !amount.currency().equals("KRW"));
    Surroundings.put(cues, InvestmentCue.SUMS, reading.monies(event.scene().start(), event.scene().end()).size() > 1);
  }

  private void verb(InvestmentEvent event, Set<InvestmentCue> cues) {
    Ending ending = ending(event);
    Surroundings.put(cues, InvestmentCue.CONNECTIVE, ending == Ending.CONNECTIVE);
    Surroundings.put(cues, InvestmentCue.MAIN, Surroundings.main(ending));
  }

  private Ending ending(InvestmentEvent event) {
    Hit verb = null;
    for (Hit hit : reading.hitsAt(Kind.INVESTMENT, event.start())) {
      verb = verb == null || hit.end() == event.end() ? hit : verb;
    }
    return verb == null ? Ending.NOUN : verb.row(VerbForm.class).ending();
  }
}
