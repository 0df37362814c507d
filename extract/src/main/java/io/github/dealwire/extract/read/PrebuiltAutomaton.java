package io.github.dealwire.extract.read;

import io.github.dealwire.core.lexicon.Automaton;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The automaton of the built-in words, which the build has put beside this class. It is used for exactly the words that it was built of;
 * an embedder's own words, or tables that were changed without a build, get an automaton of their own.
 */
final class PrebuiltAutomaton {

  private static final String FILE = "words.automaton";

  private PrebuiltAutomaton() {}

  /** The automaton of these words, null where the build made none of them. */
  static @Nullable Automaton of(List<Entry> entries) {
    try (InputStream in = PrebuiltAutomaton.class.getResourceAsStream(FILE)) {
      if (in == null) {
        return null;
      }
      DataInputStream data = new DataInputStream(in);
      return data.readLong() == hash(entries) ? Automaton.readFrom(data) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  static void write(List<Entry> entries, Automaton automaton, Path folder) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE))))) {
      out.writeLong(hash(entries));
      automaton.writeTo(out);
    }
  }

  /** A hash of the words in their order. */
  private static long hash(List<Entry> entries) {
    long hash = entries.size();
    for (Entry entry : entries) {
      String text = entry.text();
      hash = (hash ^ text.hashCode()) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
      hash = (hash ^ text.length() << 16 ^ text.charAt(text.length() - 1)) * 0x100000001B3L;
    }
    return hash;
  }
}
