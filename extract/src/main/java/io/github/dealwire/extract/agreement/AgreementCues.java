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
    Surroundings.put(cues, AgreementCue.LOOSE, event.loose());
    Surroundings.put(cues, AgreementCue.DISCUSSED, draft.stage() == Stage.UNDER_DISCUSSION);
    Surroundings.put(cues, AgreementCue.PLANNED, draft.stage() == Stage.PLANNED);
    Surroundings.put(cues, AgreementCue.DATED, draft.date() != null);
    Surroundings.put(cues, AgreementCue.OLD, around.old(draft.date()));
    Surroundings.put(cues, AgreementCue.VALUED, draft.value() != null);
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
    Surroundings.put(cues, AgreementCue.ONE_SIDE, sides.size() < 2);
    Surroundings.put(cues, AgreementCue.UNKNOWN_SIDE, Surroundings.anyUnknown(sides));
    Surroundings.put(cues, AgreementCue.SUBJECT, Surroundings.subject(sides, scene));
    Surroundings.put(cues, AgreementCue.PARTNER, scene.arguments().stream().anyMatch(
        a -> a.role() == Role.WITH && !a.companies().isEmpty() && sides.containsAll(a.companies())));
    Surroundings.put(cues, AgreementCue.NEAR, Surroundings.near(sides, scene.sentence(), event.start()));
    Surroundings.put(cues, AgreementCue.INSTITUTION, sides.stream().anyMatch(CompanyEntity::isInstitution));
    Surroundings.put(cues, AgreementCue.OTHERS, Surroundings.others(sides, scene, event.end()));
  }

  private void verb(AgreementEvent event, Set<AgreementCue> cues) {
    VerbForm form = event.act().row(VerbForm.class);
    Surroundings.put(cues, AgreementCue.DEED, form.row() instanceof Deed);
    Surroundings.put(cues, AgreementCue.MODIFIER, form.ending().isModifier());
    Surroundings.put(cues, AgreementCue.LATE, Surroundings.late(event.scene()));
  }
}
