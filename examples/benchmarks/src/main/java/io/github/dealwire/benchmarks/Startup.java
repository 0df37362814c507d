package io.github.dealwire.benchmarks;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.ExtractionJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The main of the child processes: reads one short article with one of the two, and prints that it has; or prints its heap. */
public final class Startup {

  private Startup() {}

  /** {@code empty}, {@code nori} or {@code dealwire}; with {@code heap} behind it the bytes that stay in the heap are printed. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 1) {
      out.println(first(args[0]));
      return;
    }
    long before = used();
    Object kept = load(args[0]);
    out.println(used() - before);
    Reference.reachabilityFence(kept);
  }

  private static String first(String subject) throws IOException {
    return switch (subject) {
      case "nori" -> "nori " + new Nori().tokenise(article());
      case "dealwire" -> Extractor.builder().build().extract(Article.builder().text(article()).build()).agreements().get(0).toString();
      default -> "empty";
    };
  }

  /** What a program keeps that has read its first article. */
  private static Object load(String subject) throws IOException {
    if (subject.equals("nori")) {
      Nori nori = new Nori();
      nori.tokenise(article());
      return nori;
    }
    Extractor extractor = Extractor.builder().build();
    ExtractionJson.write(extractor.extract(Article.builder().text(article()).build()), new ByteArrayOutputStream());
    return extractor;
  }

  private static String article() throws IOException {
    try (InputStream in = Startup.class.getResourceAsStream("first.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < 4; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
