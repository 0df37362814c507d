package io.github.dealwire.core.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dealwire.model.Article;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes an article of a JSON object. */
final class JsonArticle {

  private static final String FIELDS = "{\"id\", \"title\", \"publisher\", \"publishedOn\", \"text\" or \"html\"}";
  private static final int LONGEST_QUOTE = 60;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(8 * ArticleFiles.LONGEST_ARTICLE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonArticle() {}

  static JsonNode parse(String json) throws JsonProcessingException {
    return MAPPER.readTree(json);
  }

  /**
   * The article of an object.
   *
   * @param id what it is called where it has no id itself
   * @param problems is told in one line what is wrong with it
   * @return nothing where there is no article in it
   */
  static Optional<Article> read(JsonNode object, String id, Consumer<String> problems) {
    if (!object.isObject()) {
      problems.accept("no JSON object but " + quote(object.toString()) + "; an article is an object " + FIELDS);
      return Optional.empty();
    }
    String text = string(object, "text", problems);
    String html = string(object, "html", problems);
    if (text == null && html == null) {
      if (!object.hasNonNull("text") && !object.hasNonNull("html")) {
        problems.accept("an article without 'text' or 'html'; an article is an object " + FIELDS);
      }
      return Optional.empty();
    }
    int length = Math.max(text == null ? 0 : text.length(), html == null ? 0 : html.length());
    if (length > ArticleFiles.LONGEST_ARTICLE) {
      problems.accept(tooLong(length + " chars"));
      return Optional.empty();
    }
    JsonNode ownId = object.path("id");
    Article.Builder article =
        Article.builder().id(ownId.isTextual() || ownId.isNumber() ? ownId.asText() : id);
    Optional.ofNullable(text).ifPresent(article::text);
    Optional.ofNullable(html).ifPresent(article::html);
    Optional.ofNullable(string(object, "title", problems)).ifPresent(article::title);
    Optional.ofNullable(string(object, "publisher", problems)).ifPresent(article::publisher);
    String date = string(object, "publishedOn", problems);
    if (date != null && !date.isBlank()) {
      Optional<LocalDate> day = Days.parse(date);
      if (day.isEmpty()) {
        problems.accept(
            "publishedOn " + quote(date) + " is no ISO date (2024-06-07 or 2024-06-07T08:55:00+09:00); the article is read without it");
      }
      day.ifPresent(article::publishedOn);
    }
    return Optional.of(article.build());
  }

  private static @Nullable String string(JsonNode object, String field, Consumer<String> problems) {
    JsonNode value = object.path(field);
    if (value.isTextual()) {
      return value.asText();
    }
    if (!value.isMissingNode() && !value.isNull()) {
      problems.accept("'" + field + "' is " + quote(value.toString()) + "; a string is needed");
    }
    return null;
  }

  private static String quote(String text) {
    String line = text.replace('\n', ' ').replace('\r', ' ');
    return "'" + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…") + "'";
  }

  static String tooLong(String length) {
    return "an article of " + length + "; at most " + ArticleFiles.LONGEST_ARTICLE + " chars are read";
  }

  static String broken(JsonProcessingException e) {
    String reason = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    int cut = reason.indexOf('\n');
    String where = e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
    return "broken JSON: " + (cut < 0 ? reason : reason.substring(0, cut)) + where + "; an article is an object " + FIELDS;
  }
}
