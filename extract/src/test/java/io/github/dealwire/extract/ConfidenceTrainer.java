package io.github.dealwire.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.extract.agreement.AgreementDraft;
import io.github.dealwire.extract.confidence.Judgement;
import io.github.dealwire.extract.investment.InvestmentDraft;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.seeds.Gold;
import io.github.dealwire.seeds.GoldFiles;
import io.github.dealwire.seeds.Measure;
import io.github.dealwire.seeds.Score;
import io.github.dealwire.seeds.Scorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of the cues of agreements and investments from articles with gold: {@code ConfidenceTrainer RESOURCES
 * (USE PREFIX ARTICLES GOLD)...}
 *
 * <p>RESOURCES is the folder with {@code agreement/confidence.tsv} and {@code investment/confidence.tsv}, whose weights are written anew;
 * {@code -} writes nothing. ARTICLES, JSON Lines that may be packed or a folder of them, are read as far as GOLD has them and their ids begin with PREFIX, all where it is {@code *}. USE
 * says what for: {@code news} to learn from and to try out on, {@code judged} the same where GOLD is a table of facts judged by eye, {@code own} to learn from with less weight (texts written for the project
 * are easier than news), {@code closed} to print totals alone. A fact counts as right where it is exact, or an optional gold one.
 */
public final class ConfidenceTrainer {

  private static final double OWN = 0.3;

  private final Extractor extractor = Extractor.builder().minConfidence(0).build();
  private final ObjectMapper json = new ObjectMapper();
  private final Map<Measure, List<LearnedFact>> news = new LinkedHashMap<>();
  private final Map<Measure, List<LearnedFact>> own = new LinkedHashMap<>();
  private final Map<Measure, List<LearnedFact>> closed = new LinkedHashMap<>();
  private final Map<Measure, Integer> wanted = new LinkedHashMap<>();
  private final Map<Measure, Integer> closedWanted = new LinkedHashMap<>();

  private ConfidenceTrainer() {}

  public static void main(String[] args) throws IOException {
    ConfidenceTrainer trainer = new ConfidenceTrainer();
    for (int i = 1; i + 3 < args.length; i += 4) {
      if (args[i].equals("judged")) {
        trainer.readJudged(Path.of(args[i + 2]), Path.of(args[i + 3]));
      } else {
        trainer.read(args[i], args[i + 1], Path.of(args[i + 2]), Path.of(args[i + 3]));
      }
    }
    trainer.learn(Measure.AGREEMENT_EXACT, args[0], "agreement/confidence.tsv");
    trainer.learn(Measure.INVESTMENT_EXACT, args[0], "investment/confidence.tsv");
  }

  private void learn(Measure measure, String resources, String table) throws IOException {
    System.out.println("== " + measure.label());
    new ConfidenceFit(
        news.getOrDefault(measure, List.of()), own.getOrDefault(measure, List.of()), closed.getOrDefault(measure, List.of()),
        wanted.getOrDefault(measure, 0), closedWanted.getOrDefault(measure, 0))
        .learn(resources.equals("-") ? null : Path.of(resources, table));
  }

  private void read(String use, String prefix, Path articles, Path gold) throws IOException {
    Map<String, Gold> golds = new LinkedHashMap<>();
    for (Gold one : GoldFiles.read(gold)) {
      if (prefix.equals("*") || one.id().startsWith(prefix)) {
        golds.put(one.id(), one);
      }
    }
    for (Path file : files(articles)) {
      try (BufferedReader lines = lines(file)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          JsonNode node = line.isBlank() ? json.createObjectNode() : json.readTree(line);
          Gold one = golds.get(node.path("id").asText());
          if (one != null) {
            read(use, article(node), one);
          }
        }
      }
    }
  }

  private static List<Path> files(Path articles) throws IOException {
    if (!Files.isDirectory(articles)) {
      return List.of(articles);
    }
    try (Stream<Path> files = Files.list(articles)) {
      return files.filter(file -> String.valueOf(file.getFileName()).matches("articles.*\\.jsonl")).sorted().toList();
    }
  }

  /** Facts of articles without gold that somebody judged by eye; those that are told otherwise by now are left out. */
  private void readJudged(Path articles, Path file) throws IOException {
    Map<String, Map<String, Boolean>> judged = new LinkedHashMap<>();
    for (Table.Row row : TableFormat.of("article", "right", "fact").read(file).rows()) {
      judged.computeIfAbsent(row.get("article"), a -> new LinkedHashMap<>()).put(row.get("fact"), row.intValue("right") == 1);
    }
    try (BufferedReader lines = lines(articles)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = json.readTree(line);
        Map<String, Boolean> facts = judged.get(node.path("id").asText());
        if (facts != null) {
          Extractor.Finds finds = extractor.find(extractor.scan(ArticleText.of(article(node))));
          Extraction extraction = extractor.merge(finds);
          List<Judgement<?>> agreements = agreements(finds);
          for (int i = 0; i < agreements.size(); i++) {
            keep("judged", Measure.AGREEMENT_EXACT, "judged " + node.path("id").asText(), agreements.get(i),
                facts.get(FactLine.of(extraction, extraction.agreements().get(i))));
          }
          List<Judgement<?>> investments = investments(finds);
          for (int i = 0; i < investments.size(); i++) {
            keep("judged", Measure.INVESTMENT_EXACT, "judged " + node.path("id").asText(), investments.get(i),
                facts.get(FactLine.of(extraction, extraction.investments().get(i))));
          }
        }
      }
    }
  }

  private static List<Judgement<?>> agreements(Extractor.Finds finds) {
    return finds.agreements().stream()
        .sorted(Comparator.comparingInt(d -> d.tellings().get(0).start())).<Judgement<?>>map(AgreementDraft::judgement).toList();
  }

  private static List<Judgement<?>> investments(Extractor.Finds finds) {
    return finds.investments().stream()
        .sorted(Comparator.comparingInt(d -> d.tellings().get(0).start())).<Judgement<?>>map(InvestmentDraft::judgement).toList();
  }

  private static BufferedReader lines(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(new InputStreamReader(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
  }

  private static Article article(JsonNode node) {
    Article.Builder article = Article.builder().id(node.path("id").asText());
    if (node.hasNonNull("title")) {
      article.title(node.path("title").asText());
    }
    if (node.hasNonNull("publisher")) {
      article.publisher(node.path("publisher").asText());
    }
    if (node.hasNonNull("publishedOn")) {
      article.publishedOn(LocalDate.parse(node.path("publishedOn").asText()));
    }
    if (node.hasNonNull("html")) {
      article.html(node.path("html").asText());
    } else {
      article.text(node.path("text").asText());
    }
    return article.build();
  }

  private void read(String use, Article article, Gold gold) {
    Extractor.Finds finds = extractor.find(extractor.scan(ArticleText.of(article)));
    Extraction extraction = extractor.merge(finds);
    Scorer scorer = Scorer.against(gold);
    Score score = scorer.score(extraction);
    for (Measure measure : List.of(Measure.AGREEMENT_EXACT, Measure.INVESTMENT_EXACT)) {
      (use.equals("closed") ? closedWanted : wanted).merge(measure, use.equals("own") ? 0 : score.of(measure).right() + score.of(measure).missed(), Integer::sum);
    }
    List<Judgement<?>> agreements = agreements(finds);
    List<Judgement<?>> investments = investments(finds);
    List<Boolean> rightAgreements = right(scorer, Measure.AGREEMENT_EXACT, extraction, agreements.size());
    for (int i = 0; i < agreements.size(); i++) {
      keep(use, Measure.AGREEMENT_EXACT, gold.id(), agreements.get(i), rightAgreements.get(i));
    }
    List<Boolean> rightInvestments = right(scorer, Measure.INVESTMENT_EXACT, extraction, investments.size());
    for (int i = 0; i < investments.size(); i++) {
      keep(use, Measure.INVESTMENT_EXACT, gold.id(), investments.get(i), rightInvestments.get(i));
    }
  }

  private void keep(String use, Measure measure, String article, Judgement<?> judgement, @Nullable Boolean right) {
    if (right != null) {
      Map<Measure, List<LearnedFact>> into = use.equals("own") ? own : use.equals("closed") ? closed : news;
      List<String> cues = judgement.cues().stream().map(Enum::name).toList();
      into.computeIfAbsent(measure, m -> new ArrayList<>())
          .add(new LearnedFact(article, cues, right, use.equals("own") ? OWN : 1, judgement.confidence()));
    }
  }

  /** Which facts are right: those without which no fewer facts are wrong. */
  private static List<Boolean> right(Scorer scorer, Measure measure, Extraction extraction, int size) {
    List<Boolean> right = new ArrayList<>();
    Extraction left = extraction;
    for (int i = 0; i < size; i++) {
      int at = (int) right.stream().filter(r -> r).count();
      Extraction without = without(left, measure, at);
      boolean wrong = scorer.score(without).of(measure).extra() < scorer.score(left).of(measure).extra();
      right.add(!wrong);
      left = wrong ? without : left;
    }
    return right;
  }

  private static Extraction without(Extraction extraction, Measure measure, int index) {
    boolean agreement = measure == Measure.AGREEMENT_EXACT;
    return Extraction.builder()
        .article(extraction.article())
        .addAllCompanies(extraction.companies())
        .addAllExecutives(extraction.executives())
        .addAllAgreements(agreement ? others(extraction.agreements(), index) : extraction.agreements())
        .addAllInvestments(agreement ? extraction.investments() : others(extraction.investments(), index))
        .build();
  }

  private static <T> List<T> others(List<T> all, int index) {
    List<T> others = new ArrayList<>(all);
    others.remove(index);
    return others;
  }
}
