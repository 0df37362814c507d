package io.github.dealwire.extract.investment;

import io.github.dealwire.extract.clause.Grammar;
import io.github.dealwire.extract.clause.Outcomes;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.InvestmentType;
import java.util.ArrayList;
import java.util.List;

/** Finds the investments of an article and makes one of each that is told several times. Immutable. */
public final class InvestmentExtractor {

  private static final int FARTHEST_JOIN = 4;

  private final InvestmentWords words;
  private final Grammar grammar;

  public InvestmentExtractor(InvestmentWords words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  /** The investments, in the order of their first telling. */
  public List<InvestmentDraft> extract(Reading reading, List<Scene> scenes) {
    Outcomes outcomes = new Outcomes(reading, grammar);
    List<InvestmentDraft> drafts = new ArrayList<>();
    for (Scene scene : scenes) {
      for (InvestmentEvent event : new InvestmentFinder(reading, words, outcomes, scene).find()) {
        if (event.rule().equals("investment/join")) {
          join(event, drafts);
        } else {
          merge(event, drafts);
        }
      }
    }
    return drafts;
  }

  private static void join(InvestmentEvent event, List<InvestmentDraft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      InvestmentDraft draft = drafts.get(i);
      int last = draft.events().get(draft.events().size() - 1).scene().index();
      if (draft.type() == InvestmentType.FUNDING_ROUND && event.scene().index() - last <= FARTHEST_JOIN) {
        draft.join(event);
        return;
      }
    }
  }

  private static void merge(InvestmentEvent event, List<InvestmentDraft> drafts) {
    for (InvestmentDraft draft : drafts) {
      if (draft.sameAs(event)) {
        draft.add(event);
        return;
      }
    }
    drafts.add(new InvestmentDraft(event));
  }
}
