package io.github.dealwire.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON Schema in the jar says what the types say, and what is written fits it. */
class SchemaTest {

  private static final Path FILE = Path.of("src/main/resources/io/github/dealwire/model/doc-files/extraction.schema.json");

  @Test
  void the_schema_is_made_from_the_types() throws IOException {
    String made = SchemaWriter.write();
    if (Boolean.getBoolean("dealwire.writeSchema")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, made);
    }
    assertThat(Files.readString(FILE))
        .as("write it anew with mvn -pl model test -Dtest=SchemaTest -Ddealwire.writeSchema=true")
        .isEqualTo(made);
    assertThat(ExtractionJson.schema()).isEqualTo(made);
  }

  @Test
  void what_is_written_fits_the_schema_and_has_no_field_that_it_does_not_know() throws IOException {
    assertThat(errors(strict(), ExtractionJson.toJson(Samples.full()))).isEmpty();
    assertThat(errors(strict(), ExtractionJson.toJson(Samples.full().withoutText()))).isEmpty();
    assertThat(errors(strict(), ExtractionJson.toJson(Extraction.builder().article(SourceArticle.builder().build()).build()))).isEmpty();
  }

  @Test
  void unknown_fields_fit_and_what_no_extraction_has_does_not() {
    String json = ExtractionJson.toJson(Samples.full());
    String schema = ExtractionJson.schema();
    assertThat(errors(schema, json.replace("{\"schemaVersion\"", "{\"later\":{},\"schemaVersion\""))).isEmpty();
    assertThat(errors(schema, json.replace("\"type\":\"MOU\"", "\"type\":\"MOUU\""))).isNotEmpty();
    assertThat(errors(schema, json.replace("\"2025-02-24\"", "\"24.2.2025\""))).isNotEmpty();
    assertThat(errors(schema, json.replace("\"confidence\":0.97", "\"confidence\":97"))).isNotEmpty();
    assertThat(errors(schema, json.replace("\"agreements\":[", "\"agreement\":["))).isNotEmpty();
  }

  private static List<com.networknt.schema.Error> errors(String schema, String json) {
    Schema parsed = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    return parsed.validate(json, InputFormat.JSON);
  }

  /** The schema with every object closed. */
  private static String strict() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(ExtractionJson.schema());
    close(schema);
    return schema.toString();
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && node.has("properties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(SchemaTest::close);
  }
}
