package io.github.dealwire.extract.investment;

import io.github.dealwire.extract.clause.Grammar;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.confidence.Weights;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the investments of an article and makes one of each that is told several times. Immutable. */
public final class InvestmentExtractor {

  private final InvestmentWords words;
  private final Grammar grammar;
  private final Weights<InvestmentCue> weights;

  public InvestmentExtractor(InvestmentWords words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
    this.weights = InvestmentCues.weights();
  }

  /** The investments. */
  public List<InvestmentDraft> extract(Reading reading, List<Scene> scenes) {
    Outcomes outcomes = new Outcomes(reading, grammar);
    Story story = new Story(new Families(reading.chars(), words, scenes));
    Scene before = null;
    for (Scene scene : scenes) {
      if (!scene.headline()) {
        story.tell(find(reading, outcomes, scene, before));
        before = scene;
      }
    }
    story.finish();
    // a headline is short of particles and rounds sums: it counts where the text below does not tell its deal
    for (Scene scene : scenes) {
      if (scene.headline()) {
        find(reading, outcomes, scene, null).forEach(story::headline);
      }
    }
    List<InvestmentDraft> drafts = new ArrayList<>(story.drafts());
    if (reading.trace().on()) {
      leftOut(reading, outcomes, scenes, drafts);
    }
    InvestmentCues cues = new InvestmentCues(reading);
    for (InvestmentDraft draft : drafts) {
      draft.judge(weights.judge(cues.of(draft)));
    }
    return drafts;
  }

  /** Says which tellings became no investment and are no part of one. */
  private void leftOut(Reading reading, Outcomes outcomes, List<Scene> scenes, List<InvestmentDraft> drafts) {
    Scene before = null;
    for (Scene scene : scenes) {
      if (reading.has(Kind.INVESTMENT, scene.start(), scene.end())) {
        reading.monies(scene.start(), scene.end()).stream().filter(m -> words.decoy(reading.chars(), m, scene.start(), scene.end()))
            .forEach(m -> reading.trace().rejected(
                Trace.Candidate.INVESTMENT, m.start(), m.end(), "investment/decoys.tsv: a word beside the sum says that it is something else"));
      }
      for (InvestmentEvent event : find(reading, outcomes, scene, scene.headline() ? null : before)) {
        if (drafts.stream().noneMatch(d -> d.events().stream().anyMatch(e -> e.start() == event.start()))) {
          reading.trace().rejected(
              Trace.Candidate.INVESTMENT, event.start(), event.end(),
              event.type() + " " + event.investors() + " → " + event.recipients()
                  + ": part or retelling of another investment, or too little for one of its own (a sum, a side)");
        }
      }
      before = scene.headline() ? before : scene;
    }
  }

  private List<InvestmentEvent> find(Reading reading, Outcomes outcomes, Scene scene, @Nullable Scene before) {
    return reading.has(Kind.INVESTMENT, scene.start(), scene.end())
        ? new InvestmentFinder(reading, words, outcomes, scene, before).find()
        : List.of();
  }
}
