package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Extractions to JSON and back: the one JSON door of the library.
 *
 * <p>Written: fields in a fixed order, so that equal extractions give equal bytes; no field for what is absent; every list, also
 * an empty one; plain numbers (no exponent), a confidence with two decimals; dates as ISO 8601; letters beyond ASCII as they are;
 * UTF-8 in streams. One extraction is one line, without a line end, except in the pretty form.
 *
 * <p>Read: fields in any order, unknown fields skipped, {@code null} and a missing list as nothing. What no correct extraction can
 * say is refused, as it is when it is built.
 *
 * <p>Streams and writers are left open. Safe for use by many threads.
 */
public final class ExtractionJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final ObjectWriter COMPACT = MAPPER.writerFor(Extraction.class);
  private static final ObjectWriter PRETTY = COMPACT.with(prettyPrinter());
  private static final ObjectReader READER = MAPPER.readerFor(Extraction.class);

  private ExtractionJson() {}

  /** The extraction in one line, without a line end. */
  public static String toJson(Extraction extraction) {
    return toString(COMPACT, extraction);
  }

  /** The extraction indented by two spaces, with {@code \n} between the lines on every system. */
  public static String toPrettyJson(Extraction extraction) {
    return toString(PRETTY, extraction);
  }

  /** Writes what {@link #toJson} returns, and flushes. */
  public static void write(Extraction extraction, Writer out) throws IOException {
    COMPACT.writeValue(out, extraction);
  }

  /** Writes what {@link #toJson} returns in UTF-8, and flushes. */
  public static void write(Extraction extraction, OutputStream out) throws IOException {
    // A writer of the JDK writes '?' for a lone surrogate, where Jackson's own would fail in the middle of the output.
    write(extraction, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /**
   * The extraction in the JSON.
   *
   * @throws ExtractionJsonException for broken JSON and for what is no valid extraction
   */
  public static Extraction fromJson(String json) {
    try {
      return read(new StringReader(json));
    } catch (IOException e) {
      throw new AssertionError("a string is read without I/O", e);
    }
  }

  /**
   * Reads one extraction; nothing but spaces may follow.
   *
   * @throws ExtractionJsonException for broken JSON and for what is no valid extraction
   */
  public static Extraction read(Reader in) throws IOException {
    try {
      return notNull(READER.readValue(in));
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  /**
   * Reads one extraction in UTF-8; nothing but spaces may follow.
   *
   * @throws ExtractionJsonException for broken JSON and for what is no valid extraction
   */
  public static Extraction read(InputStream in) throws IOException {
    try {
      return notNull(READER.readValue(in));
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  private static String toString(ObjectWriter writer, Extraction extraction) {
    try {
      return writer.writeValueAsString(extraction);
    } catch (JsonProcessingException e) {
      throw new AssertionError("an extraction has only what JSON can say", e);
    }
  }

  private static Extraction notNull(Extraction extraction) {
    if (extraction == null) {
      throw new ExtractionJsonException("null is no extraction", 0, 0, null);
    }
    return extraction;
  }

  private static ExtractionJsonException broken(JsonProcessingException e) {
    StringBuilder message = new StringBuilder(e.getOriginalMessage());
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      message.append(" (in ");
      for (JsonMappingException.Reference step : mapping.getPath()) {
        if (step.getFieldName() == null) {
          message.append('[').append(step.getIndex()).append(']');
        } else {
          message.append(message.charAt(message.length() - 1) == ' ' ? "" : ".").append(step.getFieldName());
        }
      }
      message.append(')');
    }
    JsonLocation at = e.getLocation();
    int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
    int column = at == null ? 0 : Math.max(at.getColumnNr(), 0);
    String place = line == 0 ? "" : "line " + line + ", column " + column + ": ";
    return new ExtractionJsonException(place + message, line, column, e);
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
