package io.github.dealwire.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.dealwire.model.PartialDate;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON object and where it stands: every complaint names the file, the field and the value. */
final class JsonFields {

  private final String file;
  private final String path;
  private final JsonNode node;

  private JsonFields(String file, String path, JsonNode node) {
    this.file = file;
    this.path = path;
    this.node = node;
    if (!node.isObject()) {
      throw complaint("", quoted(node) + " is no object");
    }
  }

  static JsonFields of(String file, JsonNode node) {
    return new JsonFields(file, "", node);
  }

  /** A complaint about a field of this object; about the object itself where the field is empty. */
  SeedException complaint(String field, String problem) {
    String where = field.isEmpty() && path.endsWith(".") ? path.substring(0, path.length() - 1) : path + field;
    return new SeedException(file, where.isEmpty() ? problem : where + ": " + problem);
  }

  boolean has(String field) {
    return node.has(field);
  }

  /** The value; null where there is none and where it is {@code null}. */
  @Nullable JsonNode get(String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }

  String text(String field) {
    return optionalText(field).orElseThrow(() -> complaint(field, "is missing"));
  }

  Optional<String> optionalText(String field) {
    JsonNode value = get(field);
    return value == null ? Optional.empty() : Optional.of(textOf(field, value));
  }

  private String textOf(String field, JsonNode value) {
    if (!value.isTextual()) {
      throw complaint(field, quoted(value) + " is no string");
    }
    if (value.textValue().isBlank()) {
      throw complaint(field, "is blank");
    }
    return value.textValue();
  }

  boolean flag(String field) {
    return optionalFlag(field).orElse(false);
  }

  Optional<Boolean> optionalFlag(String field) {
    JsonNode value = get(field);
    if (value != null && !value.isBoolean()) {
      throw complaint(field, quoted(value) + " is neither true nor false");
    }
    return Optional.ofNullable(value).map(JsonNode::booleanValue);
  }

  Optional<PartialDate> optionalDate(String field) {
    return optionalText(field).map(text -> date(field, text));
  }

  /** The dates of a list in which {@code null} stands for none. */
  List<Optional<PartialDate>> dates(String field) {
    List<Optional<PartialDate>> dates = new ArrayList<>();
    JsonNode list = list(field);
    for (int i = 0; i < list.size(); i++) {
      String element = field + "[" + i + "]";
      JsonNode value = list.get(i);
      dates.add(value.isNull() ? Optional.empty() : Optional.of(date(element, textOf(element, value))));
    }
    return dates;
  }

  private PartialDate date(String field, String text) {
    try {
      return PartialDate.parse(text);
    } catch (DateTimeException e) {
      throw complaint(field, "'" + text + "' is no date (2020, 2024-09 or 2025-02-24)");
    }
  }

  /** The strings of a list; none where the field is missing. */
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    JsonNode list = list(field);
    for (int i = 0; i < list.size(); i++) {
      texts.add(textOf(field + "[" + i + "]", list.get(i)));
    }
    return texts;
  }

  /** The same of a list that needs at least one. */
  List<String> someTexts(String field) {
    List<String> texts = texts(field);
    if (texts.isEmpty()) {
      throw complaint(field, "is empty; at least one is needed");
    }
    return texts;
  }

  <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> type) {
    return optionalText(field).map(text -> choice(field, text, type));
  }

  <E extends Enum<E>> E choice(String field, Class<E> type) {
    return choice(field, text(field), type);
  }

  <E extends Enum<E>> List<E> someChoices(String field, Class<E> type) {
    List<String> texts = someTexts(field);
    List<E> choices = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      choices.add(choice(field + "[" + i + "]", texts.get(i), type));
    }
    return choices;
  }

  private <E extends Enum<E>> E choice(String field, String text, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    String choices = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    throw complaint(field, "'" + text + "' is no " + type.getSimpleName() + " (" + choices + ")");
  }

  /** The objects of a list; none where the field is missing. */
  List<JsonFields> objects(String field) {
    List<JsonFields> objects = new ArrayList<>();
    JsonNode list = list(field);
    for (int i = 0; i < list.size(); i++) {
      objects.add(new JsonFields(file, path + field + "[" + i + "].", list.get(i)));
    }
    return objects;
  }

  /** The object; empty where the field is missing. */
  Optional<JsonFields> object(String field) {
    return Optional.ofNullable(get(field)).map(value -> new JsonFields(file, path + field + ".", value));
  }

  private JsonNode list(String field) {
    JsonNode value = get(field);
    if (value != null && !value.isArray()) {
      throw complaint(field, quoted(value) + " is no list");
    }
    return value == null ? MissingNode.getInstance() : value;
  }

  /** Refuses a field that is none of these: it would be silently without effect. */
  void only(String... fields) {
    List<String> known = Arrays.asList(fields);
    for (String field : (Iterable<String>) node::fieldNames) {
      if (!known.contains(field)) {
        throw complaint(field, "is no field here (" + String.join(", ", fields) + ")");
      }
    }
  }

  static String quoted(JsonNode value) {
    String text = value.isTextual() ? value.textValue() : value.toString();
    return "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
  }
}
