package io.github.dealwire.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the command line asks for. */
record Options(List<String> files, List<String> parts, int rounds, int starts, int longest, boolean quick, Path json) {

  static final String HELP =
      """
      usage: java -jar benchmarks.jar [--only PART,…] [--rounds N] [--quick] [--json FILE] [FILE…]

      FILE          articles to measure with besides those of seeds/: .jsonl, .jsonl.gz
      --only PART   of speed, turns, start, heap, rows, growth; all by default
      --rounds N    how often the subjects are measured one after the other (2)
      --quick       a second for each subject, to see that it runs
      --json FILE   where the figures go (benchmarks.json)""";

  private static final List<String> PARTS = List.of("speed", "turns", "start", "heap", "rows", "growth");

  static Options of(String... args) {
    List<String> files = new ArrayList<>();
    List<String> parts = PARTS;
    int rounds = 2;
    boolean quick = false;
    Path json = Path.of("benchmarks.json");
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--quick" -> quick = true;
        case "--only" -> parts = parts(value(args, ++i));
        case "--rounds" -> rounds = Integer.parseInt(value(args, ++i));
        case "--json" -> json = Path.of(value(args, ++i));
        default -> {
          if (args[i].startsWith("-")) {
            throw new IllegalArgumentException("'" + args[i] + "' is no option");
          }
          files.add(args[i]);
        }
      }
    }
    return new Options(files, parts, rounds, quick ? 3 : 15, quick ? 1 << 18 : Integer.MAX_VALUE, quick, json);
  }

  boolean has(String part) {
    return parts.contains(part);
  }

  private static List<String> parts(String value) {
    List<String> parts = List.of(value.split(","));
    for (String part : parts) {
      if (!PARTS.contains(part)) {
        throw new IllegalArgumentException("'" + part + "' is none of " + String.join(", ", PARTS));
      }
    }
    return parts;
  }

  private static String value(String[] args, int i) {
    if (i >= args.length) {
      throw new IllegalArgumentException(args[i - 1] + " needs a value");
    }
    return args[i];
  }
}
