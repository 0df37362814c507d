package io.github.dealwire.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Which files the paths of a command line stand for. */
final class Inputs {

  /** Standard input. */
  static final Path STDIN = Path.of("-");

  private static final List<String> SUFFIXES = List.of(".txt", ".html", ".htm", ".json", ".jsonl");

  private Inputs() {}

  /**
   * The files in the order of the paths: a file for itself, whatever its name; a folder for the articles in it and below, sorted
   * by path; {@code -} for standard input.
   *
   * @param trouble is told of each path that stands for nothing, in a line
   */
  static List<Path> files(List<Path> paths, Consumer<String> trouble) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (path.equals(STDIN) || !Files.isDirectory(path)) {
        files.add(path);
      } else {
        List<Path> found = walk(path, trouble);
        if (found.isEmpty()) {
          trouble.accept(path + ": no article in this folder (" + String.join(", ", SUFFIXES) + ")");
        }
        files.addAll(found);
      }
    }
    return files;
  }

  private static List<Path> walk(Path folder, Consumer<String> trouble) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
          return !directory.equals(folder) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (!isHidden(file) && isArticle(file) && !Files.isDirectory(file)) {
            found.add(file);
          }
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
          trouble.accept(Reasons.of(file, e));
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      trouble.accept(Reasons.of(folder, e));
    }
    // By name, not by the path's own order, which differs between systems.
    found.sort(Comparator.comparing(file -> folder.relativize(file).toString().replace('\\', '/')));
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return SUFFIXES.stream().anyMatch(name::endsWith);
  }
}
