package io.github.dealwire.extract;

import io.github.dealwire.extract.confidence.Weights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fits the weights of cues, tries them out on articles that they were not learned from, and prints how good they are. */
final class ConfidenceFit {

  private static final double[] STRENGTHS = {1, 2, 4, 8, 16};
  private static final double TIE = 0.005;
  private static final int FOLDS = 10;
  private static final int STEPS = 400;
  private static final int CALIBRATING = 20;
  private static final double[] EDGES = {0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001};
  private static final String ALWAYS = "ALWAYS";

  private final List<LearnedFact> news;
  private final List<LearnedFact> own;
  private final List<LearnedFact> closed;
  private final int wanted;
  private final int closedWanted;

  ConfidenceFit(List<LearnedFact> news, List<LearnedFact> own, List<LearnedFact> closed, int wanted, int closedWanted) {
    this.news = news;
    this.own = own;
    this.closed = closed;
    this.wanted = wanted;
    this.closedWanted = closedWanted;
  }

  void learn(@Nullable Path table) throws IOException {
    say("%d facts of news (%d right), %d of own texts (%d right)", news.size(), right(news), own.size(), right(own));
    List<String> cues = table == null ? all() : rows(table);
    double[] losses = new double[STRENGTHS.length];
    for (int i = 0; i < STRENGTHS.length; i++) {
      losses[i] = loss(tried(cues, STRENGTHS[i]));
      say("strength %.0f: log loss on other articles %.4f", STRENGTHS[i], losses[i]);
    }
    // of strengths that are as good as each other, the strongest
    double least = Arrays.stream(losses).min().orElse(0);
    double best = STRENGTHS[0];
    for (int i = 0; i < STRENGTHS.length; i++) {
      best = losses[i] <= least + TIE ? STRENGTHS[i] : best;
    }
    double base = right(news) / (double) news.size();
    say("without cues %.4f", -(base * Math.log(base) + (1 - base) * Math.log(1 - base)));
    List<LearnedFact> tried = tried(cues, best);
    report("tried out on other articles, strength " + best, tried, 0);
    report("of these, those with gold", tried.stream().filter(f -> !judged(f)).toList(), wanted);
    report("of these, those judged by eye", tried.stream().filter(ConfidenceFit::judged).toList(), 0);
    List<LearnedFact> everything = new ArrayList<>(news);
    everything.addAll(own);
    Map<String, Double> weights = fit(everything, cues, best);
    counts(cues, weights);
    if (!closed.isEmpty()) {
      report("closed articles, new weights", judged(closed, weights), closedWanted);
      report("closed articles, weights of the library", closed, closedWanted);
    }
    if (table != null) {
      write(table, weights);
    }
  }

  private static int right(List<LearnedFact> facts) {
    return (int) facts.stream().filter(LearnedFact::right).count();
  }

  private List<String> all() {
    TreeMap<String, Integer> cues = new TreeMap<>();
    news.forEach(f -> f.cues().forEach(c -> cues.merge(c, 1, Integer::sum)));
    return new ArrayList<>(cues.keySet());
  }

  private static List<String> rows(Path table) throws IOException {
    return Weights.FORMAT.read(table).rows().stream().map(row -> row.get("cue")).toList();
  }

  /** The facts of news, each judged by weights that were learned from other articles. */
  private List<LearnedFact> tried(List<String> cues, double strength) {
    Map<String, Integer> folds = new HashMap<>();
    List<LearnedFact> tried = new ArrayList<>();
    news.stream().map(LearnedFact::article).distinct().sorted().forEach(article -> folds.put(article, folds.size() % FOLDS));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LearnedFact> train = new ArrayList<>(own);
      List<LearnedFact> test = new ArrayList<>();
      for (LearnedFact fact : news) {
        (folds.get(fact.article()) == fold ? test : train).add(fact);
      }
      tried.addAll(judged(test, fit(train, cues, strength)));
    }
    return tried;
  }

  private static List<LearnedFact> judged(List<LearnedFact> facts, Map<String, Double> weights) {
    List<LearnedFact> judged = new ArrayList<>();
    for (LearnedFact f : facts) {
      judged.add(new LearnedFact(f.article(), f.cues(), f.right(), f.weight(), probability(f, weights)));
    }
    return judged;
  }

  private static double probability(LearnedFact fact, Map<String, Double> weights) {
    double sum = 0;
    for (String cue : fact.cues()) {
      sum += weights.getOrDefault(cue, 0.0);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** Logistic regression by gradient descent, the weights of all cues but the constant one drawn to 0. */
  private static Map<String, Double> fit(List<LearnedFact> facts, List<String> cues, double strength) {
    Map<String, Integer> ids = new HashMap<>();
    cues.forEach(cue -> ids.put(cue, ids.size()));
    double[] weights = new double[cues.size()];
    double[] slope = new double[weights.length];
    double[] curve = new double[weights.length];
    List<int[]> rows = facts.stream().map(f -> f.cues().stream().filter(ids::containsKey).mapToInt(ids::get).toArray()).toList();
    for (int step = 0; step < STEPS; step++) {
      // one weight after the other, by Newton's method
      for (int c = 0; c < weights.length; c++) {
        slope[c] = cues.get(c).equals(ALWAYS) ? 0 : -strength * weights[c];
        curve[c] = cues.get(c).equals(ALWAYS) ? 1e-9 : strength;
      }
      double widest = 1;
      for (int i = 0; i < rows.size(); i++) {
        double sum = 0;
        for (int c : rows.get(i)) {
          sum += weights[c];
        }
        widest = Math.max(widest, rows.get(i).length);
        double p = 1 / (1 + StrictMath.exp(-sum));
        for (int c : rows.get(i)) {
          slope[c] += facts.get(i).weight() * ((facts.get(i).right() ? 1 : 0) - p);
          curve[c] += facts.get(i).weight() * Math.max(0.05, p * (1 - p));
        }
      }
      for (int c = 0; c < weights.length; c++) {
        weights[c] += slope[c] / curve[c] / widest * 2;
      }
    }
    calibrate(facts, rows, weights, cues.indexOf(ALWAYS));
    Map<String, Double> learned = new TreeMap<>();
    for (int c = 0; c < weights.length; c++) {
      learned.put(cues.get(c), Math.round(weights[c] * 100) / 100.0);
    }
    return learned;
  }

  /** Sets the constant so that, of the facts that nobody developed on, as many are expected to be right as are. */
  private static void calibrate(List<LearnedFact> facts, List<int[]> rows, double[] weights, int constant) {
    for (int step = 0; step < CALIBRATING && constant >= 0; step++) {
      double slope = 0;
      double curve = 1e-9;
      for (int i = 0; i < rows.size(); i++) {
        if (judged(facts.get(i))) {
          double sum = 0;
          for (int c : rows.get(i)) {
            sum += weights[c];
          }
          double p = 1 / (1 + StrictMath.exp(-sum));
          slope += (facts.get(i).right() ? 1 : 0) - p;
          curve += p * (1 - p);
        }
      }
      weights[constant] += slope / curve;
    }
  }

  private static boolean judged(LearnedFact fact) {
    return fact.article().startsWith("judged ");
  }

  private static double loss(List<LearnedFact> facts) {
    double loss = 0;
    for (LearnedFact f : facts) {
      loss -= StrictMath.log(f.right() ? f.confidence() : 1 - f.confidence());
    }
    return loss / facts.size();
  }

  private static void report(String title, List<LearnedFact> facts, int wanted) {
    say("-- %s: %d facts, %d right, %d wanted, log loss %.4f", title, facts.size(), right(facts), wanted, loss(facts));
    for (int i = 0; i + 1 < EDGES.length; i++) {
      double from = EDGES[i];
      double to = EDGES[i + 1];
      List<LearnedFact> bin = facts.stream().filter(f -> f.confidence() >= from && f.confidence() < to).toList();
      List<LearnedFact> above = facts.stream().filter(f -> f.confidence() >= from).toList();
      double precision = right(above) / (double) Math.max(1, above.size());
      double recall = wanted == 0 ? Double.NaN : right(above) / (double) wanted;
      say("   %.2f-%.2f: %3d of %3d right   from here on: P %.3f  R %.3f  F1 %.3f  (%d of %d)", from, Math.min(1, to), right(bin), bin.size(),
          precision, recall, wanted == 0 ? Double.NaN : 2 * right(above) / (double) (above.size() + wanted), right(above), above.size());
    }
  }

  private void counts(List<String> cues, Map<String, Double> weights) {
    for (String cue : cues) {
      List<LearnedFact> with = news.stream().filter(f -> f.cues().contains(cue)).toList();
      List<LearnedFact> ownWith = own.stream().filter(f -> f.cues().contains(cue)).toList();
      say("   %-14s %+.2f   %3d of %3d right, own %3d of %3d", cue, weights.get(cue), right(with), with.size(), right(ownWith), ownWith.size());
    }
  }

  private static void write(Path table, Map<String, Double> weights) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      Double weight = line.startsWith("#") ? null : weights.get(cells[0]);
      if (weight != null) {
        cells[1] = String.format(Locale.ROOT, "%.2f", weight);
      }
      lines.add(String.join("\t", cells));
    }
    Files.writeString(table, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
