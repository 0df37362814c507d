package io.github.dealwire.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An extraction as the scorer reads it: from JSON, so that one with wrong spans, unknown types or missing fields is scored, not
 * refused.
 */
record Prediction(
    @Nullable String articleId,
    @Nullable String publishedOn,
    String title,
    String text,
    List<Company> companies,
    List<Executive> executives,
    List<Deal> agreements,
    List<Deal> investments) {

  /** What is scored where an article has no extraction. */
  static final Prediction NONE = of(MissingNode.getInstance());

  record Span(@Nullable String in, int start, int end, @Nullable String text, boolean hasRule) {

    private static Span of(JsonNode node) {
      JsonNode start = node.path("start");
      JsonNode end = node.path("end");
      String rule = string(node, "rule");
      return new Span(
          string(node, "in"),
          start.isIntegralNumber() ? start.intValue() : -1,
          end.isIntegralNumber() ? end.intValue() : -1,
          string(node, "text"),
          rule != null && !rule.isEmpty());
    }
  }

  record Company(
      String id,
      String name,
      @Nullable String englishName,
      List<String> aliases,
      @Nullable String type,
      @Nullable String ticker,
      List<Span> mentions) {

    private static Company of(JsonNode node) {
      return new Company(
          orEmpty(key(node.path("id"))),
          orEmpty(string(node, "name")),
          string(node, "englishName"),
          strings(node, "aliases"),
          string(node, "type"),
          string(node.path("listing"), "ticker"),
          list(node, "mentions", Span::of));
    }
  }

  record Executive(String id, String name, @Nullable String originalName, List<Position> positions, List<Span> mentions) {

    private static Executive of(JsonNode node) {
      return new Executive(
          orEmpty(key(node.path("id"))),
          orEmpty(string(node, "name")),
          string(node, "originalName"),
          list(node, "positions", Position::of),
          list(node, "mentions", Span::of));
    }
  }

  record Position(@Nullable String company, @Nullable String title, boolean former, @Nullable String asOf) {

    private static Position of(JsonNode node) {
      return new Position(
          key(node.path("company")), string(node, "title"), node.path("former").asBoolean(false), string(node, "asOf"));
    }
  }

  /** An agreement or an investment; the one has no investors, the other no parties. */
  record Deal(
      @Nullable String type,
      @Nullable String stage,
      @Nullable String date,
      List<String> parties,
      List<String> signatories,
      List<String> investors,
      List<String> recipients,
      @Nullable Money money,
      List<Span> evidence) {

    private static Deal of(JsonNode node, String money) {
      JsonNode sum = node.path(money);
      return new Deal(
          string(node, "type"),
          string(node, "stage"),
          string(node, "date"),
          keys(node, "parties"),
          keys(node, "signatories"),
          keys(node, "investors"),
          keys(node, "recipients"),
          sum.isObject() ? Money.of(sum) : null,
          list(node, "evidence", Span::of));
    }
  }

  record Money(
      @Nullable BigDecimal value,
      @Nullable String currency,
      @Nullable String bound,
      @Nullable String krw,
      @Nullable String text) {

    private static Money of(JsonNode node) {
      JsonNode krw = node.path("krw");
      return new Money(
          number(node.path("value")),
          string(node, "currency"),
          string(node, "bound"),
          // 1.5E9 and 1500000000.0 are not written as an amount is, and count as wrong.
          krw.isIntegralNumber() ? krw.asText() : null,
          string(node, "text"));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
      try {
        return node.isNumber() ? node.decimalValue() : node.isTextual() ? new BigDecimal(node.textValue().strip()) : null;
      } catch (NumberFormatException e) {
        return null;
      }
    }

    @Override
    public String toString() {
      return (value == null ? "none" : value.toPlainString()) + " " + (currency == null ? "none" : currency);
    }
  }

  static Prediction of(JsonNode node) {
    JsonNode article = node.path("article");
    return new Prediction(
        key(article.path("id")),
        string(article, "publishedOn"),
        orEmpty(string(article, "title")),
        orEmpty(string(article, "text")),
        list(node, "companies", Company::of),
        list(node, "executives", Executive::of),
        list(node, "agreements", deal -> Deal.of(deal, "value")),
        list(node, "investments", deal -> Deal.of(deal, "amount")));
  }

  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.textValue() : null;
  }

  /** An id, which a foreign writer may give as a number. */
  private static @Nullable String key(JsonNode value) {
    return value.isTextual() || value.isNumber() ? value.asText() : null;
  }

  private static List<String> keys(JsonNode node, String field) {
    List<String> keys = new ArrayList<>();
    for (JsonNode value : node.path(field)) {
      String key = key(value);
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static List<String> strings(JsonNode node, String field) {
    List<String> strings = new ArrayList<>();
    for (JsonNode value : node.path(field)) {
      if (value.isTextual()) {
        strings.add(value.textValue());
      }
    }
    return strings;
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> reader) {
    List<T> list = new ArrayList<>();
    for (JsonNode value : node.path(field)) {
      list.add(reader.apply(value));
    }
    return list;
  }
}
