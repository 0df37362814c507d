package io.github.dealwire.extract.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.core.text.Particles;
import io.github.dealwire.extract.executive.ExecutiveWords;
import io.github.dealwire.extract.read.OrdinaryWords;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.read.Words;
import io.github.dealwire.extract.registry.Registry;
import io.github.dealwire.extract.registry.Trust;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.CompanyType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Trains the model that tells company names from other nouns: {@code ModelTrainer OUT.tsv UNLISTED.tsv CONTEXT.tsv
 * DART.csv.gz ARTICLES.jsonl.gz...}
 *
 * <p>Nobody marks the articles: the names that the registry trusts are the companies, other nouns the rest. The model does not see
 * which names the registry has. What scores high all the same is mostly a company that nobody listed, so a second round leaves it
 * out; it is written to UNLISTED.tsv. Same input, same output.
 */
public final class ModelTrainer {

  private static final int LEAST = 6;
  private static final int EPOCHS = 5;
  private static final int LEAST_TEXTS = 5;
  private static final int MOST_ROWS = 40;
  private static final int FEW_ROWS = 8;
  private static final double ALPHA = 0.1;
  private static final double BETA = 1;
  private static final double L1 = 1;
  private static final double L2 = 1;
  private static final double LIKELY = -0.85;
  private static final int ROUNDS = 3;
  private static final int FREQUENT = 15;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Set<String> filed = new HashSet<>();
  private final Words words;
  private final Tables tables;

  private ModelTrainer() {
    OrdinaryWords ordinary = OrdinaryWords.builtIn();
    CompanyWords companyWords = new CompanyWords(Registry.builtIn(), ordinary);
    words = Words.of(List.of(companyWords, new ExecutiveWords(ordinary)));
    tables = companyWords.tables();
  }

  public static void main(String[] args) throws IOException {
    ModelTrainer trainer = new ModelTrainer();
    trainer.filed(Path.of(args[3]));
    List<String> files = Arrays.asList(args).subList(4, args.length);
    for (String file : files) {
      trainer.count(Path.of(file));
    }
    for (String file : files) {
      trainer.read(Path.of(file));
    }
    trainer.prune();
    boolean[] use = new boolean[trainer.rows.size()];
    Arrays.fill(use, true);
    double[] weights = trainer.train(use, false);
    for (int round = 1; round < ROUNDS; round++) {
      trainer.unlisted(weights, use, Path.of(args[1]));
      weights = trainer.train(use, false);
    }
    trainer.write(weights, Path.of(args[0]));
    trainer.write(trainer.train(use, true), Path.of(args[2]));
  }

  private void read(Path file) throws IOException {
    int n = 0;
    for (JsonNode node : articles(file)) {
      Article article = Article.builder().title(node.path("title").asText()).text(node.path("text").asText()).build();
      // half of the articles as if nobody had listed anything
      add(new Reading(ArticleText.of(article), words), n++ % 2 == 0);
    }
  }

  private void add(Reading reading, boolean blind) {
    List<int[]> masked = new ArrayList<>();
    KnownNames names = new KnownNames(reading, tables);
    Roster companies = new Roster(reading);
    Roster doubtful = new Roster(reading);
    for (Found f : names.find(masked)) {
      boolean sure = f.known().alias().trust() == Trust.FREE && f.known().name().type() != CompanyType.INSTITUTION;
      Roster roster = sure ? companies : doubtful;
      roster.mention(roster.known(f.known().name()), f.start(), f.end(), f.tail(), "registry");
    }
    for (int[] range : masked) {
      doubtful.mask(range[0], range[1]);
    }
    Nouns nouns = new Nouns(reading, tables);
    Roster nobody = new Roster(reading);
    KnownNeighbours known = new KnownNeighbours(reading, companies);
    Features.Neighbours neighbours = blind ? new KnownNeighbours(reading, nobody) {
      @Override
      public boolean prefix(int start, int end) {
        return false;
      }
    } : known;
    Features features = new Features(reading, nouns, tables, neighbours);
    for (Noun noun : nouns.all((start, end) -> true).values()) {
      Boolean label = null;
      for (Noun.Place place : List.copyOf(noun.places())) {
        CompanyMention mention = companies.at(place.start());
        boolean exact = mention != null && mention.end() == place.end();
        if (!exact && (companies.overlaps(place.start(), place.end()) || doubtful.overlaps(place.start(), place.end()))) {
          noun.places().remove(place);
        } else {
          label = label == null ? exact : label || exact;
        }
      }
      if (label == null || counts.merge(noun.text(), 1, Integer::sum) > MOST_ROWS * (label ? 1 : 5)) {
        continue;
      }
      List<Integer> row = new ArrayList<>();
      features.of(noun, (template, s, from, to) -> row.add(id(template + s.subSequence(from, to).toString())));
      int df = frequency.getOrDefault(noun.text(), 0);
      // a name that every reader knows stands elsewhere than one that nobody listed
      if (label && df >= FREQUENT && counts.merge("\t" + noun.text(), 1, Integer::sum) > FEW_ROWS) {
        continue;
      }
      if (!label && suspect(noun.text())) {
        if (!(noun.text().length() >= 4 && filed.contains(noun.text()))) {
          continue;
        }
        label = true;
      }
      rows.add(row.stream().mapToInt(Integer::intValue).distinct().toArray());
      labels.add(label);
      texts.add(noun.text());
    }
  }

  /** A word that is most likely a company that the registry does not have: it teaches nothing about other words. */
  private boolean suspect(String text) {
    return tables.strongSuffix(text, 0, text.length()) || text.length() >= 3 && filed.contains(text);
  }

  private void count(Path file) throws IOException {
    for (JsonNode node : articles(file)) {
      String text = node.path("title").asText() + "\n" + node.path("text").asText();
      Set<String> seen = new HashSet<>();
      for (Token token : Token.in(text, 0, text.length())) {
        for (Particles.Split split : Particles.splits(text, token.start(), token.end())) {
          seen.add(text.substring(token.start(), split.nounEnd()));
        }
      }
      seen.forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
  }

  private static List<JsonNode> articles(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> articles = new ArrayList<>();
    try (BufferedReader lines = lines(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(json.readTree(line));
      }
    }
    return articles;
  }

  private static BufferedReader lines(Path file) throws IOException {
    return new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  /** The names of companies that file with DART, without the words that they share with others. */
  private void filed(Path file) throws IOException {
    try (BufferedReader lines = lines(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String name = line.split(",", 3)[1].replace("(주)", "").replace("주식회사", "").replace("㈜", "").strip();
        if (name.length() >= 3 && tables.ordinary().band(name) == 0 && !tables.surnames().fullName(name, 0, name.length())) {
          filed.add(name);
        }
      }
    }
  }

  private int id(String feature) {
    return ids.computeIfAbsent(feature, k -> {
      values.add(k);
      return values.size() - 1;
    });
  }

  /** Leaves features out that are too rare to learn from, or that only know some names. */
  private void prune() {
    int[] counts = new int[values.size()];
    List<Set<String>> distinct = new ArrayList<>();
    for (int f = 0; f < counts.length; f++) {
      distinct.add(new HashSet<>(0));
    }
    for (int i = 0; i < rows.size(); i++) {
      for (int f : rows.get(i)) {
        counts[f]++;
        if (distinct.get(f).size() < LEAST_TEXTS) {
          distinct.get(f).add(texts.get(i));
        }
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.set(i, Arrays.stream(rows.get(i)).filter(f -> counts[f] >= LEAST && distinct.get(f).size() >= LEAST_TEXTS).toArray());
    }
    System.err.println(rows.size() + " nouns, " + labels.stream().filter(l -> l).count() + " companies");
  }

  private boolean ofNoun(int feature) {
    char template = values.get(feature).charAt(0);
    return template >= 'A' && template <= 'Z' && template != 'N' && template != 'O';
  }

  /** Logistic regression by follow-the-regularized-leader, which leaves most weights 0; the bias is the last weight. */
  private double[] train(boolean[] use, boolean contextOnly) {
    double[] z = new double[values.size() + 1];
    double[] n = new double[z.length];
    boolean[] left = new boolean[values.size()];
    for (int f = 0; f < left.length; f++) {
      left[f] = contextOnly && ofNoun(f);
    }
    int bias = z.length - 1;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      double loss = 0;
      for (int k = 0; k < rows.size(); k++) {
        // a fixed walk through all rows that mixes articles
        int i = (int) ((k * 7919L + epoch * 104729L) % rows.size());
        if (!use[i]) {
          continue;
        }
        double sum = weight(z, n, bias);
        for (int f : rows.get(i)) {
          sum += left[f] ? 0 : weight(z, n, f);
        }
        double p = 1 / (1 + Math.exp(-sum));
        double error = p - (labels.get(i) ? 1 : 0);
        loss -= Math.log(Math.max(1e-9, labels.get(i) ? p : 1 - p));
        step(z, n, bias, error);
        for (int f : rows.get(i)) {
          if (!left[f]) {
            step(z, n, f, error);
          }
        }
      }
      System.err.printf(Locale.ROOT, "epoch %d loss %.4f%n", epoch, loss / rows.size());
    }
    double[] weights = new double[z.length];
    for (int f = 0; f < z.length; f++) {
      weights[f] = weight(z, n, f);
    }
    return weights;
  }

  private static double weight(double[] z, double[] n, int f) {
    return Math.abs(z[f]) <= L1 ? 0 : -(z[f] - Math.signum(z[f]) * L1) / ((BETA + Math.sqrt(n[f])) / ALPHA + L2);
  }

  private static void step(double[] z, double[] n, int f, double gradient) {
    double next = n[f] + gradient * gradient;
    z[f] += gradient - (Math.sqrt(next) - Math.sqrt(n[f])) / ALPHA * weight(z, n, f);
    n[f] = next;
  }

  /** Takes likely companies out of the negative rows and lists them. */
  private void unlisted(double[] weights, boolean[] use, Path file) throws IOException {
    Map<String, double[]> found = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (labels.get(i)) {
        continue;
      }
      double sum = weights[weights.length - 1];
      for (int f : rows.get(i)) {
        sum += weights[f];
      }
      double[] total = found.computeIfAbsent(texts.get(i), k -> new double[3]);
      total[0]++;
      total[1] += sum;
      use[i] = sum <= LIKELY;
      if (!use[i]) {
        total[2]++;
      }
    }
    try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      found.forEach((text, t) -> {
        if (t[2] > 0) {
          out.printf(Locale.ROOT, "%s\t%d\t%d\t%.2f%n", text, (int) t[0], (int) t[2], t[1] / t[0]);
        }
      });
    }
  }

  private void write(double[] weights, Path file) throws IOException {
    TreeMap<String, Double> sorted = new TreeMap<>();
    for (int f = 0; f < values.size(); f++) {
      if (Math.abs(weights[f]) >= 0.05) {
        sorted.put(values.get(f), weights[f]);
      }
    }
    try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      out.print("# Made by ModelTrainer from word statistics of news, with the registry's names as examples. Do not edit.\n");
      out.print("template\tweight\tvalue\n");
      out.printf(Locale.ROOT, "bias\t%.2f\t%n", weights[weights.length - 1]);
      sorted.forEach((feature, weight) -> {
        String value = feature.substring(1).replace(' ', Model.SPACE);
        if (value.indexOf('\t') < 0 && value.indexOf('\n') < 0 && value.equals(value.strip())) {
          out.printf(Locale.ROOT, "%s\t%.2f\t%s%n", feature.charAt(0), weight, value);
        }
      });
    }
    System.err.println(file + ": " + sorted.size() + " weights");
  }
}
