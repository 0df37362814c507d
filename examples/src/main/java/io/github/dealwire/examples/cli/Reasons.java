package io.github.dealwire.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be read, in a line. */
final class Reasons {

  private Reasons() {}

  /** The file and the reason. The JDK's messages of these exceptions are the path alone. */
  static String of(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return file + ": no such file";
    }
    if (e instanceof AccessDeniedException) {
      return file + ": no permission to read it";
    }
    String message = e.getMessage();
    return file + ": " + (message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse(""));
  }
}
