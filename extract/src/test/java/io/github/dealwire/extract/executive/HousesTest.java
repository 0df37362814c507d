package io.github.dealwire.extract.executive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Companies and institutions that nothing but the title of somebody gives away, and companies that are people. */
class HousesTest {

  private static final Posts POSTS = new Posts();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "홍석우 도담감염학회 이사장은 웃었다. | 홍석우 도담감염학회 이사장",
    "홍석우 전 새결 감염 학회 이사장은 웃었다. | 전 홍석우 새결 감염 학회 이사장",
    "홍석우 도담기후정책연구원장은 웃었다. | 홍석우 도담기후정책연구원 연구원장",
    "홍석우 도담산업협회장은 웃었다. | 홍석우 도담산업협회 협회장",
    "홍석우 도담재단 이사장은 웃었다. | 홍석우 도담재단 이사장",
    "홍석우 도담뇌과학연구원 원장은 웃었다. | 홍석우 도담뇌과학연구원 원장",
    "도담운동본부 홍석우 회장은 웃었다. | 홍석우 도담운동본부 회장",
    "도담사랑회(회장 홍석우)는 웃었다. | 홍석우 도담사랑회 회장",
    "카밀 토르센 도담 증권거래소 대표는 웃었다. | 카밀 토르센 도담 증권거래소 대표",
    "홍석우 쿠빌론 대표는 웃었다. | 홍석우 쿠빌론 대표",
    "홍석우 쿠빌론 전략본부장은 웃었다. | 홍석우 쿠빌론 전략본부장",
    "쿠빌론의 홍석우 대표는 웃었다. | 홍석우 쿠빌론 대표",
    "쿠빌론 홍석우 대표는 웃었다. | 홍석우 쿠빌론 대표",
    "홍석우 전 도담융합기술원장은 웃었다. | 전 홍석우 도담융합기술원 기술원장",
    "홍석우 도담감염학회장은 웃었다. | 홍석우 도담감염학회 회장",
    "도담감염학회장 홍석우는 웃었다. | 홍석우 도담감염학회 회장",
    "홍석우 도담정책연구소장은 웃었다. | 홍석우 도담정책연구소 연구소장",
    "홍석우 도담감염학회 신임 회장은 웃었다. | 홍석우 도담감염학회 회장",
    "도담재단 홍석우 나린병원장은 웃었다. | 홍석우 나린병원 병원장",
    "다온소프트 홍석우 미래전략연구소장은 웃었다. | 홍석우 다온소프트 미래전략연구소장",
  })
  void a_title_gives_the_name_of_a_house_away(String text, String post) {
    assertThat(POSTS.in(text)).containsExactly(post);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "홍석우 신사업 대표는 웃었다.",
    "홍석우 전략기획 부사장은 웃었다.",
    "홍석우 나라민주당 대표는 웃었다.",
    "지난 17일 홍석우 사장은 웃었다.",
    "제4대 홍석우 회장은 웃었다.",
    "지난해 한국 대표 기업이 웃었다."
  })
  void ordinary_words_units_and_parties_are_no_houses(String text) {
    assertThat(POSTS.in(text)).isEmpty();
  }

  @Test
  void a_house_is_named_wherever_the_text_names_it() {
    assertThat(POSTS.executives("도담재단은 상을 준다. 홍석우 도담재단 이사장은 웃었다.").companies().all().get(0).mentions()).hasSize(2);
  }

  @Test
  void whoever_is_a_person_is_no_company() {
    assertThat(POSTS.executives("한스 베르크손 다온소프트 대표는 웃었다.").companies().all()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "다온소프트 대표이자 도담협회 홍석우 회장은 웃었다. | 다온소프트 대표",
    "누리은행장으로 취임한 홍석우 전 한별전자 사장은 웃었다. 누리은행은 크다. | 누리은행 은행장",
    "다온소프트의 설립자겸 CEO인 홍석우는 웃었다. | 다온소프트 설립자",
    "다온소프트 최고 투자 책임자 홍석우는 웃었다. | 다온소프트 최고 투자 책임자",
  })
  void the_other_post_of_a_person_is_found(String text, String post) {
    assertThat(POSTS.in(text)).contains("홍석우 " + post);
  }

  @Test
  void a_given_name_and_an_ordinary_word_are_a_foreign_name_behind_a_title() {
    assertThat(POSTS.in("한별전자는 크다. 최고경영자인 한스 머스크가 웃었다.")).containsExactly("한스 머스크 한별전자 최고경영자");
  }
}
