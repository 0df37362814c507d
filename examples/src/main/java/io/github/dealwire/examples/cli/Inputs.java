package io.github.dealwire.examples.cli;

import io.github.dealwire.core.article.ArticleFiles;
import io.github.dealwire.core.article.ArticleProblem;
import io.github.dealwire.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The articles of the paths of a command line, in their order: those of a file, whatever its name; of a folder, those in it and
 * below, sorted by path; of {@code -}, those on standard input. They are read as they are asked for.
 */
final class Inputs implements Iterator<Article>, AutoCloseable {

  private static final Path STDIN = Path.of("-");

  private final Iterator<Path> files;
  private final InputStream stdin;
  private final Consumer<ArticleProblem> problems;
  private Stream<Article> open = Stream.empty();
  private Iterator<Article> articles = open.iterator();

  /**
   * The articles of the paths.
   *
   * @param problems is told what cannot be read, while the articles are asked for
   */
  Inputs(List<Path> paths, InputStream stdin, Consumer<ArticleProblem> problems) {
    this.stdin = stdin;
    this.problems = problems;
    this.files = paths.stream().map(this::files).flatMap(List::stream).toList().iterator();
  }

  @Override
  public boolean hasNext() {
    while (!articles.hasNext() && files.hasNext()) {
      open.close();
      Path file = files.next();
      open = file.equals(STDIN) ? ArticleFiles.read("stdin", stdin, problems) : ArticleFiles.read(file, problems);
      articles = open.iterator();
    }
    return articles.hasNext();
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return articles.next();
  }

  @Override
  public void close() {
    open.close();
  }

  private List<Path> files(Path path) {
    if (path.equals(STDIN) || !Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(path, new Walk(path, found));
    } catch (IOException e) {
      problem(path, Reasons.of(e));
    }
    if (found.isEmpty()) {
      problem(path, "holds no article (.txt, .html, .json, .jsonl, also .gz)");
    }
    // By name, not by the path's own order, which differs between systems.
    found.sort(Comparator.comparing(file -> path.relativize(file).toString().replace('\\', '/')));
    return found;
  }

  private void problem(Path path, String message) {
    problems.accept(new ArticleProblem(path.toString(), 0, message));
  }

  /** Gathers the files that hold articles; hidden ones and those below hidden folders are passed over. */
  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> found;

    Walk(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && ArticleFiles.isReadable(file) && !Files.isDirectory(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problem(file, Reasons.of(e));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
