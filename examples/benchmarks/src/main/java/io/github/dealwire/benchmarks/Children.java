package io.github.dealwire.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what a JVM of its own costs: from its start to the first result, and what stays in its heap. */
final class Children {

  /** The subjects; an empty JVM is what no library can avoid. */
  static final List<String> SUBJECTS = List.of("empty", "nori", "dealwire");

  private Children() {}

  /** The median milliseconds from the start of a JVM to the first line that it prints, by subject; the subjects take turns. */
  static Map<String, Double> starts(int rounds) throws IOException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String subject : SUBJECTS) {
        times.computeIfAbsent(subject, s -> new ArrayList<>()).add(start(subject));
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    times.forEach((subject, all) -> medians.put(subject, median(all)));
    return medians;
  }

  private static double start(String subject) throws IOException {
    long start = System.nanoTime();
    String line = firstLine(subject);
    double time = (System.nanoTime() - start) / 1e6;
    if (!line.startsWith("empty") && !line.startsWith("nori") && !line.startsWith("Agreement")) {
      throw new IOException("the child for " + subject + " printed '" + line + "'");
    }
    return time;
  }

  /** The bytes that stay in the heap after a first article, by subject. */
  static Map<String, Double> heaps() throws IOException {
    Map<String, Double> heaps = new LinkedHashMap<>();
    for (String subject : SUBJECTS.subList(1, SUBJECTS.size())) {
      heaps.put(subject, Double.parseDouble(firstLine(subject, "heap")));
    }
    return heaps;
  }

  private static String firstLine(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Startup.class.getName()));
    command.addAll(Arrays.asList(args));
    Process child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      return line == null ? "" : line;
    } finally {
      child.destroy();
    }
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }
}
