package com.example.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.ExtractionJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompaniesTest {

  @Test
  void every_module_is_named_by_itself() {
    assertEquals("com.example.news", Companies.class.getModule().getName());
    assertEquals("io.github.dealwire.extract", Extractor.class.getModule().getName());
    for (String name : List.of("io.github.dealwire.model", "io.github.dealwire.core", "com.fasterxml.jackson.databind", "org.jsoup")) {
      assertFalse(ModuleLayer.boot().findModule(name).orElseThrow().getDescriptor().isAutomatic(), name);
    }
  }

  @Test
  void companies_are_named_and_json_is_read_and_written() {
    assertEquals(List.of("다온소프트", "한별전자"), new Companies().in("다온소프트는 한별전자와 업무협약을 체결했다."));
    assertTrue(Companies.readable("a.html"));
  }

  @Test
  void the_schema_is_found_in_its_module() {
    assertTrue(ExtractionJson.schema().contains("2020-12"));
  }
}
