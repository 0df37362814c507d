package io.github.dealwire.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractionJsonTest {

  @Test
  void what_is_written_is_read_back_as_an_equal_object() {
    assertThat(ExtractionJson.fromJson(ExtractionJson.toJson(Samples.full()))).isEqualTo(Samples.full());
  }
}
