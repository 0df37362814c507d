package io.github.dealwire.core.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain text of a page's HTML: the headline, what stands between it and the text, and the text, one line a paragraph.
 *
 * <p>The text is where the whole sentences are. Menus, lists, comments and advertisements are told by their elements and by the
 * names of their classes ({@code html-names.tsv}), unless most sentences stand in them.
 */
final class HtmlReader {

  /** What the markup says of a run of the text; half-open, in the text. */
  record Mark(int start, int end, SectionKind kind) {}

  /**
   * A page.
   *
   * @param published the time of publication as the metadata write it, empty where they do not
   * @param paths the addresses of the page and of its pictures, a line each
   */
  record Page(
      String text,
      List<Mark> marks,
      String title,
      String publisher,
      String published,
      List<String> reporters,
      String paths) {}

  private static final double MOST = 0.6;
  private static final double NEARLY_ALL = 0.8;

  private final Document document;
  private final HtmlMetadata metadata;
  private final Map<Element, Integer> sentences = new IdentityHashMap<>();
  private final int total;
  private final @Nullable Element headline;

  private HtmlReader(String html) {
    document = Jsoup.parse(html);
    metadata = HtmlMetadata.of(document);
    count();
    total = sentencesIn(document.body());
    headline = headline();
  }

  static Page read(String html) {
    HtmlReader reader = new HtmlReader(html);
    reader.removeRubbish();
    return reader.page();
  }

  private Page page() {
    HtmlText text = new HtmlText();
    if (headline == null && !metadata.title().isEmpty()) {
      text.line(metadata.title(), SectionKind.HEADLINE);
    }
    Element root = root();
    if (headline == null || isWithin(headline, root)) {
      text.add(root, headline);
    } else {
      text.between(document.body(), headline, root);
    }
    return new Page(
        text.toString(),
        text.marks(),
        metadata.title(),
        metadata.publisher(),
        metadata.published(),
        metadata.reporters(),
        paths(root));
  }

  private String paths(Element root) {
    StringBuilder paths = new StringBuilder();
    for (Element address : document.select("link[rel=canonical], meta[property=og:url]")) {
      paths.append(address.attr("href")).append(address.attr("content")).append('\n');
    }
    for (Element picture : root.select("img[src]")) {
      paths.append(picture.attr("src")).append('\n');
    }
    for (Element picture : document.select("meta[property=og:image]")) {
      paths.append(picture.attr("content")).append('\n');
    }
    return paths.toString();
  }

  /** Counts the ends of sentences in every element. */
  private void count() {
    document.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && node.parent() instanceof Element parent) {
              sentences.merge(parent, ends(text.getWholeText()), Integer::sum);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && node.parent() instanceof Element parent) {
              sentences.merge(parent, sentencesIn(element), Integer::sum);
            }
          }
        });
  }

  private static int ends(String text) {
    int ends = 0;
    for (int i = text.indexOf("다."); i >= 0; i = text.indexOf("다.", i + 2)) {
      ends++;
    }
    return ends;
  }

  private int sentencesIn(Element element) {
    return sentences.getOrDefault(element, 0);
  }

  /** The heading that says what the metadata call the title, else the first h1 of some length. */
  private @Nullable Element headline() {
    String title = PageHead.fold(metadata.title());
    Element first = null;
    for (Element heading : document.select("h1, h2, h3, h4, [itemprop=headline]")) {
      String text = PageHead.fold(heading.text());
      if (text.length() >= 4 && (text.equals(title) || text.length() >= 8 && title.startsWith(text))) {
        return heading;
      }
      if (first == null && text.length() >= 8 && heading.normalName().equals("h1")) {
        first = heading;
      }
    }
    return first;
  }

  private void removeRubbish() {
    for (Element element : document.body().select("*")) {
      if (HtmlNames.isRubbish(element) && !holdsArticle(element)) {
        element.remove();
      }
    }
  }

  private boolean holdsArticle(Element element) {
    return total > 0 && sentencesIn(element) >= MOST * total || headline != null && isWithin(headline, element);
  }

  private static boolean isWithin(Element element, Element ancestor) {
    for (Node node = element; node != null; node = node.parent()) {
      if (node == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The innermost element that holds nearly all sentences that are left. */
  private Element root() {
    sentences.clear();
    count();
    Element root = document.body();
    int all = sentencesIn(root);
    for (Element body : document.body().select("[itemprop=articleBody], article")) {
      if (all > 0 && sentencesIn(body) >= MOST * all && isWithin(body, root)) {
        root = body;
      }
    }
    for (Element inner = root; inner != null && all > 0; ) {
      root = inner;
      Element next = null;
      for (Element child : root.children()) {
        if (sentencesIn(child) >= NEARLY_ALL * sentencesIn(root) && !HtmlText.isParagraph(child)) {
          next = child;
        }
      }
      inner = next;
    }
    return root;
  }
}
