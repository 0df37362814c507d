package io.github.dealwire.extract.agreement;

import io.github.dealwire.extract.clause.Grammar;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.List;

/** Finds the agreements of an article and makes one of each that is told several times. Immutable. */
public final class AgreementExtractor {

  private final AgreementWords words;
  private final Grammar grammar;

  public AgreementExtractor(AgreementWords words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  /** The agreements, in the order of their first telling. */
  public List<AgreementDraft> extract(Reading reading, List<Scene> scenes) {
    Outcomes outcomes = new Outcomes(reading, grammar);
    List<AgreementDraft> drafts = new ArrayList<>();
    for (Scene scene : scenes) {
      for (AgreementEvent event : new AgreementFinder(reading, words, outcomes, scene).find()) {
        merge(event, drafts);
      }
    }
    return withoutLoose(drafts);
  }

  private static void merge(AgreementEvent event, List<AgreementDraft> drafts) {
    for (AgreementDraft draft : drafts) {
      if (draft.sameAs(event)) {
        draft.add(event);
        return;
      }
    }
    drafts.add(new AgreementDraft(event));
  }

  /** Relations that a named instrument of the same sides makes needless go. */
  private static List<AgreementDraft> withoutLoose(List<AgreementDraft> drafts) {
    List<AgreementDraft> kept = new ArrayList<>();
    for (AgreementDraft draft : drafts) {
      boolean needless =
          draft.loose()
              && drafts.stream().anyMatch(d -> d != draft && !d.loose() && d.parties().containsAll(draft.parties()));
      if (!needless) {
        kept.add(draft);
      }
    }
    return kept;
  }
}
