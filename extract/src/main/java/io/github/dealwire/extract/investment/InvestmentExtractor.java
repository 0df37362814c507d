package io.github.dealwire.extract.investment;

import io.github.dealwire.extract.clause.Grammar;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.read.Reading;
import java.util.ArrayList;
import java.util.List;

/** Finds the investments of an article and makes one of each that is told several times. Immutable. */
public final class InvestmentExtractor {

  private final InvestmentWords words;
  private final Grammar grammar;

  public InvestmentExtractor(InvestmentWords words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  /** The investments. */
  public List<InvestmentDraft> extract(Reading reading, List<Scene> scenes) {
    Outcomes outcomes = new Outcomes(reading, grammar);
    Story story = new Story(new Families(reading.chars(), words, scenes));
    Scene before = null;
    for (Scene scene : scenes) {
      if (!scene.headline()) {
        story.tell(new InvestmentFinder(reading, words, outcomes, scene, before).find());
        before = scene;
      }
    }
    story.finish();
    // a headline is short of particles and rounds sums: it counts where the text below does not tell its deal
    for (Scene scene : scenes) {
      if (scene.headline()) {
        new InvestmentFinder(reading, words, outcomes, scene, null).find().forEach(story::headline);
      }
    }
    return new ArrayList<>(story.drafts());
  }
}
