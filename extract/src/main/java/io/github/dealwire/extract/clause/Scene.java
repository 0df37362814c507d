package io.github.dealwire.extract.clause;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.company.CompanyEntity;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence ready for the extractors. What stands in it beside who takes part is looked for only where somebody asks: most sentences
 * tell of no deal.
 */
public final class Scene {

  private final int index;
  private final Sentence sentence;
  private final List<Argument> arguments;
  private final Function<Scene, List<ClauseVerb>> findVerbs;
  private final Function<Scene, int[]> findSpeech;
  private final @Nullable CompanyEntity topicBefore;
  private final @Nullable CompanyEntity topicEarlier;
  private final List<CompanyEntity> agreedBefore;
  private final @Nullable TimeMention occasion;
  private @Nullable List<ClauseVerb> verbs;
  private int @Nullable [] speech;

  Scene(
      int index,
      Sentence sentence,
      List<Argument> arguments,
      Function<Scene, List<ClauseVerb>> findVerbs,
      Function<Scene, int[]> findSpeech,
      @Nullable CompanyEntity topicBefore,
      @Nullable CompanyEntity topicEarlier,
      List<CompanyEntity> agreedBefore,
      @Nullable TimeMention occasion) {
    this.index = index;
    this.sentence = sentence;
    this.arguments = arguments;
    this.findVerbs = findVerbs;
    this.findSpeech = findSpeech;
    this.topicBefore = topicBefore;
    this.topicEarlier = topicEarlier;
    this.agreedBefore = agreedBefore;
    this.occasion = occasion;
  }

  /** Its place among the sentences. */
  public int index() {
    return index;
  }

  public Sentence sentence() {
    return sentence;
  }

  /** Who takes part, by position, those for companies named before resolved. */
  public List<Argument> arguments() {
    return arguments;
  }

  /** The words that are verbs of clauses, by position. */
  public List<ClauseVerb> verbs() {
    if (verbs == null) {
      verbs = findVerbs.apply(this);
    }
    return verbs;
  }

  /** Ranges of direct speech, pairs of start and end. */
  private int[] speech() {
    if (speech == null) {
      speech = findSpeech.apply(this);
    }
    return speech;
  }

  /** The company that the sentences before are about. */
  public @Nullable CompanyEntity topicBefore() {
    return topicBefore;
  }

  /** The company that they were about before that one. */
  public @Nullable CompanyEntity topicEarlier() {
    return topicEarlier;
  }

  /** The sides of the last agreement that the sentences before tell of. */
  public List<CompanyEntity> agreedBefore() {
    return agreedBefore;
  }

  /** The day of the sentence before, where this sentence says that it goes on with it (이 자리에서), else null. */
  public @Nullable TimeMention occasion() {
    return occasion;
  }

  /** A word that is the verb of a clause. */
  public record ClauseVerb(int start, int end, Ending ending) {}

  public int start() {
    return sentence.start();
  }

  public int end() {
    return sentence.end();
  }

  public boolean headline() {
    return sentence.kind().isHeadline();
  }

  /** Whether a position lies in direct speech. */
  public boolean quoted(int position) {
    int[] ranges = speech();
    for (int i = 0; i < ranges.length; i += 2) {
      if (ranges[i] < position && position < ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause that holds a position begins: behind the last verb before it that ends a clause. */
  public int clauseStart(int position) {
    int start = start();
    for (ClauseVerb verb : verbs()) {
      if (verb.end() > position) {
        break;
      }
      if (!verb.ending().isModifier() && verb.ending() != Ending.RESOLVED && verb.ending() != Ending.GERUND && !quoted(verb.start())) {
        start = verb.end();
      }
    }
    return start;
  }

  /** The first verb at or behind a position that modifies a noun, without a verb that ends a clause in between. */
  public @Nullable ClauseVerb modifierBetween(int from, int to) {
    for (ClauseVerb verb : verbs()) {
      if (verb.start() >= from && verb.end() <= to && verb.ending() != Ending.GERUND) {
        return verb.ending().isModifier() ? verb : null;
      }
    }
    return null;
  }

  /** Whether the clause behind a position, with all that it hangs on, is a purpose: 손을 넓히고 힘을 기르기 위해. */
  public boolean purposeBehind(int from) {
    for (ClauseVerb verb : verbs()) {
      if (verb.start() >= from && verb.ending() != Ending.CONNECTIVE) {
        return verb.ending() == Ending.GERUND;
      }
    }
    return false;
  }

  /** The first verb behind a position that does not itself hang on the next one. */
  public @Nullable ClauseVerb nextFirm(int from) {
    for (ClauseVerb verb : verbs()) {
      if (verb.start() >= from && verb.ending() != Ending.CONNECTIVE && verb.ending() != Ending.GERUND) {
        return verb;
      }
    }
    return null;
  }
}
