package io.github.dealwire.extract.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of companies of one's own, from its lines. */
public final class OwnTable {

  private OwnTable() {}

  public static List<OwnName> of(String lines) {
    try {
      Path file = Files.createTempFile("own", ".tsv");
      try {
        return Registry.read(Files.writeString(file, lines));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
