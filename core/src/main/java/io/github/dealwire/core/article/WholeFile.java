package io.github.dealwire.core.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.dealwire.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a file that is read at once: a text, a page, or JSON. */
final class WholeFile {

  private static final int MOST_BYTES = 4 * ArticleFiles.LONGEST_ARTICLE;

  private WholeFile() {}

  static List<Article> read(String name, ArticleFiles.Format format, InputStream in, Consumer<ArticleProblem> problems)
      throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      problems.accept(new ArticleProblem(name, 0, JsonArticle.tooLong("more than " + MOST_BYTES + " bytes")));
      return List.of();
    }
    String chars = TextBytes.decode(bytes);
    if (format == ArticleFiles.Format.JSON) {
      return json(name, chars, problems);
    }
    if (chars.length() > ArticleFiles.LONGEST_ARTICLE) {
      problems.accept(new ArticleProblem(name, 0, JsonArticle.tooLong(chars.length() + " chars")));
      return List.of();
    }
    Article.Builder article = Article.builder().id(stem(name));
    return List.of(format == ArticleFiles.Format.HTML ? article.html(chars).build() : article.text(chars).build());
  }

  private static List<Article> json(String name, String chars, Consumer<ArticleProblem> problems) {
    List<Article> articles = new ArrayList<>();
    try {
      JsonNode root = JsonArticle.parse(chars);
      if (root.isArray()) {
        for (int i = 0; i < root.size(); i++) {
          String id = stem(name) + "-" + (i + 1);
          String item = "item " + (i + 1) + ": ";
          JsonArticle.read(root.get(i), id, m -> problems.accept(new ArticleProblem(name, 0, item + m))).ifPresent(articles::add);
        }
      } else {
        JsonArticle.read(root, stem(name), m -> problems.accept(new ArticleProblem(name, 0, m))).ifPresent(articles::add);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      problems.accept(new ArticleProblem(name, line, JsonArticle.broken(e)));
    }
    return articles;
  }

  /** The name of a file without its folder and endings. */
  static String stem(String name) {
    String stem = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    for (int i = 0; i < 2; i++) {
      int dot = stem.lastIndexOf('.');
      boolean ending = dot > 0 && (i == 0 || ArticleFiles.Format.of(stem) != ArticleFiles.Format.UNKNOWN);
      stem = ending ? stem.substring(0, dot) : stem;
    }
    return stem;
  }
}
