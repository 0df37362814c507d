package io.github.dealwire.benchmarks;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.core.lexicon.Automaton;
import io.github.dealwire.core.lexicon.AutomatonBuilder;
import io.github.dealwire.extract.Extractor;
import io.github.dealwire.extract.Steps;
import io.github.dealwire.extract.read.Reading;
import io.github.dealwire.extract.registry.Registry;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The subjects: every one goes through a whole corpus, so that their times compare. A stage starts from what the stage before it
 * made of the corpus, prepared outside the measured time.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Speed {

  /** The corpus. */
  @State(Scope.Benchmark)
  public static class Input {

    /** {@code seeds}, or a file. */
    @Param(Corpus.SEEDS)
    String corpus = Corpus.SEEDS;

    List<Article> articles = List.of();
    byte[] jsonLines = {};
    List<String> texts = List.of();
    List<byte[]> utf8 = List.of();

    /** Reads it. */
    @Setup
    public void read() {
      Corpus read = Corpus.of(corpus);
      articles = read.articles();
      jsonLines = read.jsonLines();
      texts = read.texts();
      utf8 = read.utf8();
    }
  }

  /** An extractor. */
  @State(Scope.Benchmark)
  public static class Dealwire {
    final Extractor extractor = Extractor.builder().build();
    final Steps steps = new Steps(extractor);
  }

  /** What each stage starts from. */
  @State(Scope.Benchmark)
  public static class Between {
    List<ArticleText> read = List.of();
    List<Reading> scanned = List.of();
    List<Object> found = List.of();
    List<Extraction> extractions = List.of();

    /** Goes through all stages once. */
    @Setup
    public void prepare(Input input, Dealwire dealwire) {
      Steps steps = dealwire.steps;
      read = input.articles.stream().map(Steps::read).toList();
      scanned = read.stream().map(steps::scan).toList();
      found = scanned.stream().map(steps::find).toList();
      extractions = found.stream().map(steps::merge).toList();
    }
  }

  /** An automaton of all names of the registry, and nothing else. */
  @State(Scope.Benchmark)
  public static class Names {
    final Automaton automaton;

    /** Builds it. */
    public Names() {
      AutomatonBuilder builder = Automaton.builder();
      Registry.builtIn().names().forEach(name -> name.aliases().forEach(alias -> builder.add(alias.text(), 0)));
      automaton = builder.build();
    }
  }

  /** Lucene's tokeniser: one for each thread. */
  @State(Scope.Thread)
  public static class Tokeniser {
    final Nori nori = new Nori();
  }

  /** The unit of measure. */
  @Benchmark
  public void nori(Input input, Tokeniser tokeniser, Blackhole sink) {
    for (String text : input.texts) {
      sink.consume(tokeniser.nori.tokenise(text));
    }
  }

  /** UTF-8 to strings. */
  @Benchmark
  public void decode(Input input, Blackhole sink) {
    for (byte[] bytes : input.utf8) {
      sink.consume(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** All company names in all texts. */
  @Benchmark
  public void automaton(Input input, Names names, Blackhole sink) {
    Counter counter = new Counter();
    for (String text : input.texts) {
      names.automaton.scan(text, 0, text.length(), counter);
    }
    sink.consume(counter.count);
  }

  /** Stage 0: JSON Lines to articles. */
  @Benchmark
  public void parse(Input input, Blackhole sink) {
    try (Stream<Article> articles = Corpus.parse(input.jsonLines)) {
      articles.forEach(sink::consume);
    }
  }

  /** Stage 1: sections, sentences, publication. */
  @Benchmark
  public void read(Input input, Blackhole sink) {
    for (Article article : input.articles) {
      sink.consume(Steps.read(article));
    }
  }

  /** Stage 2: lexicon words, money, time. */
  @Benchmark
  public void scan(Between between, Dealwire dealwire, Blackhole sink) {
    for (ArticleText text : between.read) {
      sink.consume(dealwire.steps.scan(text));
    }
  }

  /** Stage 3: companies, executives, agreements, investments. */
  @Benchmark
  public void extract(Between between, Dealwire dealwire, Blackhole sink) {
    for (Reading reading : between.scanned) {
      sink.consume(dealwire.steps.find(reading));
    }
  }

  /** Stage 4: the objects that come out. */
  @Benchmark
  public void merge(Between between, Dealwire dealwire, Blackhole sink) {
    for (Object found : between.found) {
      sink.consume(dealwire.steps.merge(found));
    }
  }

  /** Stage 5: objects to JSON bytes. */
  @Benchmark
  public void json(Between between, Blackhole sink) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    for (Extraction extraction : between.extractions) {
      out.reset();
      ExtractionJson.write(extraction, out);
      sink.consume(out.size());
    }
  }

  /** Bytes to JSON bytes. */
  @Benchmark
  public void whole(Input input, Dealwire dealwire, Blackhole sink) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (Stream<Article> articles = Corpus.parse(input.jsonLines)) {
      for (Iterator<Article> each = articles.iterator(); each.hasNext(); ) {
        out.reset();
        ExtractionJson.write(dealwire.extractor.extract(each.next()), out);
        sink.consume(out.size());
      }
    }
  }

  private static final class Counter implements Automaton.HitConsumer {
    private int count;

    @Override
    public void hit(int start, int end, int value) {
      count++;
    }
  }
}
