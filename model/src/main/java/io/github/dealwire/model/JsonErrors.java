package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Collection;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Jackson's exceptions in the words of this library: what is wrong, where, and what would be valid. */
final class JsonErrors {

  private JsonErrors() {}

  /** The exception for what Jackson says; {@code linesBefore} lines stand before the JSON that was parsed. */
  static ExtractionJsonException of(JsonProcessingException e, int linesBefore) {
    String message = message(e);
    String path = e instanceof JsonMappingException mapping ? path(mapping) : "";
    return of(path.isEmpty() ? message : path + ": " + message, e.getLocation(), linesBefore, e);
  }

  static ExtractionJsonException of(String message, @Nullable JsonLocation at, int linesBefore) {
    return of(message, at, linesBefore, null);
  }

  private static ExtractionJsonException of(
      String message, @Nullable JsonLocation at, int linesBefore, @Nullable Exception cause) {
    if (at == null) {
      return new ExtractionJsonException(message, 0, 0, cause);
    }
    int line = Math.max(at.getLineNr(), 1) + linesBefore;
    int column = Math.max(at.getColumnNr(), 1);
    return new ExtractionJsonException("line " + line + ", column " + column + ": " + message, line, column, cause);
  }

  private static String message(JsonProcessingException e) {
    if (e instanceof JsonEOFException || e.getCause() instanceof JsonEOFException) {
      return "the JSON ends too early";
    }
    if (e instanceof ValueInstantiationException && e.getCause() != null) {
      return String.valueOf(e.getCause().getMessage());
    }
    if (e instanceof InvalidNullException) {
      return "null is not allowed here";
    }
    if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      Class<?> type = mismatch.getTargetType();
      if (e instanceof InvalidFormatException format && type.isEnum()) {
        return "'" + format.getValue() + "' is no " + type.getSimpleName() + " (" + constants(type) + ")";
      }
      return kind(type) + " is needed here";
    }
    // Jackson goes on with a place in a source that it does not show: "(for Object starting at [Source: REDACTED …])".
    String said = e.getOriginalMessage();
    int aside = Math.max(said.indexOf(" (for Object starting at "), said.indexOf(" (for Array starting at "));
    return aside < 0 ? said : said.substring(0, aside);
  }

  private static String constants(Class<?> type) {
    StringJoiner names = new StringJoiner(", ");
    for (Object constant : type.getEnumConstants()) {
      names.add(jsonName(type, ((Enum<?>) constant).name()));
    }
    return names.toString();
  }

  private static String jsonName(Class<?> type, String constant) {
    try {
      JsonProperty renamed = type.getField(constant).getAnnotation(JsonProperty.class);
      return renamed == null ? constant : renamed.value();
    } catch (NoSuchFieldException e) {
      throw new AssertionError("an enum has a field for each constant", e);
    }
  }

  private static String kind(Class<?> type) {
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type == int.class || type == Integer.class) {
      return "a whole number";
    }
    if (type == double.class || Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    return type == String.class || type == PartialDate.class || type.isEnum() ? "a string" : "an object";
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
