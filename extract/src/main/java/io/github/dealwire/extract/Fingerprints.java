package io.github.dealwire.extract;

import io.github.dealwire.model.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The fingerprint of an extractor: what the build wrote down about code and tables, and a hash of the settings. */
final class Fingerprints {

  /** Made by the build, see the pom of this module. */
  private static final String FILE = "fingerprint.properties";

  /** Hexadecimal digits of a hash that are kept: enough to tell the releases of a library apart. */
  private static final int DIGITS = 12;

  private Fingerprints() {}

  static Fingerprint of(List<String> settings) {
    Properties built = new Properties();
    try (InputStream in = Fingerprints.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing: the classes were not built by Maven");
      }
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Fingerprint.builder()
        .library(built.getProperty("library", "unknown"))
        .rules(brief(built.getProperty("rules", "unknown")))
        .lexicons(brief(built.getProperty("lexicons", "unknown")))
        .settings(settings.isEmpty() ? Optional.empty() : Optional.of(brief(hash(String.join("\n", settings)))))
        .build();
  }

  private static String brief(String hash) {
    return hash.substring(0, Math.min(DIGITS, hash.length()));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
