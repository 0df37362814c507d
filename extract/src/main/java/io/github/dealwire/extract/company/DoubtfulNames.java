package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Role;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.Ranges;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.registry.Trust;
import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides on names of the registry that are common words too (대상, 하나, 웨이브): a company where what stands beside them says so, in
 * one place for all places where nothing speaks against it.
 */
final class DoubtfulNames {

  /** The log odds by the surroundings alone that are enough, and those that another place can make up for. */
  private static final double LIKELY = -1.0;

  private static final double POSSIBLE = -3.3;

  private final Reading reading;
  private final Nouns nouns;
  private final Context context;
  private final Features features;
  private final Model model;
  private final Roster roster;
  private final String s;

  DoubtfulNames(Reading reading, Tables tables, Nouns nouns, Model model, Roster roster) {
    this.reading = reading;
    this.nouns = nouns;
    this.context = new Context(reading, tables);
    this.features = new Features(reading, nouns, tables, new KnownNeighbours(reading, roster));
    this.model = model;
    this.roster = roster;
    this.s = reading.chars();
  }

  /** The accepted ones of the doubtful names. */
  List<Found> accept(List<Found> doubtful) {
    Set<String> texts = new HashSet<>();
    double[] logOdds = new double[doubtful.size()];
    for (int i = 0; i < logOdds.length; i++) {
      Found f = doubtful.get(i);
      logOdds[i] = logOdds(f);
      if (roster.has(f.known().name()) && f.known().alias().trust() == Trust.COMMON || good(f, logOdds[i])) {
        texts.add(s.substring(f.start(), f.end()));
      }
    }
    List<Found> accepted = new ArrayList<>();
    for (int i = 0; i < logOdds.length; i++) {
      Found f = doubtful.get(i);
      if (texts.contains(s.substring(f.start(), f.end())) && (logOdds[i] >= POSSIBLE || good(f, logOdds[i]))) {
        accepted.add(f);
      }
    }
    return accepted;
  }

  private boolean good(Found f, double logOdds) {
    if (f.known().name().type() == CompanyType.INSTITUTION) {
      return party(f);
    }
    Set<Cue> cues = context.of(f.start(), f.end(), f.tail(), f.limit());
    boolean sure = cues.contains(Cue.SIGN) || cues.contains(Cue.TICKER) || cues.contains(Cue.HEAD_GLOSS);
    if (f.known().alias().trust() == Trust.STRICT) {
      return sure || cues.contains(Cue.LATIN_GLOSS);
    }
    double sum = 0;
    for (Cue cue : cues) {
      sum += cue.weight();
    }
    return sure || sum >= Cue.ENOUGH || logOdds >= LIKELY;
  }

  /** Whether an institution stands as a side where an agreement is made: 한빛시는 … 업무협약을. */
  private boolean party(Found f) {
    Role role = f.tail().role();
    boolean side = role == Role.WITH || role == Role.TOPIC || role == Role.SUBJECT || roster.joinedAfter(f.tail());
    int i = side ? reading.sentenceAt(f.start()) : -1;
    if (i < 0) {
      return false;
    }
    Sentence sentence = reading.sentences().get(i);
    return !reading.hits(Kind.AGREEMENT, f.end(), sentence.end()).isEmpty();
  }

  private double logOdds(Found f) {
    int sentence = reading.sentenceAt(f.start());
    if (sentence < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    List<Token> tokens = nouns.tokens(sentence);
    int first = Math.max(0, Ranges.firstFrom(tokens, Token::start, f.start() + 1) - 1);
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).start() < f.end()) {
      last++;
    }
    Model.Sum sum = model.new Sum();
    features.place(new Noun.Place(f.start(), f.end(), sentence, first, last, f.tail()), sum);
    return sum.logOdds();
  }
}
