package io.github.dealwire.extract.executive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.text.Role;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutiveExtractorTest {

  private static final Posts POSTS = new Posts();

  @ParameterizedTest
  @ValueSource(strings = {
    "홍석우 다온소프트 대표는 웃었다.",
    "다온소프트 홍석우 대표는 웃었다.",
    "다온소프트의 홍석우 대표는 웃었다.",
    "다온소프트 대표 홍석우는 웃었다.",
    "다온소프트의 대표인 홍석우는 웃었다.",
    "다온소프트(대표 홍석우)는 새 제품을 내놨다.",
    "홍석우(사진) 다온소프트 대표는 웃었다.",
    "다온소프트 홍석우(52) 대표는 웃었다.",
    "홍석우 다온소프트 대표(왼쪽)가 악수하고 있다.",
    "왼쪽부터 홍석우 다온소프트 대표.",
    "홍석우 다온소프트 신임 대표는 웃었다.",
    "'다온소프트' 홍석우 대표는 웃었다.",
    "홍석우 대표가 이끄는 다온소프트는 성장했다.",
    "다온소프트를 창업한 홍석우 대표는 한별전자를 찾았다.",
    "다온소프트는 홍석우 대표가 직접 나섰다고 밝혔다.",
    "다온소프트는 홍석우 씨를 대표로 선임했다.",
    "다온소프트 대표에 홍석우 씨가 올랐다."
  })
  void a_name_a_company_and_a_title_are_one_post_in_every_order(String text) {
    assertThat(POSTS.in(text)).containsExactly("홍석우 다온소프트 대표");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "한별전자 통합오퍼링센터 홍석우 부사장은 웃었다. | 부사장 | 통합오퍼링센터",
    "홍석우 한별전자 모바일부문 대표이사 사장은 웃었다. | 대표이사 사장 | 모바일부문",
    "홍석우 한별전자 해외 사업 담당 부사장은 웃었다. | 부사장 | 해외 사업 담당",
    "홍석우 한별전자 메모리사업부 부사장은 웃었다. | 부사장 | 메모리사업부",
    "홍석우 한별전자 기술연구원 부사장은 웃었다. | 부사장 | 기술연구원",
    "홍석우 누리은행 기업고객그룹 부행장은 웃었다. | 부행장 | 기업고객그룹",
    "홍석우 한별전자 MX사업부장은 웃었다. | MX사업부장 |",
    "홍석우 한별전자 MX(Mobile eXperience)사업부장은 웃었다. | MX사업부장 |",
    "홍석우 한별전자 R&D본부장은 웃었다. | R&D본부장 |",
    "홍석우 한별전자 최고경영자(CEO)는 웃었다. | 최고경영자 |",
  })
  void a_unit_stands_apart_from_the_title_unless_they_are_one_word(String text, String title, String unit) {
    PersonPosition position = POSTS.executives(text).all().get(0).positions().get(0);
    assertThat(position.title()).isEqualTo(title);
    assertThat(position.unit()).isEqualTo(unit);
  }

  @Test
  void a_title_fused_to_the_house_is_a_post_there() {
    assertThat(POSTS.in("누리은행은 지점을 늘린다. 홍석우 누리은행장은 웃었다.")).containsExactly("홍석우 누리은행 은행장");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "홍석우 한별전자 회장 겸 최고경영자(CEO)는 웃었다. | 홍석우 한별전자 회장;홍석우 한별전자 최고경영자",
    "홍석우 한별전자 본부장(부사장)은 웃었다. | 홍석우 한별전자 본부장;홍석우 한별전자 부사장",
    "홍석우 한별그룹 회장 겸 다온소프트 의장은 웃었다. | 홍석우 한별그룹 회장;홍석우 다온소프트 의장",
    "홍석우 한별그룹 회장(가람대학교 이사장)은 웃었다. | 홍석우 한별그룹 회장;홍석우 가람대학교 이사장",
    "홍석우 전 다온소프트 대표가 한별전자 부사장으로 선임됐다. | 홍석우 한별전자 부사장;전 홍석우 다온소프트 대표",
    "다온소프트 창업자 홍석우(사진) 글로벌투자책임자(GIO)는 웃었다. | 홍석우 다온소프트 창업자;홍석우 다온소프트 글로벌투자책임자",
  })
  void somebody_may_have_several_posts(String text, String posts) {
    assertThat(POSTS.in(text)).containsExactlyInAnyOrder(posts.split(";"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "행사에는 다온소프트 홍석우 대표, 윤다현 부사장, 강민재 상무가 참석했다. | 홍석우 다온소프트 대표;윤다현 다온소프트 부사장;강민재 다온소프트 상무",
    "홍석우·윤다현 다온소프트 각자대표가 참석했다. | 홍석우 다온소프트 각자대표;윤다현 다온소프트 각자대표",
    "다온소프트(대표 홍석우·윤다현)는 새 제품을 내놨다. | 홍석우 다온소프트 대표;윤다현 다온소프트 대표",
    "◇다온소프트 ▲전무 홍석우 ▲상무 윤다현 강민재 | 홍석우 다온소프트 전무;윤다현 다온소프트 상무;강민재 다온소프트 상무",
    "<다온소프트> ◇사장 승진 ▲홍석우 ▲윤다현 | 홍석우 다온소프트 사장;윤다현 다온소프트 사장",
    "다온소프트 홍석우 본부장과 윤다현 본부장이 나란히 부사장에 올랐다. | 홍석우 다온소프트 부사장;홍석우 다온소프트 본부장;윤다현 다온소프트 부사장;윤다현 다온소프트 본부장",
  })
  void a_company_goes_on_through_a_list(String text, String posts) {
    assertThat(POSTS.in(text)).containsExactlyInAnyOrder(posts.split(";"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "마르텐 오스켈(Marten Oskel) 다온소프트 CEO는 웃었다. | 마르텐 오스켈 | Marten Oskel",
    "다온소프트의 크리스 살란데르 CEO는 웃었다. | 크리스 살란데르 |",
    "다온소프트 최고경영자(CEO)인 크리스 살란데르가 웃었다. | 크리스 살란데르 |",
    "리천웨이(李晨偉) 다온소프트 회장은 웃었다. | 리천웨이 | 李晨偉",
    "Marten Oskel 다온소프트 CEO는 웃었다. | Marten Oskel |",
  })
  void a_foreign_name_may_have_several_words_and_its_own_letters(String text, String name, String original) {
    PersonEntity person = POSTS.executives(text).all().get(0);
    assertThat(person.name()).isEqualTo(name);
    assertThat(person.originalName().orElse(null)).isEqualTo(original);
  }

  @ParameterizedTest
  @ValueSource(strings = {"한다비", "구본하늘", "남궁솔", "표이담", "여찬", "봉하름"})
  void a_name_may_be_one_that_nobody_has_so_far(String name) {
    assertThat(POSTS.in(name + " 다온소프트 대표는 웃었다.")).containsExactly(name + " 다온소프트 대표");
  }

  @Test
  void a_later_mention_by_the_family_name_is_the_same_person() {
    Executives executives =
        POSTS.executives("홍석우 다온소프트 회장과 크리스 살란데르 한별전자 CEO가 만났다. 홍 회장은 웃었다. 살란데르 CEO도 웃었다. 살란데르는 갔다.");
    assertThat(executives.all()).extracting(PersonEntity::name).containsExactly("홍석우", "크리스 살란데르");
    assertThat(executives.all().get(0).mentions()).hasSize(2);
    assertThat(executives.all().get(1).mentions()).hasSize(3);
  }

  @Test
  void a_mention_is_the_noun_phrase_and_what_it_does_in_the_sentence() {
    String text = "홍석우 다온소프트 대표(왼쪽)와 윤다현 한별전자 부사장이 만났다.";
    Executives executives = POSTS.executives(text);
    assertThat(executives.mentions()).extracting(m -> text.substring(m.start(), m.end())).containsExactly("홍석우 다온소프트 대표", "윤다현 한별전자 부사장");
    assertThat(executives.mentions()).extracting(m -> m.tail().role()).containsExactly(Role.WITH, Role.SUBJECT);
    assertThat(executives.mentions().get(1).company()).isNotNull().extracting(c -> c.name()).isEqualTo("한별전자");
  }

  @Test
  void a_past_post_has_the_date_for_which_the_text_gives_it() {
    PersonPosition position = POSTS.executives("지난 2021년 11월 홍석우 당시 다온소프트 부회장이 공장을 찾았다.").all().get(0).positions().get(0);
    assertThat(position.former()).isTrue();
    assertThat(position.asOf()).isEqualTo(PartialDate.of(2021, 11));
    assertThat(position.rank()).isEqualTo(Rank.VICE_CHAIR);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "홍석우 나라부 장관이 다온소프트를 찾았다.",
    "다온소프트 관계자는 말을 아꼈다.",
    "홍석우 가람신당 대표가 다온소프트를 찾았다.",
    "나라일보 홍석우 기자는 다온소프트를 찾았다.",
    "홍석우 감독은 다온소프트의 모델이다.",
    "다온소프트 차기 회장 후보 홍석우 씨가 면접을 봤다.",
    "다온소프트 대표이사 선임 절차가 시작됐다.",
    "중국 대표 기업들이 다온소프트를 찾았다.",
    "가람신당의 홍석우 대표는 다온소프트를 비판했다.",
    "다온소프트 신임 대표이사는 아직 없다.",
    "홍석우 씨는 다온소프트에서 일한다."
  })
  void whoever_has_no_title_at_a_company_is_no_executive(String text) {
    assertThat(POSTS.in(text)).isEmpty();
  }

  @Test
  void somebody_without_a_company_beside_him_has_the_one_that_the_text_speaks_about() {
    assertThat(POSTS.in("다온소프트는 15일 새 공장을 짓는다고 밝혔다. 홍석우 대표는 \"기대가 크다\"고 말했다.")).containsExactly("홍석우 다온소프트 대표");
    assertThat(POSTS.in("한별전자는 다온소프트와 홍석우 대표를 고소했다.")).containsExactly("홍석우 다온소프트 대표");
    assertThat(POSTS.in("다온소프트 홍석우 대표는 웃었다. 홍석우 대표는 한별전자를 찾았다.")).containsExactly("홍석우 다온소프트 대표");
  }

  @Test
  void nothing_in_a_text_makes_it_throw() {
    for (String text : new String[] {"", "대표", "(대표", "·대표·", "겸 대표 겸", "▲▲▲대표", "대표(((((", "이 회장 회장 회장 겸", "\uD800대표 홍석우"}) {
      assertThat(POSTS.in(text)).isEmpty();
    }
  }

  @Test
  void a_very_long_text_is_read_in_a_time_that_grows_with_its_length() {
    String text = "홍석우 다온소프트 대표와 윤다현 부사장, 강민재 상무가 만났다. 홍 대표는 웃었다. ".repeat(5000);
    assertThat(POSTS.executives(text).all()).hasSize(3);
  }
}
