package io.github.dealwire.examples;

import io.github.dealwire.core.article.ArticleFiles;
import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Investment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The investments in all articles of a folder: texts, pages, JSON and JSON Lines. */
public final class ReadAFolder {

  private ReadAFolder() {}

  /** Prints the investments in the articles of the folder that is the only argument. */
  public static void main(String[] args) throws IOException {
    Extractor extractor = Extractor.builder().build();
    List<Path> files;
    try (Stream<Path> folder = Files.list(Path.of(args[0]))) {
      files = folder.filter(ArticleFiles::isReadable).sorted().toList();
    }
    for (Path file : files) {
      // What cannot be read is told, and the rest of the file is read all the same.
      try (Stream<Article> articles = ArticleFiles.read(file, problem -> System.err.println(problem))) {
        articles.map(extractor::extract).forEach(ReadAFolder::print);
      }
    }
  }

  private static void print(Extraction extraction) {
    for (Investment investment : extraction.investments()) {
      System.out.println(extraction.article().id().orElse("?") + ": " + investment.evidence().get(0).text());
    }
  }
}
