package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A program with a Jackson of another generation beside ours reads and writes extractions through ExtractionJson. */
class Jackson3Test {

  private final JsonMapper mapper = JsonMapper.builder().build();

  @Test
  void an_extraction_is_a_tree_of_jackson_3_and_comes_back() {
    Extraction extraction =
        Extractor.builder().build().extract(Article.builder().text("다온소프트는 한별전자와 업무협약을 체결했다.").build());

    JsonNode tree = mapper.readTree(ExtractionJson.toJson(extraction));
    assertEquals("MOU", tree.path("agreements").path(0).path("type").asString());

    ObjectNode envelope = mapper.createObjectNode();
    envelope.set("extraction", tree);
    JsonNode read = mapper.readTree(mapper.writeValueAsString(envelope)).path("extraction");
    assertEquals(extraction, ExtractionJson.fromJson(read.toString()));
  }
}
