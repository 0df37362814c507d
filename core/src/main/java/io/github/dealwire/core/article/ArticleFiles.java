package io.github.dealwire.core.article;

import io.github.dealwire.model.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads articles from files: {@code .txt}, {@code .html}, {@code .json} (an object or an array of them) and {@code .jsonl} (an
 * object a line), each also with {@code .gz} behind it.
 *
 * <p>An object has the fields {@code id}, {@code title}, {@code publisher}, {@code publishedOn} and {@code text} or {@code html};
 * all but the last may be missing, others are passed over. {@code publishedOn} is an ISO date or date-time; one in another offset
 * counts as the day that it was in Korea. A text or page without an id is called by its file, a line by its file and number
 * ({@code deals-17}).
 *
 * <p>Bytes are UTF-8, UTF-16 with a byte order mark, or EUC-KR (CP949), as the page declares or else as they look.
 *
 * <p>What cannot be read goes to the caller as an {@link ArticleProblem}, and the rest is read all the same. JSON Lines are read as
 * the stream is consumed, one line in memory at a time. Close the stream, or consume it to its end.
 */
public final class ArticleFiles {

  /** The longest article that is read, in chars: thirty times the longest that a newspaper prints. */
  public static final int LONGEST_ARTICLE = 4_000_000;

  private ArticleFiles() {}

  /** Whether the name is one of a file that {@link #read(Path, Consumer)} reads. */
  public static boolean isReadable(Path file) {
    return Format.of(file.toString()) != Format.UNKNOWN;
  }

  /**
   * The articles of a file.
   *
   * @param problems is told what cannot be read, in the order of the file, while the stream is consumed
   */
  public static Stream<Article> read(Path file, Consumer<ArticleProblem> problems) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        problems.accept(new ArticleProblem(name, 0, "is a folder; a file is needed (.txt, .html, .json, .jsonl, also .gz)"));
        return Stream.empty();
      }
      return read(name, Files.newInputStream(file), problems);
    } catch (IOException e) {
      problems.accept(new ArticleProblem(name, 0, reason(e)));
      return Stream.empty();
    }
  }

  /**
   * The articles of a stream of bytes, which is closed with the result.
   *
   * @param name what messages call it; its ending says what it holds, and where it has none, the first char does: <code>{</code>
   *     JSON Lines, {@code <} HTML, any other a text
   * @param problems is told what cannot be read, while the stream is consumed
   */
  public static Stream<Article> read(String name, InputStream bytes, Consumer<ArticleProblem> problems) {
    try {
      InputStream in = plain(bytes);
      Format format = Format.of(name);
      if (format == Format.UNKNOWN) {
        format = Format.guess(in);
      }
      if (format == Format.JSON_LINES) {
        return JsonLines.stream(name, in, problems);
      }
      try (in) {
        return WholeFile.read(name, format, in, problems).stream();
      }
    } catch (IOException e) {
      problems.accept(new ArticleProblem(name, 0, reason(e)));
      return Stream.empty();
    }
  }

  /** The bytes, unpacked where they are packed by gzip, whatever the name says. */
  private static InputStream plain(InputStream bytes) throws IOException {
    InputStream in = new BufferedInputStream(bytes, 1 << 16);
    in.mark(2);
    boolean packed = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return packed ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
  }

  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read (access denied)";
    }
    String message = e.getMessage();
    return "cannot be read: " + (message == null ? e.getClass().getSimpleName() : message.replace('\n', ' '));
  }

  /** What a file holds. */
  enum Format {
    TEXT,
    HTML,
    JSON,
    JSON_LINES,
    UNKNOWN;

    static Format of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
      if (plain.endsWith(".txt")) {
        return TEXT;
      }
      if (plain.endsWith(".html") || plain.endsWith(".htm")) {
        return HTML;
      }
      if (plain.endsWith(".json")) {
        return JSON;
      }
      return plain.endsWith(".jsonl") || plain.endsWith(".ndjson") ? JSON_LINES : UNKNOWN;
    }

    static Format guess(InputStream in) throws IOException {
      in.mark(256);
      int first = -1;
      for (int i = 0; i < 200; i++) {
        first = in.read();
        boolean skipped = first == ' ' || first == '\n' || first == '\r' || first == '\t' || first == 0;
        if (!skipped && first < 0x80) {
          break;
        }
        if (first >= 0x80 && first != 0xEF && first != 0xBB && first != 0xBF && first != 0xFF && first != 0xFE) {
          break;
        }
      }
      in.reset();
      return first == '{' ? JSON_LINES : first == '<' ? HTML : TEXT;
    }
  }
}
