package io.github.dealwire.examples;

import io.github.dealwire.core.article.ArticleFiles;
import io.github.dealwire.core.article.ArticleProblem;
import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * All articles of a folder, texts, pages, JSON and JSON Lines, in parallel. Of two articles and a broken line it prints:
 *
 * <pre>
 * a-1: 다온소프트는 한별전자에 200억원을 투자했다.
 * b: 다온소프트는 한별전자에 500억원을 투자했다.
 * </pre>
 */
public final class ReadAFolder {

  private ReadAFolder() {}

  /** Prints the investments in the articles of the folder that is the only argument. */
  public static void main(String[] args) throws IOException {
    Extractor extractor = Extractor.builder().build(); // one for all threads
    try (Stream<Path> folder = Files.list(Path.of(args[0]))) {
      List<Path> files = folder.filter(ArticleFiles::isReadable).sorted().toList();
      // The files are read in parallel, and what they say comes in their order all the same.
      files.parallelStream().flatMap(file -> read(extractor, file)).forEachOrdered(ReadAFolder::print);
    }
  }

  private static Stream<Extraction> read(Extractor extractor, Path file) {
    // What cannot be read is told, and the rest of the file is read all the same.
    return ArticleFiles.read(file, (ArticleProblem problem) -> System.err.println(problem)).map(extractor::extract);
  }

  private static void print(Extraction extraction) {
    extraction.investments().forEach(investment ->
        System.out.println(extraction.article().id().orElse("?") + ": " + investment.evidence().get(0).text()));
  }
}
