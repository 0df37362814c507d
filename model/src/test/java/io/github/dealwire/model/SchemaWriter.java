package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the JSON Schema of {@link Extraction} from the types, their fields and their Javadoc. */
final class SchemaWriter {

  private static final Path SOURCES = Path.of("src/main/java/io/github/dealwire/model");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode definitions = JSON.createObjectNode();
  private final Deque<Class<?>> todo = new ArrayDeque<>();
  private final Set<Class<?>> seen = new LinkedHashSet<>();

  private SchemaWriter() {}

  /** The schema, indented, with a line end at its end. */
  static String write() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      return JSON.writer(printer).writeValueAsString(new SchemaWriter().schema()) + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private ObjectNode schema() {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:dealwire:extraction:" + Extraction.SCHEMA_VERSION);
    root.put("title", "Extraction");
    object(root, Extraction.class);
    while (!todo.isEmpty()) {
      Class<?> type = todo.remove();
      ObjectNode definition = definitions.putObject(type.getSimpleName());
      if (type.isEnum()) {
        enumeration(definition, type);
      } else if (type == PartialDate.class) {
        definition.put("description", "A date as precise as the article allows: a year, a month or a day.");
        definition.put("type", "string").put("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
      } else {
        object(definition, type);
      }
    }
    root.set("$defs", definitions);
    return root;
  }

  private void object(ObjectNode node, Class<?> type) {
    String source = source(type);
    node.put("description", javadoc(source, "(?:@[^\\n]*\\n|[^;{}]*?\\}\\)\\n)*public abstract class " + type.getSimpleName() + "\\b"));
    node.put("type", "object");
    ObjectNode properties = JSON.createObjectNode();
    List<String> fields = List.of(type.getAnnotation(JsonPropertyOrder.class).value());
    List<String> required = new ArrayList<>();
    for (String field : fields) {
      Method method = method(type, field);
      ObjectNode property = properties.putObject(field);
      if (!Optional.class.equals(method.getReturnType())) {
        required.add(field);
      }
      property.put("description", javadoc(source, "(?:  @[^\\n]*\\n)*  public (?:abstract )?[^;{(]* " + field + "\\(\\)"));
      value(property, method.getGenericReturnType(), field);
    }
    node.set("required", JSON.valueToTree(required));
    node.set("properties", properties);
  }

  private void value(ObjectNode property, Type generic, String field) {
    Class<?> type = generic instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) generic;
    if (type == Optional.class) {
      value(property, ((ParameterizedType) generic).getActualTypeArguments()[0], field);
    } else if (type == List.class) {
      property.put("type", "array");
      value(property.putObject("items"), ((ParameterizedType) generic).getActualTypeArguments()[0], field);
    } else if (type == String.class) {
      property.put("type", "string");
    } else if (type == boolean.class) {
      property.put("type", "boolean");
    } else if (type == int.class) {
      property.put("type", "integer").put("minimum", field.equals("schemaVersion") ? 1 : 0);
    } else if (type == double.class) {
      property.put("type", "number").put("minimum", 0).put("maximum", 1);
    } else if (type == BigDecimal.class) {
      property.put("type", "number").put("minimum", 0);
    } else {
      property.put("$ref", "#/$defs/" + type.getSimpleName());
      if (seen.add(type)) {
        todo.add(type);
      }
    }
  }

  private void enumeration(ObjectNode node, Class<?> type) {
    String source = source(type);
    node.put("description", javadoc(source, "public enum " + type.getSimpleName()));
    var choices = node.putArray("oneOf");
    for (Object constant : type.getEnumConstants()) {
      String name = ((Enum<?>) constant).name();
      choices.addObject().put("const", jsonName(type, name))
          .put("description", javadoc(source, "(?:  @[^\\n]*\\n)*  " + name + "\\b"));
    }
  }

  private static String jsonName(Class<?> type, String constant) {
    try {
      JsonProperty renamed = type.getField(constant).getAnnotation(JsonProperty.class);
      return renamed == null ? constant : renamed.value();
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  private static Method method(Class<?> type, String field) {
    try {
      return type.getMethod(field);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static String source(Class<?> type) {
    try {
      return Files.readString(SOURCES.resolve(type.getSimpleName() + ".java")).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first paragraph of the Javadoc that stands before a declaration, without its markup. */
  private static String javadoc(String source, String declaration) {
    Matcher found = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\n" + declaration, Pattern.DOTALL).matcher(source);
    if (!found.find()) {
      throw new AssertionError("no Javadoc before " + declaration);
    }
    return found.group(1)
        .replaceAll("\\n *\\*", " ")
        .replaceAll("(?s)<p>.*", "")
        .replaceAll("\\{@link #?\\w+ (\\w+)\\}", "$1")
        .replaceAll("\\{@\\w+ #?([^}]*)\\}", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
