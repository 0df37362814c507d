package io.github.dealwire.extract.confidence;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.PartialDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an article says around a fact: where its sides are named, how they are marked, how old it is. */
public final class Surroundings {

  private static final int NEAR = 15;
  private static final int LATE = 8;
  private static final int OLD_DAYS = 60;

  private final Reading reading;

  public Surroundings(Reading reading) {
    this.reading = reading;
  }

  /** Adds a cue where it holds. */
  public static <C> void put(Set<C> cues, C cue, boolean holds) {
    if (holds) {
      cues.add(cue);
    }
  }

  /** Whether a sentence stands far behind the beginning. */
  public static boolean late(Scene scene) {
    return scene.index() >= LATE;
  }

  /** Whether a date lies well before the day of publication. */
  public boolean old(@Nullable TimeMention time) {
    PartialDate date = time == null ? null : time.date();
    return date != null && reading.text().publishedOn().map(day -> date.end().isBefore(day.start().minusDays(OLD_DAYS))).orElse(false);
  }

  /** Whether one of the companies is its sentence's subject or topic. */
  public static boolean subject(Collection<CompanyEntity> companies, Scene scene) {
    for (Argument a : scene.arguments()) {
      if (a.role().marksActor() && a.companies().stream().anyMatch(companies::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence names another company up to a position. */
  public static boolean others(Collection<CompanyEntity> companies, Scene scene, int to) {
    return scene.arguments().stream().anyMatch(a -> a.end() <= to && a.companies().stream().anyMatch(c -> !companies.contains(c)));
  }

  /** Whether a verb ends a main clause: 했다, 한다, 하기로. */
  public static boolean main(Ending ending) {
    return ending == Ending.PAST || ending == Ending.PRESENT || ending == Ending.RESOLVED || ending == Ending.PAST_CONNECTIVE;
  }

  /** Whether the article names a company that nobody listed a single time. */
  public static boolean onceNamed(CompanyEntity company) {
    return company.known().isEmpty() && company.mentions().size() == 1;
  }

  /** Whether the sentence names one of the companies right before a position. */
  public static boolean near(Collection<CompanyEntity> companies, Sentence sentence, int position) {
    return companies.stream().anyMatch(c -> nearest(c, sentence, position) <= NEAR);
  }

  /** Whether something that ends at one position stands right before another. */
  public static boolean near(int end, int position) {
    return end <= position && position - end <= NEAR;
  }

  /** Whether the sentence does not name the company. */
  public static boolean absent(CompanyEntity company, Sentence sentence) {
    return nearest(company, sentence, sentence.end()) == Integer.MAX_VALUE;
  }

  private static int nearest(CompanyEntity company, Sentence sentence, int position) {
    int nearest = Integer.MAX_VALUE;
    for (CompanyMention mention : company.mentions()) {
      if (mention.start() >= sentence.start() && mention.end() <= sentence.end()) {
        nearest = Math.min(nearest, mention.end() <= position ? position - mention.end() : Math.max(0, mention.start() - position));
      }
    }
    return nearest;
  }

  /** Whether one of the companies has no row of the registry. */
  public static boolean anyUnknown(Collection<CompanyEntity> companies) {
    return companies.stream().anyMatch(c -> c.known().isEmpty());
  }
}
