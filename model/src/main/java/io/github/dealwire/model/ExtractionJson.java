package io.github.dealwire.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Extractions to JSON and back: the one JSON door of the library.
 *
 * <p>Written: fields in a fixed order, so that equal extractions give equal bytes; no field for what is absent; every list, also
 * an empty one; plain numbers (no exponent), a confidence with two decimals; dates as ISO 8601; letters beyond ASCII as they are;
 * UTF-8 in streams. One extraction is one line, except in the pretty form, and ends without a line end: what stands between
 * extractions is the caller's ({@code \n} for JSON Lines).
 *
 * <p>Read: fields in any order; unknown fields are skipped, and {@code null} is as good as no field. What no correct extraction
 * can say is refused, as it is when it is built.
 *
 * <p>Streams, readers and writers are left open. Safe for use by many threads.
 */
public final class ExtractionJson {

  // Strings of any length: the text of an article has no limit. The other limits of Jackson (depth, digits) stay.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

  // Nothing is read as something else: no "12" for 12, no 12.7 for 12, no 0 for the first of an enum, no 0 for null.
  private static final JsonMapper MAPPER =
      JsonMapper.builder(FACTORY)
          .addModule(new Jdk8Module())
          .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .defaultSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.FAIL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private static final ObjectWriter COMPACT = MAPPER.writerFor(Extraction.class);
  private static final ObjectWriter PRETTY = COMPACT.with(prettyPrinter());
  private static final ObjectReader READER = MAPPER.readerFor(Extraction.class);

  private ExtractionJson() {}

  /** The extraction in one line. */
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
    // '?' for a lone surrogate in what the caller named; Jackson's UTF-8 would fail in the middle of the output.
    write(extraction, new Utf8Writer(out));
  }

  /**
   * The extraction in the JSON.
   *
   * @throws ExtractionJsonException for broken JSON and for what is no valid extraction
   */
  public static Extraction fromJson(String json) {
    return fromJson(json, 0);
  }

  /**
   * Reads one extraction to the end of the input; only white space may follow it.
   *
   * @throws ExtractionJsonException for broken JSON and for what is no valid extraction
   */
  public static Extraction read(Reader in) throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      return read(parser, 0);
    }
  }

  /**
   * Reads one extraction in UTF-8 to the end of the input; only white space may follow it.
   *
   * @throws ExtractionJsonException for broken JSON and for what is no valid extraction
   */
  public static Extraction read(InputStream in) throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      return read(parser, 0);
    }
  }

  /**
   * Reads JSON Lines: an extraction a line, blank lines skipped. The stream reads as it goes, in order; it throws {@link
   * ExtractionJsonException} at a line that is no valid extraction and {@link java.io.UncheckedIOException} where reading fails.
   */
  public static Stream<Extraction> lines(Reader in) {
    return JsonLines.of(in).map(line -> fromJson(line.json(), line.linesBefore()));
  }

  /**
   * The JSON Schema (2020-12) of an extraction, as it is in <a href="doc-files/extraction.schema.json">extraction.schema.json</a>.
   * Objects are open: a later version may have more fields.
   */
  public static String schema() {
    try (InputStream in = ExtractionJson.class.getResourceAsStream("doc-files/extraction.schema.json")) {
      return new String(Objects.requireNonNull(in, "the schema is in the jar").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Extraction fromJson(String json, int linesBefore) {
    try (JsonParser parser = FACTORY.createParser(new StringReader(json))) {
      return read(parser, linesBefore);
    } catch (IOException e) {
      throw new AssertionError("a string is read without I/O", e);
    }
  }

  private static Extraction read(JsonParser parser, int linesBefore) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw JsonErrors.of("nothing to read; an extraction is an object", parser.currentLocation(), linesBefore);
      }
      Extraction extraction = READER.readValue(parser);
      if (extraction == null) {
        throw JsonErrors.of("null is no extraction", parser.currentLocation(), linesBefore);
      }
      if (parser.nextToken() != null) {
        throw JsonErrors.of("more follows after the extraction", parser.currentLocation(), linesBefore);
      }
      return extraction;
    } catch (JsonProcessingException e) {
      throw JsonErrors.of(e, linesBefore);
    }
  }

  private static String toString(ObjectWriter writer, Extraction extraction) {
    try {
      return writer.writeValueAsString(extraction);
    } catch (JsonProcessingException e) {
      throw new AssertionError("an extraction has only what JSON can say", e);
    }
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
