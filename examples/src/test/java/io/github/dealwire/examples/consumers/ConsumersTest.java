package io.github.dealwire.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library is published, and other projects use what was published: on this JDK, and on the newest beside it. */
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsumersTest {

  private static final Path WORK = Path.of("target", "consumers").toAbsolutePath();

  /** Greatest sizes of the published jars in KB; the figures of CONTRIBUTING.md are below them. */
  private static final Map<String, Integer> SIZES = Map.of("model", 300, "core", 400, "seeds", 500, "extract", 3_000);

  private static Release first;

  @BeforeAll
  static void publish() throws IOException {
    Release.delete(WORK);
    Release.forget();
    first = Release.copy(WORK.resolve("first")).publish(Map.of());
  }

  @AfterAll
  static void forget() throws IOException {
    Release.forget();
  }

  @Test
  @Order(1)
  void every_module_is_published_with_sources_and_javadoc() throws IOException {
    assertThat(first.published("").resolve("dealwire-" + Release.VERSION + ".pom")).exists();
    for (String module : Release.MODULES) {
      for (String file : List.of(".jar", "-sources.jar", "-javadoc.jar", ".pom")) {
        Path published = first.published(module).resolve(Release.artifact(module) + "-" + Release.VERSION + file);
        assertThat(published).exists();
        assertThat(published.resolveSibling(published.getFileName() + ".sha1")).exists();
      }
      Path jar = first.published(module).resolve(Release.artifact(module) + "-" + Release.VERSION + ".jar");
      assertThat(Files.size(jar) / 1024).as("KB of %s", jar.getFileName()).isLessThan(SIZES.get(module));
    }
    assertThat(first.files().keySet()).noneMatch(file -> file.contains("examples") || file.contains("benchmarks"));
  }

  @Test
  @Order(2)
  void the_pom_has_all_that_maven_central_asks_for() throws IOException {
    Maven.Run run =
        first.maven("effective-pom").run(
            first.sources(), "-q", "-pl", "extract", "-am", "help:effective-pom", "-Doutput=" + WORK.resolve("effective-pom.xml"));
    run.expectSuccess();
    String effective = Files.readString(WORK.resolve("effective-pom.xml"));
    String project = effective.substring(effective.lastIndexOf("<project "));
    assertThat(project)
        .contains("<artifactId>dealwire-extract</artifactId>", "<name>Dealwire extract</name>", "<description>How facts are found")
        .contains("<url>https://github.com/dealwire/dealwire</url>", "<name>Apache-2.0</name>", "<developer>")
        .contains("<connection>scm:git:https://github.com/dealwire/dealwire.git</connection>", "<developerConnection>");
  }

  @Test
  @Order(3)
  void a_second_build_elsewhere_gives_the_same_bytes_signed_where_there_is_a_key() throws IOException, InterruptedException {
    Path keys = Files.createTempDirectory("gpg");
    boolean key = Gpg.makeKey(keys);
    try {
      Release second = Release.copy(WORK.resolve("second").resolve("elsewhere"));
      if (key) {
        second.publish(Map.of("GNUPGHOME", keys.toString()), "-Dgpg.keyname=" + Gpg.NAME);
      } else {
        second.publish(Map.of());
      }
      Map<String, Path> again = second.files();
      List<String> differ = new ArrayList<>();
      for (Map.Entry<String, Path> file : first.files().entrySet()) {
        Path other = again.remove(file.getKey());
        if (other == null || Files.mismatch(file.getValue(), other) >= 0) {
          differ.add(file.getKey());
        }
      }
      assertThat(differ).as("files that differ").isEmpty();
      assertThat(again.keySet()).allMatch(file -> file.contains(".asc"));
      assertThat(again.keySet().stream().filter(file -> file.endsWith(".asc")).count()).isEqualTo(key ? 4 * 4 + 1 : 0);
    } finally {
      Gpg.stop(keys);
      Release.delete(keys);
    }
  }

  @Test
  @Order(4)
  void the_api_is_compared_with_the_last_release() throws IOException {
    Path model = first.sources().resolve("model");
    Path changed = model.resolve("src/main/java/io/github/dealwire/model/Offsets.java");
    Path pom = first.sources().resolve("pom.xml");
    String next = "0.0.1-consumers";
    for (Path file : List.of(pom, model.resolve("pom.xml"))) {
      Files.writeString(file, Files.readString(file).replace("<version>" + Release.VERSION, "<version>" + next));
    }
    assertThat(compare(Release.VERSION).exit()).isZero();
    Files.writeString(changed, Files.readString(changed).replace("toCodePoints(", "asCodePoints("));
    Maven.Run broken = compare(Release.VERSION);
    assertThat(broken.exit()).isNotZero();
    assertThat(broken.output()).contains("Offsets.toCodePoints(int)");
    assertThat(compare("0.0.0-no-such-release").exit()).as("without a release to compare with").isZero();
    Files.writeString(changed, Files.readString(changed).replace("asCodePoints(", "toCodePoints("));
    for (Path file : List.of(pom, model.resolve("pom.xml"))) {
      Files.writeString(file, Files.readString(file).replace("<version>" + next, "<version>" + Release.VERSION));
    }
  }

  private static Maven.Run compare(String release) throws IOException {
    return first.maven("api").run(
        first.sources(), "-Papi", "-pl", "model", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true",
        "-Ddealwire.lastRelease=" + release, "verify");
  }

  @ParameterizedTest
  @ValueSource(strings = {"class-path", "module-path", "jackson3", "unit-tests", "spring-boot"})
  @Order(5)
  void a_project_uses_what_was_published(String project) throws IOException {
    Path copy = first.sources().resolve("examples").resolve("consumers").resolve(project);
    Maven maven = first.maven(project);
    String version = "-Ddealwire.version=" + Release.VERSION;
    assertThat(maven.run(copy, version, "clean", "verify").expectSuccess().output()).contains("Tests run: ");
    Optional<Path> newest = Jdks.newest();
    if (newest.isPresent()) {
      Maven.Run again = maven.run(copy, version, "surefire:test", "-Djvm=" + newest.get()).expectSuccess();
      assertThat(again.output()).contains("Tests run: ");
    }
  }

  @Test
  @Order(6)
  void the_tests_of_the_library_pass_on_the_newest_jdk() throws IOException {
    Optional<Path> newest = Jdks.newest();
    assumeTrue(newest.isPresent(), "there is no newer JDK beside this one");
    String output =
        first.maven("newest-jdk")
            .run(first.sources(), "-pl", Release.PROJECTS, "test", "-Djvm=" + newest.get())
            .expectSuccess()
            .output();
    assertThat(output).contains("Tests run: ").contains("BUILD SUCCESS");
  }

  /** A key of its own, without a passphrase, in a folder of its own. */
  private static final class Gpg {

    static final String NAME = "consumers@dealwire.invalid";

    private Gpg() {}

    static boolean makeKey(Path home) throws InterruptedException {
      return run(home, "gpg", "--batch", "--pinentry-mode", "loopback", "--passphrase", "", "--quick-generate-key", NAME, "rsa2048", "sign", "never");
    }

    static void stop(Path home) throws InterruptedException {
      run(home, "gpgconf", "--kill", "gpg-agent");
    }

    private static boolean run(Path home, String... command) throws InterruptedException {
      try {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GNUPGHOME", home.toString());
        return builder.start().waitFor() == 0;
      } catch (IOException e) {
        return false; // there is no gpg
      }
    }
  }
}
