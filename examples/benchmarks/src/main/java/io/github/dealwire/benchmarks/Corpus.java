package io.github.dealwire.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dealwire.core.article.ArticleFiles;
import io.github.dealwire.model.Article;
import io.github.dealwire.seeds.SeedArticle;
import io.github.dealwire.seeds.Seeds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Articles to measure with, in the forms that the subjects take them in.
 *
 * @param articles those with a text; what has only HTML Nori could not read
 * @param jsonLines the articles as JSON Lines in UTF-8: what the whole extraction starts from
 * @param texts title and text of each article: what Nori tokenises
 * @param utf8 the same in UTF-8
 */
record Corpus(List<Article> articles, byte[] jsonLines, List<String> texts, List<byte[]> utf8) {

  /** The name of the articles of the module {@code seeds}. */
  static final String SEEDS = "seeds";

  static Corpus of(String name) {
    if (name.equals(SEEDS)) {
      return of(Seeds.all().stream().map(SeedArticle::article).toList());
    }
    try (Stream<Article> articles = ArticleFiles.read(Path.of(name), problem -> {
      throw new IllegalArgumentException(problem.toString());
    })) {
      return of(articles.toList());
    }
  }

  static Corpus of(List<Article> all) {
    List<Article> articles = all.stream().filter(article -> article.text().isPresent()).toList();
    List<String> texts = articles.stream().map(Corpus::text).toList();
    return new Corpus(articles, jsonLines(articles), texts, texts.stream().map(Corpus::bytes).toList());
  }

  static Stream<Article> parse(byte[] jsonLines) {
    return ArticleFiles.read("corpus.jsonl", new ByteArrayInputStream(jsonLines), problem -> {
      throw new IllegalArgumentException(problem.toString());
    });
  }

  /** The number of chars of all texts. */
  long chars() {
    return texts.stream().mapToLong(String::length).sum();
  }

  /** The number of bytes of all texts in UTF-8. */
  long utf8Length() {
    return utf8.stream().mapToLong(bytes -> bytes.length).sum();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Article article) {
    return article.title().map(title -> title + "\n").orElse("") + article.text().orElse("");
  }

  private static byte[] jsonLines(List<Article> articles) {
    ObjectMapper mapper = new ObjectMapper();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      for (Article article : articles) {
        ObjectNode json = mapper.createObjectNode();
        article.id().ifPresent(id -> json.put("id", id));
        article.title().ifPresent(title -> json.put("title", title));
        article.publisher().ifPresent(publisher -> json.put("publisher", publisher));
        article.publishedOn().ifPresent(day -> json.put("publishedOn", day.toString()));
        article.text().ifPresent(text -> json.put("text", text));
        out.write(mapper.writeValueAsBytes(json));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
