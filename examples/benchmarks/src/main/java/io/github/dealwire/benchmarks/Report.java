package io.github.dealwire.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects the figures and lays them out. */
final class Report {

  /** The methods of {@link Speed} in the order of the table. */
  static final List<String> SUBJECTS =
      List.of("nori", "decode", "automaton", "parse", "read", "scan", "extract", "merge", "json", "whole");

  static final String TWO_THREADS = "whole, 2 threads";

  private static final double MEGA = 1e6;

  private final Map<String, Size> corpora = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Time>>> times = new LinkedHashMap<>();
  private final Map<String, Turns.Fastest> turns = new LinkedHashMap<>();
  private final Map<String, Double> starts = new LinkedHashMap<>();
  private final Map<String, Double> heaps = new LinkedHashMap<>();
  private final Map<Integer, Double> rows = new LinkedHashMap<>();
  private final List<Growth> growths = new ArrayList<>();

  /** How much a corpus holds. */
  record Size(int articles, long utf8Bytes, long chars) {}

  /** What one round of a subject took for the whole corpus. */
  record Time(double millis, double allocatedBytes) {}

  static String shortName(String corpus) {
    Path name = Path.of(corpus).getFileName();
    return name == null ? corpus : name.toString();
  }

  void corpus(String name, Corpus corpus) {
    corpora.put(name, new Size(corpus.articles().size(), corpus.utf8Length(), corpus.chars()));
  }

  void time(String corpus, String subject, double millis, double allocatedBytes) {
    times
        .computeIfAbsent(corpus, c -> new LinkedHashMap<>())
        .computeIfAbsent(subject, s -> new ArrayList<>())
        .add(new Time(millis, allocatedBytes));
  }

  void turns(String corpus, Turns.Fastest fastest) {
    turns.put(corpus, fastest);
  }

  void starts(Map<String, Double> millis) {
    starts.putAll(millis);
  }

  void heaps(Map<String, Double> bytes) {
    heaps.putAll(bytes);
  }

  void rows(Map<Integer, Double> millis) {
    rows.putAll(millis);
  }

  void growth(Growth growth) {
    growths.add(growth);
  }

  String markdown() {
    StringBuilder out = new StringBuilder();
    line(out, "Java %s (%s), %s, %s, %d processors%n", System.getProperty("java.version"), System.getProperty("java.vendor"),
        System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors());
    times.forEach((corpus, subjects) -> speed(out, corpus, subjects));
    if (!turns.isEmpty()) {
      line(out, "| processor time for | Nori, ms | whole, ms | × Nori |%n|---|---:|---:|---:|%n");
      turns.forEach((corpus, fastest) ->
          line(out, "| %s | %.0f | %.0f | %.2f |%n", corpus, fastest.nori(), fastest.whole(), fastest.nori() / fastest.whole()));
      line(out, "%n");
    }
    if (!starts.isEmpty() || !heaps.isEmpty()) {
      startsAndHeaps(out);
    }
    if (!rows.isEmpty()) {
      line(out, "| companies added | ms for the corpus |%n|---:|---:|%n");
      rows.forEach((count, millis) -> line(out, "| %,d | %.0f |%n", count, millis));
      line(out, "%n");
    }
    if (!growths.isEmpty()) {
      line(out, "| one article of | largest factor of a doubling | longest | ms | MB/s |%n|---|---:|---:|---:|---:|%n");
      for (Growth growth : growths) {
        Growth.Step last = growth.last();
        line(out, "| %s | %.2f | %,d KB | %,.0f | %.1f |%n", growth.shape().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            growth.worst(), last.bytes() >> 10, last.millis(), last.bytes() / last.millis() / 1000);
      }
    }
    return out.toString();
  }

  private void speed(StringBuilder out, String corpus, Map<String, List<Time>> subjects) {
    Size size = corpora.getOrDefault(corpus, new Size(1, 1, 1));
    line(out, "%s: %,d articles, %.2f MB in UTF-8, %,d chars%n%n", corpus, size.articles(), size.utf8Bytes() / MEGA, size.chars());
    line(out, "| subject | ms | MB/s | × Nori | KB allocated per article | × UTF-16 |%n|---|---:|---:|---:|---:|---:|%n");
    List<Time> nori = subjects.getOrDefault("nori", List.of());
    subjects.forEach((subject, rounds) -> {
      int threads = subject.equals(TWO_THREADS) ? 2 : 1;
      double millis = rounds.stream().mapToDouble(Time::millis).average().orElse(0) / threads;
      double allocated = rounds.stream().mapToDouble(Time::allocatedBytes).average().orElse(0);
      line(out, "| %s | %.1f | %.1f | %s | %.1f | %.1f |%n", subject, millis, size.utf8Bytes() / MEGA / (millis / 1000),
          ratios(nori, rounds, threads), allocated / size.articles() / 1000, allocated / (2 * size.chars()));
    });
    line(out, "%n");
  }

  /** How much faster than Nori: the mean, and the least and most of the rounds. */
  private static String ratios(List<Time> nori, List<Time> rounds, int threads) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(nori.size(), rounds.size()); i++) {
      ratios.add(nori.get(i).millis() / rounds.get(i).millis() * threads);
    }
    if (ratios.isEmpty()) {
      return "";
    }
    double mean = ratios.stream().mapToDouble(r -> r).average().orElse(0);
    double least = ratios.stream().mapToDouble(r -> r).min().orElse(0);
    double most = ratios.stream().mapToDouble(r -> r).max().orElse(0);
    String plain = String.format(Locale.ROOT, "%.2f", mean);
    return ratios.size() == 1 ? plain : plain + String.format(Locale.ROOT, " (%.2f–%.2f)", least, most);
  }

  private void startsAndHeaps(StringBuilder out) {
    double nori = starts.getOrDefault("nori", 0.0);
    double noriHeap = heaps.getOrDefault("nori", 0.0);
    line(out, "| JVM with | ms to the first result | × Nori | MB retained | × Nori |%n|---|---:|---:|---:|---:|%n");
    starts.forEach((subject, millis) -> {
      Double heap = heaps.get(subject);
      line(out, "| %s | %.0f | %.2f | %s | %s |%n", subject, millis, millis / nori,
          heap == null ? "" : String.format(Locale.ROOT, "%.1f", heap / MEGA),
          heap == null ? "" : String.format(Locale.ROOT, "%.2f", heap / noriHeap));
    });
    line(out, "%n");
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }

  String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("java", System.getProperty("java.version"));
    all.put("corpora", corpora);
    all.put("timesOfACorpus", times);
    all.put("processorMillisInTurns", turns);
    all.put("startMillis", starts);
    all.put("retainedBytes", heaps);
    all.put("millisByRows", rows);
    all.put("growth", growths);
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError("maps and records of numbers are JSON", e);
    }
  }
}
