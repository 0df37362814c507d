package io.github.dealwire.extract.agreement;

import io.github.dealwire.core.money.MoneyMention;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.Act;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.EventDates;
import io.github.dealwire.extract.clause.Grammar;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.clause.VerbForm;
import io.github.dealwire.extract.confidence.Weights;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Trace;
import io.github.dealwire.model.AgreementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the agreements of an article and makes one of each that is told several times. Immutable. */
public final class AgreementExtractor {

  private static final int FARTHEST = 3;
  private static final int NEAR_SUM = 30;
  private static final int HEAD = 14;

  private final AgreementWords words;
  private final Grammar grammar;
  private final Weights<AgreementCue> weights;

  public AgreementExtractor(AgreementWords words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
    this.weights = AgreementCues.weights();
  }

  /** The agreements, in the order of their first telling. */
  public List<AgreementDraft> extract(Reading reading, List<Scene> scenes) {
    Outcomes outcomes = new Outcomes(reading, grammar);
    List<AgreementDraft> drafts = new ArrayList<>();
    AgreementDraft last = null;
    for (Scene scene : scenes) {
      AgreementDraft told = null;
      boolean names = reading.has(Kind.AGREEMENT, scene.start(), scene.end());
      for (AgreementEvent event : names ? new AgreementFinder(reading, words, grammar, outcomes, scene).find() : List.<AgreementEvent>of()) {
        AgreementDraft draft = merge(event, drafts);
        if (draft == null) {
          reading.trace().rejected(
              Trace.Candidate.AGREEMENT, event.start(), event.end(), "no side stands in its clause, and it fits no agreement told before");
        } else {
          draft.attend(scene);
          told = draft;
        }
      }
      if (last != null && (told == null || told == last)) {
        goOn(reading, scene, last, drafts);
      }
      last = told == null ? last : told;
    }
    List<AgreementDraft> kept = withoutLoose(drafts);
    if (reading.trace().on()) {
      drafts.stream().filter(draft -> !kept.contains(draft)).forEach(draft -> reading.trace().rejected(
          Trace.Candidate.AGREEMENT, draft.tellings().get(0).start(), draft.tellings().get(0).end(),
          "another instrument of the same sides tells it"));
    }
    AgreementCues cues = new AgreementCues(reading);
    for (AgreementDraft draft : kept) {
      draft.judge(weights.judge(cues.of(draft)));
    }
    return kept;
  }

  /** Takes in what a sentence that tells no other agreement adds to the last one. */
  private void goOn(Reading reading, Scene scene, AgreementDraft last, List<AgreementDraft> drafts) {
    boolean near = scene.index() - lastIndex(last) <= FARTHEST;
    if (near && valued(last.type())) {
      value(reading, scene, last);
    }
    if (joined(reading, scene)) {
      last.join(scene);
    }
    if (near) {
      day(reading, scene, drafts, lastIndex(last));
    }
    if (attended(reading, scene)) {
      last.attend(scene);
    }
  }

  private static int lastIndex(AgreementDraft draft) {
    return draft.events().get(draft.events().size() - 1).scene().index();
  }

  private static boolean valued(AgreementType type) {
    return type != AgreementType.MOU && type != AgreementType.PARTNERSHIP && type != AgreementType.JOINT_VENTURE;
  }

  /** 계약 금액은 500억원이다: the sum belongs to the contract of the sentence before. */
  private void value(Reading reading, Scene scene, AgreementDraft draft) {
    int end = words.sumNoun(reading.chars(), scene.start(), scene.end());
    if (end < 0) {
      return;
    }
    for (MoneyMention money : reading.monies(end, Math.min(scene.end(), end + NEAR_SUM))) {
      if (money.value() != null) {
        draft.value(money);
        return;
      }
    }
  }

  /** 협약식은 지난 23일 열렸다, 두 계약은 모두 지난 17일 체결됐다: the day of what the sentence before tells. */
  private void day(Reading reading, Scene scene, List<AgreementDraft> drafts, int index) {
    boolean names = reading.hits(Kind.AGREEMENT, scene.start(), Math.min(scene.end(), scene.start() + HEAD)).stream()
        .anyMatch(hit -> hit.entry().row() instanceof Instrument instrument && instrument.frame() == Instrument.Frame.SIGNED);
    boolean held = reading.hits(Kind.ACT, scene.start(), scene.end()).stream().anyMatch(hit -> {
      VerbForm form = hit.row(VerbForm.class);
      Act.Sense sense = ((Act) form.row()).sense();
      boolean past = form.ending() == Ending.PAST || form.ending() == Ending.PAST_CONNECTIVE || form.ending() == Ending.MODIFIER_PAST;
      return past && (sense == Act.Sense.HOLD || sense == Act.Sense.LIGHT || form.passive() && sense == Act.Sense.SIGN);
    });
    TimeMention day = names && held ? new EventDates(reading, scene).of(scene.end(), scene.end()) : null;
    if (day != null) {
      drafts.stream().filter(d -> lastIndex(d) == index).forEach(d -> d.day(day));
    }
  }

  /** 협약식에는 홍석우 다온소프트 대표가 참석했다. */
  private static boolean attended(Reading reading, Scene scene) {
    return reading.hits(Kind.ACT, scene.start(), scene.end()).stream()
        .anyMatch(hit -> ((Act) hit.row(VerbForm.class).row()).sense() == Act.Sense.ATTEND);
  }

  /** 이번 협약에는 다온, 한별이 참여했다: those who take part are parties of the agreement told before. */
  private static boolean joined(Reading reading, Scene scene) {
    boolean names = reading.hits(Kind.AGREEMENT, scene.start(), Math.min(scene.end(), scene.start() + HEAD)).stream()
        .anyMatch(hit -> hit.entry().row() instanceof Instrument);
    return names && reading.hits(Kind.ACT, scene.start(), scene.end()).stream().anyMatch(hit -> {
      VerbForm form = hit.row(VerbForm.class);
      return ((Act) form.row()).sense() == Act.Sense.JOIN && form.ending() == Ending.PAST;
    });
  }

  private static @Nullable AgreementDraft merge(AgreementEvent event, List<AgreementDraft> drafts) {
    AgreementDraft same = null;
    for (AgreementDraft draft : drafts) {
      // 태국 업체와 계약을 맺었지만 계약을 해지했다: what the same sentence tells goes before
      if (draft.sameAs(event) && (same == null || lastIndex(draft) == event.scene().index())) {
        same = draft;
      }
    }
    if (same != null) {
      same.add(event);
      return same;
    }
    if (event.inherited()) {
      return null;
    }
    AgreementDraft draft = new AgreementDraft(event);
    drafts.add(draft);
    return draft;
  }

  /** Relations that a named instrument of the same sides makes needless go. */
  private static List<AgreementDraft> withoutLoose(List<AgreementDraft> drafts) {
    return drafts.stream().filter(draft -> drafts.stream().noneMatch(other -> needless(draft, other))).toList();
  }

  private static boolean needless(AgreementDraft draft, AgreementDraft other) {
    boolean firmer =
        !other.loose()
            && (draft.loose() || draft.type() == AgreementType.PARTNERSHIP && other.type() != AgreementType.PARTNERSHIP);
    return draft != other && firmer && other.parties().containsAll(draft.parties()) && other.datesFit(draft);
  }
}
