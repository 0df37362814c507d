package io.github.dealwire.seeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The articles of this module with their gold answers.
 *
 * <p>Five retell true facts about real companies; all others are about companies and people that do not exist. Every call reads
 * them anew.
 */
public final class Seeds {

  private static final String ARTICLES = "articles.jsonl";

  private Seeds() {}

  /**
   * All articles, always in the same order.
   *
   * @throws SeedException where a gold names what is not in its article; the message says which file, field and name
   */
  public static List<SeedArticle> all() {
    List<SeedArticle> seeds = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(ARTICLES), StandardCharsets.UTF_8))) {
      int n = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        n++;
        SeedArticle seed = seed(ARTICLES + ":" + n, line);
        if (!ids.add(seed.id())) {
          throw new SeedException(ARTICLES + ":" + n, "id: '" + seed.id() + "' is there twice");
        }
        seeds.add(seed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(seeds);
  }

  /** The articles about a topic. */
  public static List<SeedArticle> about(Topic topic) {
    return all().stream().filter(seed -> seed.topic() == topic).toList();
  }

  /** The articles of a difficulty. */
  public static List<SeedArticle> of(Difficulty difficulty) {
    return all().stream().filter(seed -> seed.difficulty() == difficulty).toList();
  }

  /**
   * The article with this id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static SeedArticle get(String id) {
    List<SeedArticle> all = all();
    return all.stream()
        .filter(seed -> seed.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no seed article " + all));
  }

  /** The score of an extractor on all articles: {@code Seeds.score(extractor::extract)}. */
  public static Score score(Function<Article, Extraction> extractor) {
    return score(all(), extractor);
  }

  /** The score of an extractor on some articles. */
  public static Score score(Collection<SeedArticle> articles, Function<Article, Extraction> extractor) {
    return Scorer.against(articles.stream().map(SeedArticle::gold).toList())
        .score(articles.stream().map(SeedArticle::article).map(extractor).toList());
  }

  private static SeedArticle seed(String place, String line) throws IOException {
    Article article = article(place, line);
    String file = "gold/" + article.id().orElseThrow() + ".json";
    try (InputStream in = open(file)) {
      JsonFields fields = Json.read(file, in);
      Gold gold = GoldReader.read(fields);
      if (!article.id().orElseThrow().equals(gold.id())) {
        throw fields.complaint("id", "'" + gold.id() + "' is not the name of the file");
      }
      GoldCheck.check(file, gold, article);
      return new SeedArticle(
          article, gold, fields.choice("topic", Topic.class), fields.choice("difficulty", Difficulty.class));
    }
  }

  private static Article article(String place, String line) {
    try {
      JsonFields fields = JsonFields.of(place, Json.MAPPER.readTree(line));
      fields.only("id", "title", "publisher", "publishedOn", "text", "html");
      if (fields.has("text") == fields.has("html")) {
        throw fields.complaint("", "either text or html is needed");
      }
      return Article.builder()
          .id(fields.text("id"))
          .title(fields.optionalText("title"))
          .publisher(fields.optionalText("publisher"))
          .publishedOn(fields.optionalText("publishedOn").map(day -> day(fields, day)))
          .text(fields.optionalText("text"))
          .html(fields.optionalText("html"))
          .build();
    } catch (JsonProcessingException e) {
      throw new SeedException(place, "is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static LocalDate day(JsonFields fields, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw fields.complaint("publishedOn", "'" + day + "' is no day (2025-02-24)");
    }
  }

  private static InputStream open(String resource) {
    InputStream in = Seeds.class.getResourceAsStream(resource);
    if (in == null) {
      throw new SeedException(resource, "is no resource of this module");
    }
    return in;
  }
}
