package io.github.dealwire.examples.consumers;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The JDKs that stand beside the one of this build. */
final class Jdks {

  private Jdks() {}

  /** The {@code java} of the newest one, where it is newer than this one. */
  static Optional<Path> newest() {
    Path home = Path.of(System.getProperty("java.home"));
    try (Stream<Path> beside = Files.list(home.toRealPath().getParent())) {
      int here = Runtime.version().feature();
      return beside.filter(jdk -> feature(jdk) > here && Files.isExecutable(java(jdk)))
          .max((a, b) -> Integer.compare(feature(a), feature(b)))
          .map(Jdks::java);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Path java(Path jdk) {
    return jdk.resolve("bin").resolve("java");
  }

  private static int feature(Path jdk) {
    Path release = jdk.resolve("release");
    if (!Files.isReadable(release)) {
      return 0;
    }
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(release)) {
      properties.load(in);
      return Runtime.Version.parse(properties.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "")).feature();
    } catch (IOException | IllegalArgumentException e) {
      return 0;
    }
  }
}
