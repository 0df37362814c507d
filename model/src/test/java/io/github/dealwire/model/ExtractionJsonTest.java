package io.github.dealwire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtractionJsonTest {

  private static final String EMPTY =
      "{\"schemaVersion\":1,\"article\":{\"reporters\":[]},\"companies\":[],\"executives\":[],\"agreements\":[],\"investments\":[]}";

  /** Every field of every type, with the names and the order of the guide. */
  private static String expected() throws IOException {
    try (InputStream file = ExtractionJsonTest.class.getResourceAsStream("full.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static Extraction withConfidence(double confidence) {
    return Samples.extraction().addAgreement(Samples.agreement().confidence(confidence).build()).build();
  }

  @Test
  void every_field_has_the_name_the_place_and_the_form_of_the_guide() throws IOException {
    assertThat(ExtractionJson.toPrettyJson(Samples.full())).isEqualTo(expected());
  }

  @Test
  void the_compact_form_is_the_pretty_form_in_one_line() throws IOException {
    String json = ExtractionJson.toJson(Samples.full());
    assertThat(json).doesNotContain("\n").startsWith("{\"schemaVersion\":1,\"article\":{\"id\":\"a-17\",").contains("\"confidence\":0.90}]");
    assertThat(ExtractionJson.toPrettyJson(ExtractionJson.fromJson(json))).isEqualTo(expected());
  }

  @Test
  void what_is_written_is_read_back_as_an_equal_object() throws IOException {
    assertThat(ExtractionJson.fromJson(ExtractionJson.toJson(Samples.full()))).isEqualTo(Samples.full());
    assertThat(ExtractionJson.fromJson(ExtractionJson.toPrettyJson(Samples.full()))).isEqualTo(Samples.full());
    assertThat(ExtractionJson.read(new StringReader(expected()))).isEqualTo(Samples.full());
    Extraction bare = Samples.full().withoutText();
    assertThat(ExtractionJson.fromJson(ExtractionJson.toJson(bare))).isEqualTo(bare);
  }

  @Test
  void what_is_absent_is_left_out_and_lists_are_always_there() {
    Extraction empty = Extraction.builder().article(SourceArticle.builder().build()).build();
    assertThat(ExtractionJson.toJson(empty)).isEqualTo(EMPTY);
    assertThat(ExtractionJson.fromJson(EMPTY)).isEqualTo(empty);
  }

  @Test
  void a_confidence_has_two_decimals() {
    assertThat(ExtractionJson.toJson(withConfidence(1))).contains("\"confidence\":1.00}");
    assertThat(ExtractionJson.toJson(withConfidence(0.5))).contains("\"confidence\":0.50}");
    assertThat(ExtractionJson.toJson(withConfidence(0.001))).contains("\"confidence\":0.00}");
    assertThat(ExtractionJson.toJson(withConfidence(0.29))).contains("\"confidence\":0.29}");
  }

  @Test
  void letters_are_not_escaped() {
    String text = "협약 漢字 é\uD83D\uDE00\u2028\u007F\"\\\n\u0001";
    Extraction extraction = Extraction.builder().article(SourceArticle.builder().text(text).build()).build();
    String json = ExtractionJson.toJson(extraction);
    assertThat(json).contains("협약 漢字 é\uD83D\uDE00\u2028\u007F\\\"\\\\\\n\\u0001");
    assertThat(ExtractionJson.fromJson(json)).isEqualTo(extraction);
  }

  @Test
  void the_same_extraction_gives_the_same_bytes_from_any_thread_locale_and_time_zone() throws IOException {
    String expected = expected();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "ko-KR"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(IntStream.range(0, 32).parallel().mapToObj(i -> ExtractionJson.toPrettyJson(Samples.full())))
            .containsOnly(expected);
        assertThat(ExtractionJson.fromJson(expected)).isEqualTo(Samples.full());
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void streams_and_writers_get_the_same_and_stay_open() throws IOException {
    String json = ExtractionJson.toJson(Samples.full());
    StringWriter writer =
        new StringWriter() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    ExtractionJson.write(Samples.full(), writer);
    assertThat(writer).hasToString(json);
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    ExtractionJson.write(Samples.full(), out);
    out.write('\n');
    ExtractionJson.write(Samples.full(), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json + "\n" + json);
  }

  @Test
  void streams_are_read_as_utf_8() throws IOException {
    InputStream in =
        new ByteArrayInputStream(ExtractionJson.toJson(Samples.full()).getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThat(ExtractionJson.read(in)).isEqualTo(Samples.full());
  }

  @Test
  void a_lone_surrogate_in_what_the_caller_named_does_not_break_the_output() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExtractionJson.write(Extraction.builder().article(SourceArticle.builder().id("a\uD83D").build()).build(), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"schemaVersion\":1,\"article\":{\"id\":\"a?\"");
  }

  @Test
  void unknown_fields_are_skipped_and_null_is_as_good_as_no_field() {
    String json =
        ExtractionJson.toJson(Samples.full())
            .replace("{\"id\"", "{\"later\":{\"deep\":[1,{\"er\":null}]},\"sellers\":null,\"id\"")
            .replace("{\"start\"", "{\"colour\":\"red\",\"in\":null,\"start\"")
            .replace("\"former\":false", "\"former\":null");
    assertThat(ExtractionJson.fromJson(json)).isEqualTo(Samples.full());
    assertThat(ExtractionJson.fromJson("{\"article\":{},\"companies\":null}")).isEqualTo(ExtractionJson.fromJson(EMPTY));
  }

  @Test
  void fields_may_stand_in_any_order() {
    String json = "{\"investments\":[],\"article\":{\"text\":\"협약\",\"id\":\"a-1\"}}";
    assertThat(ExtractionJson.fromJson(json).article().id()).hasValue("a-1");
  }

  @Test
  void a_number_with_an_exponent_is_read_and_written_plain() {
    String json = ExtractionJson.toJson(Samples.full());
    String exponent = json.replace("1900000000000", "1.90E+12").replace("10000000000", "1E10");
    assertThat(exponent).isNotEqualTo(json);
    assertThat(ExtractionJson.toJson(ExtractionJson.fromJson(exponent))).isEqualTo(json);
  }

  @Test
  void a_text_of_more_than_20_million_characters_is_read_back() {
    Extraction extraction = Extraction.builder().article(SourceArticle.builder().text("a".repeat(20_000_001)).build()).build();
    assertThat(ExtractionJson.fromJson(ExtractionJson.toJson(extraction)).equals(extraction)).isTrue();
  }

  @Test
  void lines_are_read_one_by_one_without_the_blank_ones() {
    String json = ExtractionJson.toJson(Samples.full());
    String file = "\uFEFF" + EMPTY + "\r\n\n  \n" + json + "\n" + EMPTY;
    assertThat(ExtractionJson.lines(new StringReader(file)))
        .containsExactly(ExtractionJson.fromJson(EMPTY), Samples.full(), ExtractionJson.fromJson(EMPTY));
    assertThat(ExtractionJson.lines(new StringReader("\n \n"))).isEmpty();
  }

  @Test
  void a_broken_line_is_named_by_its_number_in_the_file() {
    StringReader file = new StringReader(EMPTY + "\n\n" + EMPTY + "\n{\"article\":{\"publishedOn\":\"어제\"}}\n");
    assertThatThrownBy(() -> ExtractionJson.lines(file).toList())
        .isInstanceOfSatisfying(
            ExtractionJsonException.class,
            e -> {
              assertThat(e.line()).isEqualTo(4);
              assertThat(e).hasMessage("line 4, column 27: article.publishedOn: '어제' is no date (2020, 2024-09 or 2025-02-24)");
            });
  }

  @Test
  void a_form_that_is_newer_than_the_library_is_refused_and_none_is_the_first() {
    assertThat(ExtractionJson.fromJson("{\"article\":{}}").schemaVersion()).isEqualTo(1);
    assertThatThrownBy(() -> ExtractionJson.fromJson("{\"schemaVersion\":2,\"article\":{}}"))
        .isInstanceOf(ExtractionJsonException.class)
        .hasMessageContaining("schemaVersion 2 is not 1 to 1, which is what this version of the library knows");
  }
}
