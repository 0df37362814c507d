package io.github.dealwire.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "다온소프트, 다온소프트",
        "㈜다온소프트, 다온소프트",
        "(주) 다온 소프트, 다온소프트",
        "다온소프트 주식회사, 다온소프트",
        "(유)다온소프트, 다온소프트",
        "다온소프트유한회사, 다온소프트",
        "Norva Motors, norvamotors",
        "NORVA\u00A0MOTORS, norvamotors",
        "한별·새벽, 한별새벽",
        "한별ㆍ새벽, 한별새벽",
        "S.K. O'Hara, skohara",
        "‘이슬’ “담은”, 이슬담은",
        "STRAẞE, strasse",
        "Straße, strasse",
        "ΣΟΦΟΣ, σοφοσ",
        "σοφος, σοφοσ",
        "다온-소프트, 다온-소프트"
      })
  void spaces_forms_case_and_some_punctuation_do_not_count(String name, String normal) {
    assertThat(Names.normal(name)).isEqualTo(normal);
  }

  @Test
  void nothing_is_left_of_a_form_alone() {
    assertThat(Names.normal("㈜")).isEmpty();
    assertThat(Names.normal(null)).isEmpty();
    assertThat(Names.normals(Arrays.asList("(주)", null, "다온", "다 온"))).containsExactly("다온");
  }
}
