package io.github.dealwire.extract.agreement;

import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.read.Hit;
import io.github.dealwire.model.Stage;
import java.util.List;

/**
 * How likely an agreement is right as one sentence tells it. The figures come from predictions of news articles that were judged by
 * hand: what is carried over from another sentence, and what has one side, is wrong most often.
 *
 * @param act the verb that tells it
 * @param carried whether a side comes from a sentence before
 * @param orphan whether the sides stand with 와 and nobody acts
 * @param loose whether only a relation is told
 */
record Certainty(Scene scene, Hit act, boolean carried, boolean orphan, boolean loose) {

  private static final double BEST = 0.97;
  private static final double CARRIED = 0.7;
  private static final double ORPHAN = 0.6;
  private static final double LOOSE = 0.9;
  private static final double ALONE = 0.8;
  private static final double HEADLINE = 0.9;
  private static final double QUOTED = 0.85;
  private static final double BARE = 0.85;
  private static final double UNSIGNED = 0.93;
  private static final double UNKNOWN = 0.92;
  private static final double MANY = 0.93;
  private static final double DATELESS = 0.97;
  private static final double TALKED = 0.85;
  private static final double ENDED = 0.85;
  private static final int FEW = 3;

  double of(List<CompanyEntity> sides, Stage stage, boolean dated) {
    VerbForm form = act.row(VerbForm.class);
    boolean signs = form.row() instanceof Act row && row.sense() == Act.Sense.SIGN;
    double certainty = BEST;
    certainty *= carried ? CARRIED : 1;
    certainty *= orphan ? ORPHAN : 1;
    certainty *= loose ? LOOSE : 1;
    certainty *= sides.size() < 2 ? ALONE : 1;
    certainty *= scene.headline() ? HEADLINE : 1;
    certainty *= scene.quoted(act.start()) ? QUOTED : 1;
    certainty *= form.ending() == Ending.NOUN && !scene.headline() ? BARE : 1;
    certainty *= signs ? 1 : UNSIGNED;
    certainty *= sides.stream().anyMatch(c -> c.known().isEmpty()) ? UNKNOWN : 1;
    certainty *= sides.size() > FEW ? MANY : 1;
    certainty *= dated ? 1 : DATELESS;
    certainty *= stage == Stage.UNDER_DISCUSSION ? TALKED : 1;
    certainty *= stage == Stage.CALLED_OFF ? ENDED : 1;
    return certainty;
  }
}
