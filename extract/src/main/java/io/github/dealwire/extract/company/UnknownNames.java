package io.github.dealwire.extract.company;

import io.github.dealwire.core.article.Sentence;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.extract.read.Kind;
import io.github.dealwire.extract.read.NounTail;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds company names that no registry has, by how they are written and what stands beside them. All places where a name stands
 * count together. Who is found with certainty helps to find who stands beside it, so there is more than one round.
 */
final class UnknownNames {

  /** A name that the model takes for a company. */
  record Candidate(Noun noun, double logOdds) {}

  private static final double SURE = 0;
  private static final int ROUNDS = 4;
  private static final double POSSIBLE = -9;

  /** How much likelier a name must be that nothing beside it says to be a company. */
  private static final double ALONE = 1.1;

  /** The weight of the cues that let a less likely name pass. */
  private static final double CUED = 0.7;

  /** How much less likely a name may be that stands where only a party to an agreement can stand. */
  private static final double PARTNER = 4.5;

  private final Reading reading;
  private final Tables tables;
  private final Roster roster;
  private final Nouns nouns;
  private final DealPartners partners;
  private final Context context;
  private final Model.Sum sum;
  private final Map<Integer, Integer> found = new HashMap<>();
  private final Map<Integer, Integer> foundEnds = new HashMap<>();

  UnknownNames(Reading reading, Tables tables, Nouns nouns, Model model, Roster roster) {
    this.reading = reading;
    this.tables = tables;
    this.sum = model.new Sum();
    this.roster = roster;
    this.nouns = nouns;
    this.partners = new DealPartners(reading, tables);
    this.context = new Context(reading, tables);
  }

  /** The accepted names, the longest first. */
  List<Candidate> find(double least) {
    Features features = new Features(reading, nouns, tables, new Both());
    Collection<Noun> all = nouns.all((start, end) -> !roster.overlaps(start, end)).values();
    List<Candidate> possible = new ArrayList<>();
    for (Noun noun : all) {
      if (tables.things().names(reading.chars(), noun) || nobody(noun.text())) {
        continue;
      }
      double logOdds = logOdds(features, noun);
      if (logOdds > POSSIBLE) {
        possible.add(new Candidate(noun, logOdds));
      }
    }
    // each round finds who stands beside those of the round before
    for (int round = 0; round < ROUNDS; round++) {
      int before = found.size();
      possible.forEach(candidate -> {
        if (candidate.logOdds() > SURE) {
          remember(candidate.noun());
        }
      });
      if (found.size() == before) {
        break;
      }
      possible.replaceAll(c -> c.logOdds() > SURE || !features.besideOthers(c.noun()) ? c : new Candidate(c.noun(), logOdds(features, c.noun())));
    }
    List<Candidate> accepted = new ArrayList<>();
    List<Candidate> parties = new ArrayList<>();
    for (Candidate candidate : possible) {
      double logOdds = candidate.logOdds();
      if (enough(candidate, least)) {
        accepted.add(candidate);
      } else if (logOdds >= least - PARTNER && partners.holds(candidate.noun()) || partners.holdsMarked(candidate.noun())) {
        parties.add(candidate);
      }
    }
    List<Candidate> names = alone(accepted);
    names.addAll(besides(names, parties));
    if (reading.trace().on()) {
      possible.stream().filter(c -> !names.contains(c) && c.logOdds() > least - PARTNER).forEach(c -> rejected(c, least));
    }
    names.sort(Comparator.comparingInt(c -> -c.noun().text().length()));
    return names;
  }

  private boolean enough(Candidate candidate, double least) {
    return candidate.logOdds() >= least + ALONE || candidate.logOdds() >= least && cued(candidate.noun());
  }

  /** Whether something says that the noun is a company, in one of its places at least: its ending, a title, a stake, a partner. */
  private boolean cued(Noun noun) {
    Tables.Suffix suffix = tables.suffixOf(noun.text());
    int stem = suffix == null || suffix.institution() ? 0 : noun.text().length() - suffix.text().length();
    if (stem > 1 && (suffix.strong() || tables.ordinary().band(noun.text(), 0, stem) == 0)) {
      return true;
    }
    for (Noun.Place place : noun.places()) {
      Sentence sentence = reading.sentences().get(place.sentence());
      double sum = 0;
      for (Cue cue : context.of(place.start(), place.end(), place.tail(), sentence.end())) {
        sum += cue.weight();
      }
      if (sum >= CUED || !reading.hits(Kind.AGREEMENT, sentence.start(), sentence.end()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A사, B은행, K금융, C거래소: a letter for a name that is kept back, or for Korea, before a usual word. */
  private boolean nobody(String text) {
    int n = text.length();
    if (n < 2 || !Chars.isUpper(text.charAt(0)) || !Chars.isHangul(text.charAt(1))) {
      return false;
    }
    return n == 2 || tables.isOrdinary(text, 1, n) || tables.suffix(text.substring(1)) != null;
  }

  private void rejected(Candidate candidate, double least) {
    Noun.Place place = candidate.noun().places().get(0);
    long tenths = Math.round(candidate.logOdds() * 10);
    double needed = candidate.logOdds() >= least ? least + ALONE : least;
    String reason = enough(candidate, least) ? ": part of another name"
        : ": too little says that it is a company, " + Math.round(needed * 10) / 10.0 + " is needed";
    reading.trace().rejected(Trace.Candidate.COMPANY, place.start(), place.end(), "company/model.tsv: log odds " + tenths / 10.0 + reason);
  }

  /** Of the names that only their place in an agreement gives away, the longest that begins with a word of its own: 알바흐라 워터. */
  private List<Candidate> besides(List<Candidate> names, List<Candidate> parties) {
    parties.sort(Comparator.comparingInt(c -> -c.noun().text().length()));
    Set<Long> taken = new HashSet<>();
    names.forEach(c -> words(c).forEach(taken::add));
    List<Candidate> kept = new ArrayList<>();
    for (Candidate party : parties) {
      String text = party.noun().text();
      int space = text.indexOf(' ');
      boolean own = tables.ordinary().band(text, 0, space < 0 ? text.length() : space) == 0;
      if (own && words(party).stream().noneMatch(taken::contains)) {
        kept.add(party);
        taken.addAll(words(party));
      }
    }
    return kept;
  }

  /** The words of the article that a name takes up. */
  private static List<Long> words(Candidate candidate) {
    List<Long> words = new ArrayList<>();
    for (Noun.Place place : candidate.noun().places()) {
      for (int word = place.first(); word <= place.last(); word++) {
        words.add((long) place.sentence() << 32 | word);
      }
    }
    return words;
  }

  private double logOdds(Features features, Noun noun) {
    sum.clear();
    features.of(noun, sum);
    return sum.logOdds();
  }

  private void remember(Noun noun) {
    for (Noun.Place place : noun.places()) {
      found.merge(place.start(), place.end(), Math::max);
      foundEnds.put(place.tail().end(), place.start());
    }
  }

  /** Of names inside each other the likeliest; but a name of its own is never part of a longer one: 한결 루메닉 beside 루메닉. */
  private List<Candidate> alone(List<Candidate> accepted) {
    Set<String> single = new HashSet<>();
    for (Candidate candidate : accepted) {
      if (candidate.noun().text().indexOf(' ') < 0) {
        single.add(candidate.noun().text());
      }
    }
    Map<Long, Double> likeliest = new HashMap<>();
    for (Candidate candidate : accepted) {
      if (candidate.noun().text().indexOf(' ') > 0) {
        words(candidate).forEach(word -> likeliest.merge(word, candidate.logOdds(), Math::max));
      }
    }
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : accepted) {
      String text = candidate.noun().text();
      int space = text.lastIndexOf(' ');
      if (space < 0 || goesOn(text, single) && !single.contains(text.substring(space + 1)) && best(candidate, likeliest)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(c -> -c.noun().text().length()));
    return kept;
  }

  /** Whether a name of several words may be longer than the name that it begins with: 루메닉 인더스트리, not 루메닉 해외사업부. */
  private boolean goesOn(String text, Set<String> single) {
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      if (single.contains(text.substring(0, space)) || roster.named(text.substring(0, space)) != null) {
        Tables.Suffix suffix = tables.suffix(text.substring(text.lastIndexOf(' ') + 1));
        return suffix != null && !suffix.institution();
      }
    }
    return true;
  }

  private static boolean best(Candidate candidate, Map<Long, Double> likeliest) {
    return words(candidate).stream().allMatch(word -> likeliest.getOrDefault(word, candidate.logOdds()) <= candidate.logOdds());
  }

  /** The companies of the roster and those that the first round was sure of. */
  private final class Both extends KnownNeighbours {

    Both() {
      super(reading, roster);
    }

    @Override
    public boolean before(int start) {
      if (super.before(start)) {
        return true;
      }
      for (int at = start - 1; at >= start - 4 && !foundEnds.isEmpty(); at--) {
        Integer from = foundEnds.get(at);
        if (from != null && roster.separates(at, start)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean after(NounTail tail) {
      if (super.after(tail)) {
        return true;
      }
      for (int at = tail.end() + 1; at <= tail.end() + 4 && !found.isEmpty(); at++) {
        if (found.containsKey(at) && roster.separates(tail.end(), at)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean at(int start) {
      return super.at(start) || found.containsKey(start);
    }
  }
}
