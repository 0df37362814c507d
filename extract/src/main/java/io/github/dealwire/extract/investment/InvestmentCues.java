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
import io.github.dealwire.model.Bound;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues of an investment: what it is, how its sides are named, and how the sentence that tells it first does so. */
final class InvestmentCues {

  private static final int FEW = 3;

  private final Reading reading;
  private final Surroundings around;
  private final int investments;

  /**
   * Of one article.
   *
   * @param doubts what {@link Surroundings#doubts} gives
   * @param investments how many are told in it
   */
  InvestmentCues(Reading reading, List<String> doubts, int investments) {
    this.reading = reading;
    this.around = new Surroundings(reading, doubts);
    this.investments = investments;
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
    put(cues, InvestmentCue.PURCHASE, draft.type() == InvestmentType.ACQUISITION);
    put(cues, InvestmentCue.STAKE, draft.type() == InvestmentType.EQUITY);
    put(cues, InvestmentCue.ROUND, draft.type() == InvestmentType.FUNDING_ROUND);
    put(cues, InvestmentCue.OUTLAY, draft.type() == InvestmentType.CAPITAL_EXPENDITURE);
    put(cues, InvestmentCue.MERGER, event.frame() == Trigger.Frame.MERGE);
    put(cues, InvestmentCue.PUTS, event.frame() == Trigger.Frame.INVEST || event.frame() == Trigger.Frame.CONTRIBUTE);
    put(cues, InvestmentCue.SPENDS, event.frame() == Trigger.Frame.SPEND);
    put(cues, InvestmentCue.TENDER, event.frame() == Trigger.Frame.BID || event.frame() == Trigger.Frame.OFFER);
    put(cues, InvestmentCue.SALE, event.frame() == Trigger.Frame.SELL || event.frame() == Trigger.Frame.SOLD);
    put(cues, InvestmentCue.ISSUE, event.frame() == Trigger.Frame.ISSUE);
    put(cues, InvestmentCue.VAGUE, draft.amount() == null && draft.date() == null);
    put(cues, InvestmentCue.DISCUSSED, draft.stage() == Stage.UNDER_DISCUSSION);
    put(cues, InvestmentCue.PLANNED, draft.stage() == Stage.PLANNED);
    put(cues, InvestmentCue.ENDED, draft.stage() == Stage.CALLED_OFF);
    put(cues, InvestmentCue.DATED, draft.date() != null);
    put(cues, InvestmentCue.OLD, around.old(draft.date()));
    put(cues, InvestmentCue.RETOLD, draft.events().size() > 1);
    put(cues, InvestmentCue.SEVERAL, investments > FEW);
    return cues;
  }

  private void sides(InvestmentDraft draft, InvestmentEvent event, Set<InvestmentCue> cues) {
    Scene scene = event.scene();
    List<CompanyEntity> sides = new ArrayList<>(draft.investors());
    sides.addAll(draft.recipients());
    put(cues, InvestmentCue.NO_INVESTOR, draft.investors().isEmpty());
    put(cues, InvestmentCue.NO_RECIPIENT, draft.recipients().isEmpty());
    put(cues, InvestmentCue.NOT_AIMED, !event.aimed());
    put(cues, InvestmentCue.MANY_SIDES, sides.size() > FEW);
    put(cues, InvestmentCue.INHERITED, event.inherited());
    put(cues, InvestmentCue.CARRIED, !event.inherited() && sides.stream().anyMatch(c -> Surroundings.absent(c, scene.sentence())));
    put(cues, InvestmentCue.UNKNOWN_SIDE, Surroundings.anyUnknown(sides));
    put(cues, InvestmentCue.ONCE_NAMED, sides.stream().anyMatch(Surroundings::onceNamed));
    put(cues, InvestmentCue.GUESSED, Surroundings.anyGuessed(sides));
    put(cues, InvestmentCue.SUBJECT, Surroundings.subject(draft.investors(), scene));
    put(cues, InvestmentCue.TARGET_NEAR, Surroundings.near(draft.recipients(), scene.sentence(), event.start()));
    put(cues, InvestmentCue.MANY_RECIPIENTS, draft.recipients().size() > 1);
    put(cues, InvestmentCue.INSTITUTION, sides.stream().anyMatch(CompanyEntity::isInstitution));
    put(cues, InvestmentCue.GROUP, sides.stream().anyMatch(CompanyEntity::isGroup));
    put(cues, InvestmentCue.OTHERS, scene.arguments().stream().anyMatch(
        a -> a.end() <= event.end() && a.companies().stream().anyMatch(c -> !sides.contains(c) && !draft.sellers().contains(c))));
    put(cues, InvestmentCue.FAR, sides.stream().anyMatch(c -> Surroundings.far(c, scene.sentence(), event.start())));
    put(cues, InvestmentCue.IN_TITLE, sides.stream().anyMatch(around::inTitle));
  }

  private void amount(@Nullable MoneyMention amount, InvestmentEvent event, Set<InvestmentCue> cues) {
    put(cues, InvestmentCue.NO_AMOUNT, amount == null);
    put(cues, InvestmentCue.AMOUNT_NEAR, amount != null && Surroundings.near(amount.outerEnd(), event.start()));
    put(cues, InvestmentCue.BOUND, amount != null && amount.bound() != Bound.EXACT);
    put(cues, InvestmentCue.FOREIGN, amount != null && !amount.currency().equals("KRW"));
    put(cues, InvestmentCue.SUMS, reading.monies(event.scene().start(), event.scene().end()).size() > 1);
  }

  private void verb(InvestmentEvent event, Set<InvestmentCue> cues) {
    Scene scene = event.scene();
    Ending ending = ending(event);
    put(cues, InvestmentCue.HEADLINE, scene.headline());
    put(cues, InvestmentCue.QUOTED, scene.quoted(event.start()));
    put(cues, InvestmentCue.BARE, ending == Ending.NOUN && !scene.headline());
    put(cues, InvestmentCue.MODIFIER, ending.isModifier());
    put(cues, InvestmentCue.CONNECTIVE, ending == Ending.CONNECTIVE);
    put(cues, InvestmentCue.MAIN, Surroundings.main(ending));
    put(cues, InvestmentCue.DOUBTED, around.doubted(scene, event.end()));
    put(cues, InvestmentCue.LONG, around.isLong(scene));
    put(cues, InvestmentCue.LATE, around.late(scene));
  }

  private Ending ending(InvestmentEvent event) {
    Hit verb = null;
    for (Hit hit : reading.hitsAt(Kind.INVESTMENT, event.start())) {
      verb = verb == null || hit.end() == event.end() ? hit : verb;
    }
    return verb == null ? Ending.NOUN : verb.row(VerbForm.class).ending();
  }

  private static void put(Set<InvestmentCue> cues, InvestmentCue cue, boolean holds) {
    if (holds) {
      cues.add(cue);
    }
  }
}
