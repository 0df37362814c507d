package io.github.dealwire.core.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dealwire.model.Article;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads an article a line, and goes on after a broken one. */
final class JsonLines implements Iterator<Article> {

  /** In bytes. A longer line is passed over without being kept. */
  private static final int LONGEST_LINE = 8 * ArticleFiles.LONGEST_ARTICLE;

  private final String name;
  private final String stem;
  private final InputStream in;
  private final Consumer<ArticleProblem> problems;
  private final @Nullable BufferedReader wide;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private int number;
  private boolean over;
  private @Nullable Article next;

  private JsonLines(String name, InputStream in, Consumer<ArticleProblem> problems) throws IOException {
    this.name = name;
    this.stem = WholeFile.stem(name);
    this.in = in;
    this.problems = problems;
    in.mark(4);
    byte[] head = in.readNBytes(2);
    in.reset();
    Charset charset = TextBytes.wide(head);
    this.wide = charset == null ? null : new BufferedReader(new InputStreamReader(in, charset));
  }

  static Stream<Article> stream(String name, InputStream in, Consumer<ArticleProblem> problems) throws IOException {
    JsonLines lines = new JsonLines(name, in, problems);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL), false)
        .onClose(lines::close);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !over) {
      advance();
    }
    return next != null;
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Article article = next;
    next = null;
    if (article == null) {
      throw new NoSuchElementException();
    }
    return article;
  }

  private void advance() {
    try {
      String line = wide == null ? line() : wide.readLine();
      if (line == null) {
        close();
        return;
      }
      number++;
      if (line.length() > LONGEST_LINE) {
        problem(JsonArticle.tooLong("more than " + LONGEST_LINE + " bytes"));
        return;
      }
      String json = (line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
      if (!json.isEmpty()) {
        Optional<Article> article = JsonArticle.read(JsonArticle.parse(json), stem + "-" + number, this::problem);
        next = article.orElse(null);
      }
    } catch (JsonProcessingException e) {
      problem(JsonArticle.broken(e));
    } catch (IOException e) {
      number++;
      problem(ArticleFiles.reason(e));
      close();
    }
  }

  private void problem(String message) {
    problems.accept(new ArticleProblem(name, number, message));
  }

  /** The next line, without its end; more than {@link #LONGEST_LINE} chars stand for a line that has more bytes; null at the end. */
  private @Nullable String line() throws IOException {
    ByteArrayOutputStream line = null;
    while (true) {
      if (position == limit) {
        limit = Math.max(0, in.read(buffer));
        position = 0;
        if (limit == 0) {
          return line == null ? null : decode(line);
        }
      }
      int start = position;
      int end = start;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      position = Math.min(end + 1, limit);
      if (end < limit && line == null) {
        return TextBytes.decode(buffer, start, end);
      }
      if (line == null) {
        line = new ByteArrayOutputStream(2 * (end - start));
      }
      line.write(buffer, start, Math.min(LONGEST_LINE + 1 - line.size(), end - start));
      if (end < limit) {
        return decode(line);
      }
    }
  }

  private static String decode(ByteArrayOutputStream line) {
    return line.size() > LONGEST_LINE ? "x".repeat(LONGEST_LINE + 1) : TextBytes.decode(line.toByteArray());
  }

  private void close() {
    over = true;
    try {
      in.close();
    } catch (IOException e) {
      problem(ArticleFiles.reason(e));
    }
  }
}
