package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.confidence.Surroundings;
import io.github.dealwire.extract.confidence.Weights;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the cues of an agreement: what it is, how its sides are named, and how the sentence that says most of it tells it. */
final class AgreementCues {

  private final Surroundings around;

  /** Of one article. */
  AgreementCues(Reading reading) {
    this.around = new Surroundings(reading);
  }

  /** The weights that the library has. */
  static Weights<AgreementCue> weights() {
    return Weights.read("confidence.tsv", AgreementCues.class.getResourceAsStream("confidence.tsv"), AgreementCue.class);
  }

  Set<AgreementCue> of(AgreementDraft draft) {
    EnumSet<AgreementCue> cues = EnumSet.of(AgreementCue.ALWAYS);
    AgreementEvent event = fullest(draft);
    sides(draft.parties(), event, cues);
    verb(event, cues);
    put(cues, AgreementCue.LOOSE, event.loose());
    put(cues, AgreementCue.DISCUSSED, draft.stage() == Stage.UNDER_DISCUSSION);
    put(cues, AgreementCue.PLANNED, draft.stage() == Stage.PLANNED);
    put(cues, AgreementCue.DATED, draft.date() != null);
    put(cues, AgreementCue.OLD, around.old(draft.date()));
    put(cues, AgreementCue.VALUED, draft.value() != null);
    return cues;
  }

  /** The sentence that tells all of it, else the first one. */
  static AgreementEvent fullest(AgreementDraft draft) {
    AgreementEvent best = draft.events().get(0);
    for (AgreementEvent event : draft.events()) {
      if (whole(event, draft) && (!whole(best, draft) || best.scene().headline() && !event.scene().headline())) {
        best = event;
      }
    }
    return best;
  }

  private static boolean whole(AgreementEvent event, AgreementDraft draft) {
    return event.parties().size() == draft.parties().size() && event.stage() == draft.stage();
  }

  private void sides(List<CompanyEntity> sides, AgreementEvent event, Set<AgreementCue> cues) {
    Scene scene = event.scene();
    put(cues, AgreementCue.ONE_SIDE, sides.size() < 2);
    put(cues, AgreementCue.UNKNOWN_SIDE, Surroundings.anyUnknown(sides));
    put(cues, AgreementCue.SUBJECT, Surroundings.subject(sides, scene));
    put(cues, AgreementCue.PARTNER, scene.arguments().stream().anyMatch(
        a -> a.role() == Role.WITH && !a.companies().isEmpty() && sides.containsAll(a.companies())));
    put(cues, AgreementCue.NEAR, Surroundings.near(sides, scene.sentence(), event.start()));
    put(cues, AgreementCue.INSTITUTION, sides.stream().anyMatch(CompanyEntity::isInstitution));
    put(cues, AgreementCue.OTHERS, scene.arguments().stream().anyMatch(
        a -> a.end() <= event.end() && a.companies().stream().anyMatch(c -> !sides.contains(c))));
  }

  private void verb(AgreementEvent event, Set<AgreementCue> cues) {
    VerbForm form = event.act().row(VerbForm.class);
    put(cues, AgreementCue.DEED, form.row() instanceof Deed);
    put(cues, AgreementCue.MODIFIER, form.ending().isModifier());
    put(cues, AgreementCue.LATE, Surroundings.late(event.scene()));
  }

  private static void put(Set<AgreementCue> cues, AgreementCue cue, boolean holds) {
    if (holds) {
      cues.add(cue);
    }
  }
}
