package io.github.dealwire.examples.consumers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs Maven in a process of its own, with the JDK and the local repository of this build. */
final class Maven {

  private static final long MINUTES = 25;

  private final Path log;
  private final List<String> always = new ArrayList<>(List.of("-B", "-ntp"));
  private Map<String, String> environment = Map.of();

  /**
   * Maven whose output goes to a file.
   *
   * @param settings settings that hold beside the user's own
   */
  Maven(Path log, Path settings) {
    this.log = log;
    always.addAll(List.of("-gs", settings.toString()));
    if (System.getProperty("dealwire.maven.offline", "").endsWith("true")) {
      always.add("-o");
    }
  }

  Maven with(Map<String, String> variables) {
    environment = variables;
    return this;
  }

  /** What a run ended with. */
  record Run(int exit, String output) {

    Run expectSuccess() {
      if (exit != 0) {
        throw new AssertionError("Maven failed:\n" + output.substring(Math.max(0, output.length() - 8_000)));
      }
      return this;
    }
  }

  Run run(Path directory, String... arguments) {
    try {
      List<String> command = new ArrayList<>(List.of(executable()));
      command.addAll(always);
      command.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      // What Surefire and the outer Maven have set is theirs.
      builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_CMD_LINE_ARGS", "MAVEN_PROJECTBASEDIR", "JAVA_TOOL_OPTIONS"));
      builder.environment().putAll(environment);
      Process process = builder.redirectOutput(log.toFile()).start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("Maven took longer than " + MINUTES + " minutes:\n" + Files.readString(log));
      }
      return new Run(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String executable() {
    Path home = Path.of(System.getProperty("dealwire.maven", ""), "bin", "mvn");
    return Files.isExecutable(home) ? home.toString() : "mvn";
  }
}
