package io.github.dealwire.extract.confidence;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.time.TimeMention;
import io.github.dealwire.extract.clause.Argument;
import io.github.dealwire.extract.clause.Ending;
import io.github.dealwire.extract.clause.Scene;
import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.company.CompanyMention;
import io.github.dealwire.extract.read.Find;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.model.PartialDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article says around a fact: where its sides are named, how they are marked, how old it is. */
public final class Surroundings {

  private static final int LONG = 140;
  private static final int FAR = 60;
  private static final int NEAR = 15;
  private static final int LATE = 8;
  private static final int OLD_DAYS = 60;

  private final Reading reading;
  private final List<String> doubts;

  /** Of an article; the second argument is what {@link #doubts} gives. */
  public Surroundings(Reading reading, List<String> doubts) {
    this.reading = reading;
    this.doubts = doubts;
  }

  /** The words that make a sentence a claim or a guess. */
  public static List<String> doubts() {
    return TableFormat.of("word", "example").unique("word").read("doubts.tsv", Surroundings.class.getResourceAsStream("doubts.tsv"))
        .rows().stream().map((Table.Row row) -> row.get("word")).toList();
  }

  /** Whether the sentence is long. */
  public boolean isLong(Scene scene) {
    return scene.end() - scene.start() > LONG;
  }

  /** Whether a sentence stands far behind the beginning. */
  public boolean late(Scene scene) {
    return scene.index() >= LATE;
  }

  /** Whether words behind a position say that the sentence is a claim or a guess. */
  public boolean doubted(Scene scene, int from) {
    for (String word : doubts) {
      if (Find.last(reading.chars(), word, from, scene.end()) >= from) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date lies well before the day of publication. */
  public boolean old(@Nullable TimeMention time) {
    PartialDate date = time == null ? null : time.date();
    return date != null && reading.text().publishedOn().map(day -> date.end().isBefore(day.start().minusDays(OLD_DAYS))).orElse(false);
  }

  /** Whether a company is named in a headline. */
  public boolean inTitle(CompanyEntity company) {
    for (CompanyMention mention : company.mentions()) {
      int sentence = reading.sentenceAt(mention.start());
      if (sentence >= 0 && reading.sentences().get(sentence).kind().isHeadline()) {
        return true;
      }
    }
    return false;
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

  /** Whether a company that is named in the sentence stands far from a position, wherever it is named there. */
  public static boolean far(CompanyEntity company, Sentence sentence, int position) {
    int nearest = nearest(company, sentence, position);
    return nearest > FAR && nearest != Integer.MAX_VALUE;
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

  /** Whether only its surroundings say of one of the companies that it is one. */
  public static boolean anyGuessed(Collection<CompanyEntity> companies) {
    return companies.stream().anyMatch(c -> c.known().isEmpty() && c.mentions().stream().allMatch(m -> m.rule().equals("model")));
  }

  /** Whether the name of one of the companies holds another's, so that its edge may be wrong. */
  public static boolean anyCompound(Collection<CompanyEntity> companies) {
    return companies.stream().anyMatch(c -> c.known().isEmpty() && companies.stream().anyMatch(o -> o != c && c.name().contains(o.name())));
  }
}
