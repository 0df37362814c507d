package io.github.dealwire.core.article;

import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Writes elements as lines of text and keeps what their markup says. */
final class HtmlText {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins",
          "kbd", "mark", "q", "ruby", "rb", "rp", "rt", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
          "u", "var", "wbr", "input", "label");

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "td", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "span");

  private final StringBuilder text = new StringBuilder();
  private final List<HtmlReader.Mark> marks = new ArrayList<>();
  private int lineStart;
  private boolean space;

  static boolean isParagraph(Element element) {
    return PARAGRAPHS.contains(element.normalName());
  }

  List<HtmlReader.Mark> marks() {
    return marks;
  }

  /** A line. */
  void line(String line, SectionKind kind) {
    words(line);
    end(kind);
  }

  /** The text of an element. */
  void add(Element element, @Nullable Element headline) {
    element.traverse(new Writer(headline, null));
    end(null);
  }

  /** The text from the headline to the end of {@code last}. */
  void between(Element all, Element headline, Element last) {
    Writer writer = new Writer(headline, last);
    writer.writing = false;
    all.traverse(writer);
    end(null);
  }

  @Override
  public String toString() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  private void words(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (Chars.isSpace(c) && !Chars.isZeroWidth(c)) {
        space = true;
      } else {
        if (space && text.length() > lineStart) {
          text.append(' ');
        }
        space = false;
        text.append(c);
      }
    }
  }

  private void end(@Nullable SectionKind kind) {
    if (text.length() > lineStart) {
      if (kind != null) {
        marks.add(new HtmlReader.Mark(lineStart, text.length(), kind));
      }
      text.append('\n');
      lineStart = text.length();
    }
    space = false;
  }

  private final class Writer implements NodeVisitor {

    private final @Nullable Element headline;
    private final @Nullable Element last;
    private boolean writing = true;
    private @Nullable Element marked;
    private @Nullable SectionKind kind;

    Writer(@Nullable Element headline, @Nullable Element last) {
      this.headline = headline;
      this.last = last;
    }

    @Override
    public void head(Node node, int depth) {
      if (node == headline) {
        writing = true;
      }
      if (!writing) {
        return;
      }
      if (node instanceof TextNode words) {
        words(words.getWholeText());
      } else if (node instanceof Element element && !INLINE.contains(element.normalName())) {
        if (CELLS.contains(element.normalName())) {
          space = true;
        } else {
          end(kind);
        }
        if (marked == null) {
          kind = kind(element);
          marked = kind == null ? null : element;
        }
      } else if (node instanceof Element element && element.normalName().equals("img")) {
        space = true;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (writing && node instanceof Element element && !INLINE.contains(element.normalName())) {
        if (CELLS.contains(element.normalName())) {
          space = true;
        } else {
          end(kind);
        }
      }
      if (node == marked) {
        marked = null;
        kind = null;
      }
      if (node == last) {
        writing = false;
      }
    }

    private @Nullable SectionKind kind(Element element) {
      if (element == headline) {
        return SectionKind.HEADLINE;
      }
      if (HtmlNames.isCaption(element)) {
        return SectionKind.CAPTION;
      }
      return HtmlNames.isSubheadline(element) ? SectionKind.SUBHEADLINE : null;
    }
  }
}
