package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.dealwire.extract.Extractor;
import org.junit.jupiter.api.Test;

class DealCounterTest {

  private static final String NEWS = "다온소프트는 지난 24일 한별전자와 업무협약을 체결했다. 다온소프트는 새 공장에 500억원을 투자할 계획이다.";

  @Test
  void the_library_is_on_the_class_path() {
    assertFalse(Extractor.class.getModule().isNamed());
  }

  @Test
  void deals_are_counted_in_texts_and_pages() {
    assertEquals(2, new DealCounter().count(NEWS));
    assertEquals(2, new DealCounter().countInPage("<html><body><article><p>" + NEWS + "</p></article></body></html>"));
    assertEquals(0, new DealCounter().count("비가 온다."));
  }
}
