package io.github.dealwire.extract.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.text.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounTailTest {

  private static final String NAME = "다온소프트";

  private static NounTail tail(String text) {
    return NounTail.of(text, NAME.length(), text.length());
  }

  @ParameterizedTest
  @CsvSource({
      "다온소프트는 투자했다, TOPIC, 6",
      "다온소프트가 투자했다, SUBJECT, 6",
      "다온소프트도 투자했다, ALSO, 6",
      "다온소프트를 인수했다, OBJECT, 6",
      "다온소프트와 손잡았다, WITH, 6",
      "다온소프트와의 협약, WITH, 7",
      "다온소프트에 투자했다, TO, 6",
      "다온소프트의 공장, OF, 6",
      "다온소프트(Daon Soft)는 투자했다, TOPIC, 17",
      "다온소프트’는 투자했다, TOPIC, 7",
      "다온소프트사와 손잡았다, WITH, 7",
      "다온소프트社는 투자했다, TOPIC, 7",
      "다온소프트 측은 투자했다, TOPIC, 8",
      "다온소프트측은 투자했다, TOPIC, 7",
      "다온소프트 등은 투자했다, TOPIC, 8",
      "다온소프트 등과 손잡았다, WITH, 8",
      "다온소프트 투자, NONE, 5",
      "다온소프트, NONE, 5",
      "다온소프트. 끝, NONE, 5"
  })
  void a_noun_has_the_role_of_its_particle(String text, Role role, int end) {
    assertThat(tail(text).role()).isEqualTo(role);
    assertThat(tail(text).end()).isEqualTo(end);
    assertThat(tail(text).clean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"다온소프트웨어는 투자했다", "다온소프트뱅크가 투자했다", "다온소프트X는"})
  void a_noun_that_goes_on_is_another_word(String text) {
    assertThat(tail(text).clean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"다온소프트은 투자했다, TOPIC", "다온소프트을 인수했다, OBJECT", "다온소프트과 손잡았다, WITH"})
  void a_particle_that_does_not_agree_is_read_as_it_was_meant(String text, Role role) {
    assertThat(tail(text).role()).isEqualTo(role);
  }

  @Test
  void a_gloss_is_what_stands_in_the_first_brackets() {
    String text = "다온소프트(대표 홍석우)는 투자했다";
    NounTail tail = tail(text);
    assertThat(text.substring(tail.glossStart(), tail.glossEnd())).isEqualTo("대표 홍석우");
    assertThat(text.substring(0, tail.nounEnd())).isEqualTo("다온소프트(대표 홍석우)");
  }

  @Test
  void brackets_that_do_not_close_are_no_gloss() {
    assertThat(tail("다온소프트(대표 홍석우는 투자했다").glossStart()).isNegative();
  }

  @Test
  void others_and_the_side_of_a_company_are_told_apart() {
    assertThat(tail("다온소프트 등이 투자했다")).satisfies(t -> {
      assertThat(t.andOthers()).isTrue();
      assertThat(t.side()).isFalse();
    });
    assertThat(tail("다온소프트 측이 투자했다")).satisfies(t -> {
      assertThat(t.andOthers()).isFalse();
      assertThat(t.side()).isTrue();
    });
    assertThat(tail("다온소프트 등록 절차")).satisfies(t -> assertThat(t.andOthers()).isFalse());
  }

  @Test
  void nothing_behind_the_limit_is_looked_at() {
    assertThat(NounTail.of("다온소프트는", NAME.length(), NAME.length()).role()).isEqualTo(Role.NONE);
  }
}
