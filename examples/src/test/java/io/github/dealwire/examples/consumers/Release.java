package io.github.dealwire.examples.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The library as a release of its own version, built from a copy of the sources and published to a repository of files. */
final class Release {

  /** No release has it, so that nothing of a real one is taken for it. */
  static final String VERSION = "0.0.0-consumers";

  static final List<String> MODULES = List.of("model", "core", "seeds", "extract");
  static final String PROJECTS = String.join(",", MODULES);

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".ci");

  private final Path sources;
  private final Path repository;
  private final Path work;

  private Release(Path work) {
    this.work = work;
    sources = work.resolve("sources");
    repository = work.resolve("repository");
  }

  /** Copies the sources, with the version of the release. */
  static Release copy(Path work) throws IOException {
    Release release = new Release(work);
    Files.createDirectories(release.repository);
    Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (LEFT_OUT.contains(String.valueOf(folder.getFileName()))) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(release.sources.resolve(ROOT.relativize(folder)));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Path copy = release.sources.resolve(ROOT.relativize(file));
        Files.copy(file, copy);
        if (file.endsWith("pom.xml")) {
          Files.writeString(copy, Files.readString(copy).replace("<version>" + version() + "</version>", "<version>" + VERSION + "</version>"));
        }
        return FileVisitResult.CONTINUE;
      }
    });
    return release;
  }

  private static String version() throws IOException {
    return Files.readString(ROOT.resolve("pom.xml")).split("<artifactId>dealwire</artifactId>\\s*<version>", 2)[1].split("<", 2)[0];
  }

  Path sources() {
    return sources;
  }

  /** Where the files of a module are published; of the parent for an empty name. */
  Path published(String module) {
    return repository.resolve("io/github/dealwire").resolve(artifact(module)).resolve(VERSION);
  }

  static String artifact(String module) {
    return module.isEmpty() ? "dealwire" : "dealwire-" + module;
  }

  /** Maven that knows the repository. */
  Maven maven(String log) throws IOException {
    Path settings = work.resolve("settings.xml");
    String url = repository.toUri().toString();
    Files.writeString(settings, """
        <settings>
          <profiles>
            <profile>
              <id>published</id>
              <repositories><repository><id>published</id><url>%s</url></repository></repositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>published</activeProfile></activeProfiles>
        </settings>
        """.formatted(url));
    return new Maven(work.resolve(log + ".log"), settings);
  }

  /** Builds and publishes. */
  Release publish(Map<String, String> environment, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(
        "-pl", ".," + PROJECTS, "-Prelease", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true",
        "-DaltDeploymentRepository=published::" + repository.toUri(), "deploy"));
    arguments.addAll(List.of(more));
    maven("publish").with(environment).run(sources, arguments.toArray(String[]::new)).expectSuccess();
    return this;
  }

  /** What was published, by its place in the repository, but for what says when. */
  Map<String, Path> files() {
    try (Stream<Path> files = Files.walk(repository)) {
      Map<String, Path> found = new TreeMap<>();
      files.filter(Files::isRegularFile)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("maven-metadata"))
          .forEach(file -> found.put(repository.relativize(file).toString().replace('\\', '/'), file));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what Maven has put of the release into its local repository. */
  static void forget() throws IOException {
    Path cache = Path.of(System.getProperty("dealwire.localRepository", ""), "io", "github", "dealwire");
    for (String module : List.of("", "model", "core", "seeds", "extract", "examples", "benchmarks")) {
      delete(cache.resolve(artifact(module)).resolve(VERSION));
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
