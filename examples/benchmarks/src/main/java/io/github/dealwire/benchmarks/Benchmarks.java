package io.github.dealwire.benchmarks;

import io.github.dealwire.extract.Extractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything in one run, prints tables in Markdown and writes the figures as JSON. */
public final class Benchmarks {

  private static final int TURNS = 5;

  private final Options options;
  private final PrintStream log;
  private final Report report = new Report();

  private Benchmarks(Options options, PrintStream log) {
    this.options = options;
    this.log = log;
  }

  /** Options and files, see {@link Options#HELP}. */
  public static void main(String[] args) throws IOException, RunnerException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Options options;
    try {
      options = Options.of(args);
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      out.println(Options.HELP);
      return;
    }
    Benchmarks run = new Benchmarks(options, System.err);
    run.measure();
    out.println(run.report.markdown());
    Files.writeString(options.json(), run.report.json());
  }

  private void measure() throws IOException, RunnerException {
    List<String> names = new ArrayList<>(options.files());
    names.add(Corpus.SEEDS);
    for (String name : names) {
      report.corpus(Report.shortName(name), Corpus.of(name));
    }
    if (options.has("speed")) {
      for (int round = 1; round <= options.rounds(); round++) {
        for (String name : names) {
          speed(name, round);
        }
      }
    }
    if (options.has("turns")) {
      for (String name : names) {
        log.println("turns: " + Report.shortName(name));
        report.turns(Report.shortName(name), Turns.of(Corpus.of(name), options.quick() ? 1 : TURNS));
      }
    }
    if (options.has("start")) {
      log.println("cold start");
      report.starts(Children.starts(options.starts()));
    }
    if (options.has("heap")) {
      log.println("retained heap");
      report.heaps(Children.heaps());
    }
    Corpus first = Corpus.of(names.get(0));
    if (options.has("rows")) {
      log.println("rows of the lexicon");
      Map<Integer, Double> times = Rows.times(first, 3_000, 120_000);
      report.rows(times);
    }
    if (options.has("growth")) {
      Extractor extractor = Extractor.builder().build();
      first.articles().forEach(extractor::extract);
      for (Shape shape : Shape.values()) {
        log.println("growth: " + shape);
        report.growth(Growth.of(shape, first.texts(), extractor, options.longest()));
      }
    }
  }

  /** One round over one corpus: each subject in a JVM of its own, one after the other. */
  private void speed(String corpus, int round) throws RunnerException {
    String name = Report.shortName(corpus);
    for (String subject : Report.SUBJECTS) {
      log.println("speed, round " + round + ": " + name + ", " + subject);
      run(name, subject, options(corpus, subject));
    }
    log.println("speed, round " + round + ": " + name + ", 2 threads");
    run(name, Report.TWO_THREADS, options(corpus, "whole").threads(2));
  }

  private ChainedOptionsBuilder options(String corpus, String subject) {
    return new OptionsBuilder()
        .include("\\." + Speed.class.getSimpleName() + "\\." + subject + "$")
        .param("corpus", corpus)
        .forks(1)
        .warmupIterations(options.quick() ? 1 : 4)
        .warmupTime(TimeValue.milliseconds(options.quick() ? 200 : 2500))
        .measurementIterations(options.quick() ? 1 : 5)
        .measurementTime(TimeValue.milliseconds(options.quick() ? 200 : 1500))
        .jvmArgs("-Xms1g", "-Xmx1g", "-Dfile.encoding=UTF-8")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private void run(String corpus, String subject, ChainedOptionsBuilder jmh) throws RunnerException {
    for (RunResult result : new Runner(jmh.build()).run()) {
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      double millis = result.getPrimaryResult().getScore();
      report.time(corpus, subject, millis, allocated == null ? 0 : allocated.getScore());
    }
  }
}
