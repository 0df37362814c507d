package io.github.dealwire.extract;

import java.io.IOException;
import java.nio.file.Path;

/** Run by the build when the classes are compiled: puts the automaton of the built-in words beside them. */
final class Prebuild {

  private Prebuild() {}

  public static void main(String[] args) throws IOException {
    Extractor.prebuild(Path.of(args[0]));
  }
}
