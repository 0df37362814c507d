package io.github.dealwire.examples.cli;

import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How extractions are written. All lines end in {@code \n}, on every system. */
enum Format {
  /** For a person to read. */
  TABLE("", "", "") {
    @Override
    String render(Extraction extraction) {
      return TableText.of(extraction);
    }
  },
  /** An extraction a line. */
  JSONL("", "", "") {
    @Override
    String render(Extraction extraction) {
      return ExtractionJson.toJson(extraction) + "\n";
    }
  },
  /** One array, indented. */
  JSON("[\n", ",\n", "\n]\n") {
    @Override
    String render(Extraction extraction) {
      return ExtractionJson.toPrettyJson(extraction);
    }
  };

  /** What stands before the first extraction, between two, and after the last. */
  final String before;
  final String between;
  final String after;

  Format(String before, String between, String after) {
    this.before = before;
    this.between = between;
    this.after = after;
  }

  abstract String render(Extraction extraction);

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A format as it is typed. */
  static final class Converter implements ITypeConverter<Format> {

    @Override
    public Format convert(String value) {
      for (Format format : values()) {
        if (format.toString().equals(value)) {
          return format;
        }
      }
      String valid = Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
      throw new TypeConversionException("'" + value + "' is no format (" + valid + ")");
    }
  }
}
