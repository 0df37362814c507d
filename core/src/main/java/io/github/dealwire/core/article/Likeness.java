package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how much a line is about the same as a text: the share of its words that begin as words of the text do. */
final class Likeness {

  private static final int MOST_CHARS = 1500;
  private static final int MOST_WORDS = 24;

  private final String s;
  private final List<Line> lines;
  private final int first;
  private @Nullable String text;

  /** A likeness to the running text that begins with the line {@code first}, up to whatever may end the article. */
  Likeness(String s, List<Line> lines, int first) {
    this.s = s;
    this.lines = lines;
    this.first = first;
  }

  /** Few pages have lines that must be told from others so. */
  private String text() {
    if (text != null) {
      return text;
    }
    StringBuilder beginning = new StringBuilder();
    for (int i = first; i < lines.size() && beginning.length() < MOST_CHARS && !lines.get(i).type().endsArticle(); i++) {
      Line line = lines.get(i);
      if (line.type().isSentences()) {
        beginning.append(s, line.start(), Math.min(line.end(), line.start() + MOST_CHARS)).append('\n');
      }
    }
    text = beginning.toString();
    return text;
  }

  /** The share in percent; 0 for a line without words. */
  int percent(String s, int from, int to) {
    String beginning = text();
    int words = 0;
    int common = 0;
    for (int i = from; i < to && words < MOST_WORDS; ) {
      int end = Chars.wordEnd(s, i, to);
      if (end - i >= 2) {
        words++;
        common += beginning.contains(s.substring(i, i + stem(s, i, end))) ? 1 : 0;
      }
      i = Math.max(end, i + 1);
    }
    return words == 0 ? 0 : 100 * common / words;
  }

  /** The chars of a word that count: those that particles and endings leave alone. */
  private static int stem(String s, int from, int to) {
    int length = to - from;
    if (!Chars.isHangul(s.charAt(to - 1))) {
      return length;
    }
    return length <= 4 ? 2 : 3;
  }
}
