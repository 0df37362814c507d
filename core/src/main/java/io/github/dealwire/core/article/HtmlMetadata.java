package io.github.dealwire.core.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dealwire.core.text.Chars;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in its head: Open Graph, {@code article:…}, JSON-LD, {@code itemprop}.
 *
 * @param title the headline without the name of the site
 * @param published the time of publication as it is written there
 */
record HtmlMetadata(String title, String publisher, String published, List<String> reporters) {

  private static final List<String> TITLES = List.of("og:title", "twitter:title", "title");
  private static final List<String> PUBLISHERS = List.of("og:site_name", "twitter:site_name", "dable:publisher", "publisher");
  private static final List<String> TIMES =
      List.of(
          "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "article:published",
          "published_time", "pubdate", "publish_date", "publication_date", "dc.date.issued", "dcterms.created", "dc.date", "date");
  private static final List<String> AUTHORS = List.of("article:author", "og:article:author", "dable:author", "author", "byl");
  private static final int LONGEST_JSON = 200_000;

  static HtmlMetadata of(Document document) {
    Json json = new Json();
    for (Element script : document.select("script[type=application/ld+json]")) {
      json.read(script.data());
    }
    String publisher = first(meta(document, PUBLISHERS), json.publisher);
    String title = first(meta(document, TITLES), json.title);
    String named = title.isEmpty() ? document.title() : title;
    String published = first(meta(document, TIMES), json.published);
    if (published.isEmpty()) {
      Element time = document.selectFirst("[itemprop=datePublished], time[pubdate], time[datetime]");
      published = time == null ? "" : first(time.attr("content"), first(time.attr("datetime"), time.text()));
    }
    Set<String> reporters = new LinkedHashSet<>();
    names(meta(document, AUTHORS), reporters);
    json.authors.forEach(author -> names(author, reporters));
    return new HtmlMetadata(withoutSite(named, publisher), publisher, published, List.copyOf(reporters));
  }

  private static String first(String value, String other) {
    return value.isBlank() ? other : value.strip();
  }

  private static String meta(Document document, List<String> names) {
    for (String name : names) {
      for (Element meta : document.select("meta[content]")) {
        if (name.equalsIgnoreCase(meta.attr("property"))
            || name.equalsIgnoreCase(meta.attr("name"))
            || name.equalsIgnoreCase(meta.attr("itemprop"))) {
          String content = meta.attr("content").strip();
          if (!content.isEmpty()) {
            return content;
          }
        }
      }
    }
    return "";
  }

  /** 제목 - 한빛신문, 제목 | 한빛신문, 제목 :: 한빛신문, 제목 < 산업 < 한빛신문. */
  static String withoutSite(String title, String publisher) {
    String kept = title.strip();
    for (String sign : List.of(" :: ", " | ", " < ", " - ", " – ", "|")) {
      int at = sign.equals(" < ") ? kept.indexOf(sign) : kept.lastIndexOf(sign);
      if (at < 4) {
        continue;
      }
      String rest = kept.substring(at + sign.length()).strip();
      boolean site = !publisher.isEmpty() && rest.endsWith(publisher) || !sign.equals(" - ") && !sign.equals(" – ");
      if (site || PageWords.SHARED.ends(Cue.MEDIA, rest, 0, rest.length())) {
        kept = kept.substring(0, at).strip();
      }
    }
    return kept;
  }

  /** 김하늘, 김하늘 기자, 김하늘(haneul@daon.example): a name of two to four syllables, no address and no newspaper. */
  private static void names(String author, Set<String> names) {
    for (int i = 0; i < author.length(); ) {
      int end = i;
      while (end < author.length() && Chars.isHangul(author.charAt(end))) {
        end++;
      }
      if (end - i >= 2 && end - i <= 4
          && !PageWords.SHARED.ends(Cue.REPORTER, author, i, end)
          && !PageWords.SHARED.ends(Cue.MEDIA, author, i, end)) {
        names.add(author.substring(i, end));
      }
      i = Math.max(end, i + 1);
    }
  }

  private static final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private String title = "";
    private String publisher = "";
    private String published = "";
    private final List<String> authors = new ArrayList<>();

    /** Broken JSON-LD is common and says nothing. */
    void read(String data) {
      if (data.length() > LONGEST_JSON) {
        return;
      }
      try {
        walk(MAPPER.readTree(data), 0);
      } catch (JsonProcessingException e) {
        // nothing to learn from it
      }
    }

    private void walk(JsonNode node, int depth) {
      if (depth > 4) {
        return;
      }
      if (node.isArray()) {
        node.forEach(item -> walk(item, depth + 1));
      } else if (node.isObject()) {
        if (published.isEmpty() && node.path("datePublished").isTextual()) {
          published = node.path("datePublished").asText();
          title = node.path("headline").asText("");
          publisher = node.path("publisher").path("name").asText("");
          author(node.path("author"));
        }
        walk(node.path("@graph"), depth + 1);
      }
    }

    private void author(JsonNode node) {
      if (node.isArray()) {
        node.forEach(this::author);
      } else if (node.isTextual()) {
        authors.add(node.asText());
      } else if (node.path("name").isTextual()) {
        authors.add(node.path("name").asText());
      }
    }
  }
}
