package io.github.dealwire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each message says where, what, and what would be valid. */
class JsonErrorsTest {

  private static final String FULL = ExtractionJson.toJson(Samples.full());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                             | line 1, column 1: nothing to read; an extraction is an object",
        "{                              | line 1, column 2: the JSON ends too early",
        "{\"article\":{\"text\":\"협약  | line 1, column 23: article.text: the JSON ends too early",
        "null                           | line 1, column 5: null is no extraction",
        "[]                             | line 1, column 1: an object is needed here",
        "{} | line 1, column 2: Cannot build Extraction, some of required attributes are not set [article]",
        "{\"article\":{}} {}            | line 1, column 17: more follows after the extraction",
        "{\"article\":[]}               | line 1, column 12: article: an object is needed here",
        "{\"article\":{},\"companies\":{}}     | line 1, column 27: companies: a list is needed here",
        "{\"article\":{},\"companies\":[null]} | line 1, column 28: companies[0]: null is not allowed here",
        "{\"article\":{\"reporters\":[\"\"]}}   | line 1, column 29: article: article: reporters is blank",
        "{\"article\":{\"publishedOn\":2025}}    | line 1, column 27: article.publishedOn: a string is needed here",
      })
  void broken_json(String json, String message) {
    assertThatThrownBy(() -> ExtractionJson.fromJson(json)).isInstanceOf(ExtractionJsonException.class).hasMessage(message);
  }

  @Test
  void the_line_and_column_can_be_asked_for() {
    assertThatThrownBy(() -> ExtractionJson.fromJson("{\"article\":{},\n\n  \"companies\":[{]}"))
        .isInstanceOfSatisfying(
            ExtractionJsonException.class,
            e -> {
              assertThat(e.line()).isEqualTo(3);
              assertThat(e.column()).isEqualTo(17);
              assertThat(e).hasMessage("line 3, column 17: companies[0]: Unexpected close marker ']': expected '}'");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"MOU\" | \"MOUU\" | agreements[0].type: 'MOUU' is no AgreementType (MOU, SUPPLY_CONTRACT, CONTRACT, JOINT_VENTURE, "
            + "JOINT_DEVELOPMENT, LICENSE, PARTNERSHIP, SETTLEMENT)",
        "\"MOU\" | 0 | agreements[0].type: '0' is no AgreementType (MOU, SUPPLY_CONTRACT, CONTRACT, JOINT_VENTURE, "
            + "JOINT_DEVELOPMENT, LICENSE, PARTNERSHIP, SETTLEMENT)",
        "\"title\"} | \"body\"} | companies[0].mentions[0].in: 'body' is no SourceField (title)",
        "0.97 | 1.97 | agreements[0]: agreement a1: confidence 1.97 is not 0 to 1",
        "0.97 | \"high\" | agreements[0].confidence: a number is needed here",
        "0.97 | null | agreements[0]: Cannot build Agreement, some of required attributes are not set [confidence]",
        "\"start\":0, | \"start\":0.5, | companies[0].mentions[0].start: a whole number is needed here",
        "\"start\":0, | \"start\":\"0\", | companies[0].mentions[0].start: a whole number is needed here",
        "false | \"no\" | executives[0].positions[0].former: true or false is needed here",
        "P5Y | 5년 | investments[0]: investment i1: period '5년' is no ISO 8601 period (P5Y, P18M)",
        ":10000000000 | :1E+999999999 | agreements[0].value: money '최소 100억 위안': "
            + "value 1E+999999999 has more than 100 digits before or after the point",
        "[\"c1\",\"c2\"] | [\"c1\",\"c9\"] | agreement a1: parties names c9, "
            + "but the extraction has no such company; it has c1, c2, c3",
      })
  void what_is_no_valid_extraction(String valid, String invalid, String message) {
    String json = FULL.replace(valid, invalid);
    assertThat(json).isNotEqualTo(FULL);
    assertThatThrownBy(() -> ExtractionJson.fromJson(json))
        .isInstanceOf(ExtractionJsonException.class)
        .hasMessageMatching("(?s)line 1, column \\d+: .*")
        .hasMessageEndingWith(": " + message);
  }

  @Test
  void bytes_that_are_no_utf_8() {
    byte[] json = "{\"article\":{\"text\":\"\u00E9\"}}".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> ExtractionJson.read(new ByteArrayInputStream(json)))
        .isInstanceOf(ExtractionJsonException.class)
        .hasMessageContaining("line 1, column 2")
        .hasMessageContaining("UTF-8");
  }
}
