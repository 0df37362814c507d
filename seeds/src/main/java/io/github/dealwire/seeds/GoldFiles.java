package io.github.dealwire.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads gold from files: one JSON object an article.
 *
 * <p>Refused are unknown fields, types and stages, dates that are none, and a party, investor, recipient or position that names
 * no company of the gold. Other fields that are accepted, and not used: {@code source}, {@code note}, {@code topic}, {@code
 * difficulty}, {@code max} of an amount.
 */
public final class GoldFiles {

  private GoldFiles() {}

  /**
   * The gold in the files {@code *.json} of a directory, in the order of their names.
   *
   * @throws SeedException for a file that is no gold, two files of one article, and a directory without gold
   */
  public static List<Gold> read(Path directory) throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    List<Gold> golds = new ArrayList<>();
    for (Path file : filesOf(directory)) {
      Gold gold = readFile(file);
      Path other = files.put(gold.id(), file);
      if (other != null) {
        throw new SeedException(file.toString(), "id: '" + gold.id() + "' is the article of " + other + " too");
      }
      golds.add(gold);
    }
    if (golds.isEmpty()) {
      throw new SeedException(directory.toString(), "has no gold files (*.json)");
    }
    return List.copyOf(golds);
  }

  private static List<Path> filesOf(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> String.valueOf(file.getFileName()).endsWith(".json")).sorted().toList();
    }
  }

  /** The gold in one file. */
  public static Gold readFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * The gold in a stream, which is left open.
   *
   * @param source what messages call the file
   */
  public static Gold read(InputStream in, String source) throws IOException {
    return GoldReader.read(Json.read(source, in));
  }
}
