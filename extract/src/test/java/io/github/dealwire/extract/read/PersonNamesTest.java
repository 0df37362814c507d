package io.github.dealwire.extract.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

  private final Surnames surnames = Surnames.builtIn();
  private final PersonNames names = new PersonNames(surnames, OrdinaryWords.builtIn());

  @ParameterizedTest
  @ValueSource(strings = {"홍석우", "민서연", "김도현", "박지훈", "이수민", "최민재", "남궁민수"})
  void a_family_name_with_a_usual_given_name_is_a_person(String name) {
    assertThat(names.korean(name)).isGreaterThanOrEqualTo(2);
    assertThat(names.isPerson(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"투자", "협약을", "공장", "이사회", "정부", "주가", "반도체", "다온소프트", "한국은", "A", "", "홍", "홍석우는요"})
  void other_words_are_no_persons(String word) {
    assertThat(names.isPerson(word)).isFalse();
  }

  /** Fails when it is repaired: then the word belongs to the ones above. */
  @ParameterizedTest
  @ValueSource(strings = "조선소")
  void known_weakness_a_noun_whose_syllables_are_those_of_names_is_taken_for_one(String word) {
    assertThat(names.isPerson(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"김", "이", "박", "홍", "남궁", "황보", "제갈"})
  void family_names_have_one_syllable_or_two(String name) {
    assertThat(surnames.contains(name)).isTrue();
    assertThat(names.isSurname(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"가온", "투", "김이박", "", "K"})
  void nothing_else_is_a_family_name(String name) {
    assertThat(surnames.contains(name)).isFalse();
  }

  @Test
  void a_full_name_has_two_to_four_syllables() {
    assertThat(surnames.fullName("홍석우", 0, 3)).isTrue();
    assertThat(surnames.fullName("홍설", 0, 2)).isTrue();
    assertThat(surnames.fullName("남궁민수", 0, 4)).isTrue();
    assertThat(surnames.fullName("홍석우씨가", 0, 5)).isFalse();
    assertThat(surnames.fullName("홍", 0, 1)).isFalse();
    assertThat(surnames.fullName("홍 우", 0, 3)).isFalse();
  }

  @Test
  void foreign_words_sound_foreign() {
    assertThat(names.foreign("베스트베리")).isGreaterThan(names.foreign("한별전자"));
    assertThat(names.foreign("")).isZero();
    assertThat(names.foreign("ABC")).isZero();
  }

  @Test
  void hangul_is_whole_syllables_only() {
    assertThat(PersonNames.isHangul("다온")).isTrue();
    assertThat(PersonNames.isHangul("다온A")).isFalse();
    assertThat(PersonNames.isHangul("ㄱ")).isFalse();
    assertThat(PersonNames.isHangul("")).isFalse();
  }
}
