package io.github.dealwire.extract.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindTest {

  private static final String TEXT = "협약과 협약과 협약";

  @Test
  void the_first_and_the_last_word_of_a_range() {
    assertThat(Find.first(TEXT, "협약", 0, TEXT.length())).isZero();
    assertThat(Find.first(TEXT, "협약", 1, TEXT.length())).isEqualTo(4);
    assertThat(Find.last(TEXT, "협약", 0, TEXT.length())).isEqualTo(8);
    assertThat(Find.last(TEXT, "협약", 0, 9)).isEqualTo(4);
    assertThat(Find.first(TEXT, '과', 3, TEXT.length())).isEqualTo(6);
  }

  @Test
  void a_word_that_reaches_beyond_the_range_is_not_in_it() {
    assertThat(Find.first(TEXT, "협약", 5, 9)).isEqualTo(-1);
    assertThat(Find.last(TEXT, "협약", 5, 9)).isEqualTo(-1);
    assertThat(Find.first(TEXT, '과', 3, 6)).isEqualTo(-1);
    assertThat(Find.first(TEXT, "계약", -3, TEXT.length())).isEqualTo(-1);
  }

  @Test
  void a_place_where_one_of_several_words_begins() {
    assertThat(Find.begins(TEXT, List.of("계약", "협약"), 4)).isTrue();
    assertThat(Find.begins(TEXT, List.of("계약", "협약"), 5)).isFalse();
    assertThat(Find.begins(TEXT, List.of("협약"), TEXT.length())).isFalse();
  }

  @Test
  void a_range_that_ends_in_one_of_several_words() {
    assertThat(Find.ends(TEXT, List.of("계약", "협약"), 4, 6)).isTrue();
    assertThat(Find.ends(TEXT, List.of("계약", "협약"), 5, 6)).isFalse();
    assertThat(Find.ends(TEXT, List.of(), 4, 6)).isFalse();
  }
}
