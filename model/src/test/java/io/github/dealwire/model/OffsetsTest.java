package io.github.dealwire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OffsetsTest {

  private static final String TEXT = "AI é협약\uD83D\uDE00끝";
  private final Offsets offsets = Offsets.of(TEXT);

  @Test
  void every_place_between_characters_is_what_other_languages_count() {
    for (int i = 0; i <= TEXT.length(); i++) {
      if (i == 7) {
        continue; // inside the pair
      }
      String before = TEXT.substring(0, i);
      assertThat(offsets.toCodePoints(i)).isEqualTo(before.codePointCount(0, i));
      assertThat(offsets.toUtf8Bytes(i)).isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
      assertThat(offsets.fromCodePoints(offsets.toCodePoints(i))).isEqualTo(i);
      assertThat(offsets.fromUtf8Bytes(offsets.toUtf8Bytes(i))).isEqualTo(i);
    }
  }

  @Test
  void a_span_is_the_same_words_in_code_points_and_in_bytes() {
    int start = TEXT.indexOf("끝");
    int[] points = TEXT.codePoints().toArray();
    assertThat(new String(points, offsets.toCodePoints(start), 1)).isEqualTo("끝");
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, offsets.toUtf8Bytes(start), 3, StandardCharsets.UTF_8)).isEqualTo("끝");
  }

  @Test
  void half_a_pair_counts_as_its_replacement() {
    Offsets broken = Offsets.of("a\uD83Db");
    assertThat(broken.toCodePoints(2)).isEqualTo(2);
    assertThat(broken.toUtf8Bytes(2)).isEqualTo(4);
  }

  @Test
  void an_empty_text_has_one_place() {
    assertThat(Offsets.of("").toUtf8Bytes(0)).isZero();
    assertThat(Offsets.of("").fromCodePoints(0)).isZero();
  }

  @Test
  void places_inside_a_character_and_outside_the_text_are_refused() {
    assertThatThrownBy(() -> offsets.toCodePoints(7)).isInstanceOf(IllegalArgumentException.class).hasMessage("7 lies inside a character");
    assertThatThrownBy(() -> offsets.fromUtf8Bytes(4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> offsets.toUtf8Bytes(10)).hasMessage("10 is not 0 to 9 UTF-16 code units");
    assertThatThrownBy(() -> offsets.fromCodePoints(-1)).hasMessage("-1 is not 0 to 8 code points");
  }
}
