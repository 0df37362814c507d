package io.github.dealwire.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a file or folder could not be read, in a line: the JDK's own messages are often no more than the path. */
final class Reasons {

  private Reasons() {}

  /** The path and the reason. */
  static String of(@Nullable Path path, IOException e) {
    return path + ": " + of(e);
  }

  /** The reason. */
  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof NotDirectoryException) {
      return "is no folder";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read (access denied)";
    }
    if (e instanceof CharacterCodingException) {
      return "is not in UTF-8";
    }
    return "cannot be read: " + String.valueOf(e.getMessage()).replace('\n', ' ');
  }
}
