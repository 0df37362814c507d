package io.github.dealwire.extract.clause;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.company.CompanyEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence ready for the extractors.
 *
 * @param index its place among the sentences
 * @param arguments who takes part, by position, those for companies named before resolved
 * @param verbs the words that are verbs of clauses, by position
 * @param speech ranges of direct speech, pairs of start and end
 * @param topicBefore the company that the sentences before are about
 * @param topicEarlier the company that they were about before that one
 * @param agreedBefore the sides of the last agreement that the sentences before tell of
 * @param occasion the day of the sentence before, where this sentence says that it goes on with it (이 자리에서), else null
 */
public record Scene(
    int index,
    Sentence sentence,
    List<Argument> arguments,
    List<ClauseVerb> verbs,
    int[] speech,
    @Nullable CompanyEntity topicBefore,
    @Nullable CompanyEntity topicEarlier,
    List<CompanyEntity> agreedBefore,
    @Nullable TimeMention occasion) {

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
    for (int i = 0; i < speech.length; i += 2) {
      if (speech[i] < position && position < speech[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause that holds a position begins: behind the last verb before it that ends a clause. */
  public int clauseStart(int position) {
    int start = start();
    for (ClauseVerb verb : verbs) {
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
    for (ClauseVerb verb : verbs) {
      if (verb.start() >= from && verb.end() <= to && verb.ending() != Ending.GERUND) {
        return verb.ending().isModifier() ? verb : null;
      }
    }
    return null;
  }

  /** Whether the clause behind a position, with all that it hangs on, is a purpose: 손을 넓히고 힘을 기르기 위해. */
  public boolean purposeBehind(int from) {
    for (ClauseVerb verb : verbs) {
      if (verb.start() >= from && verb.ending() != Ending.CONNECTIVE) {
        return verb.ending() == Ending.GERUND;
      }
    }
    return false;
  }

  /** The first verb behind a position that does not itself hang on the next one. */
  public @Nullable ClauseVerb nextFirm(int from) {
    for (ClauseVerb verb : verbs) {
      if (verb.start() >= from && verb.ending() != Ending.CONNECTIVE && verb.ending() != Ending.GERUND) {
        return verb;
      }
    }
    return null;
  }
}
