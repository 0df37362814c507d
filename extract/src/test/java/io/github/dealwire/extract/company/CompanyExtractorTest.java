package io.github.dealwire.extract.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.text.Role;
import io.github.dealwire.model.CompanyType;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyExtractorTest {

  private static final Named NAMED = new Named();

  @Test
  void a_known_name_is_found_at_its_exact_span_with_the_role_of_its_particle() {
    CompanyMention mention = NAMED.companies("솔빛전자는 새 공장을 짓는다.").mentions().get(0);
    assertThat(mention.start()).isZero();
    assertThat(mention.end()).isEqualTo(4);
    assertThat(mention.tail().role()).isEqualTo(Role.TOPIC);
    assertThat(mention.rule()).isEqualTo("registry");
  }

  @Test
  void a_known_name_inside_a_longer_word_is_none() {
    assertThat(NAMED.in("새솔빛전자는 모르는 이름이고 솔빛전자렌지도 그렇다.")).doesNotContain("솔빛전자");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "사진=솔빛화학솔빛전자는 새 공장을 짓는다.", "신제품 발표솔빛전자는 새 공장을 짓는다.", "주가가 오른 솔빛전자화요일은 쉬었다."
  })
  void a_name_is_found_where_a_caption_a_headline_or_a_word_has_run_into_it(String text) {
    assertThat(NAMED.in(text)).contains("솔빛전자");
  }

  @ParameterizedTest
  @ValueSource(strings = {"발표솔빛전자로봇은행은 모르는 이름이다.", "솔빛전자증권은 모르는 이름이다.", "루메솔빛전자는 모르는 이름이다."})
  void a_known_name_that_is_a_part_of_another_company_s_name_is_not_meant(String text) {
    assertThat(NAMED.in(text)).doesNotContain("솔빛전자");
  }

  @Test
  void a_credit_that_says_the_name_of_the_sentence_s_company_is_cut_off() {
    assertThat(NAMED.in("스타트업 루메닉이 투자를 유치했다. 사진=루메닉루메닉은 15일 새 공장을 짓는다고 밝혔다.")).containsExactly("루메닉");
  }

  @Test
  void a_list_may_say_the_ending_of_its_names_once() {
    assertThat(NAMED.companies("금리는 아라·솔빛은행이 올렸다.").all()).extracting(CompanyEntity::name).containsExactly("아라은행", "솔빛은행");
    assertThat(NAMED.companies("금리는 물결·솔빛은행이 올렸다.").all()).extracting(CompanyEntity::name).doesNotContain("물결카드");
  }

  @Test
  void a_former_name_is_another_company_beside_its_successor() {
    assertThat(NAMED.in("들꽃물산과 들꽃모직의 합병은 끝났다.")).containsExactly("들꽃물산", "들꽃모직");
    assertThat(NAMED.in("들꽃물산(옛 들꽃모직)은 흑자를 냈다.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"주택저당증권(MBS) 발행이 줄었다. MBS 금리는 올랐다.", "국제업무지구(GBC) 일대가 붐볐다."})
  void capitals_in_a_bracket_behind_a_noun_are_short_for_it(String text) {
    assertThat(NAMED.in(text)).doesNotContain("MBS", "GBC");
  }

  @Test
  void what_nothing_beside_it_says_to_be_a_company_must_look_more_like_one() {
    assertThat(NAMED.in("로봇 기업 루메닉의 홍길동 대표는 말을 아꼈다.")).contains("루메닉");
    assertThat(NAMED.in("구체적으로 민소매 블라우스, 트렌치가 많이 팔렸다.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A은행은 지난해 문을 닫았다.", "A사와 B사는 업무협약을 맺었다.", "K금융의 위상을 높였다."})
  void a_letter_before_a_usual_word_names_nobody(String text) {
    assertThat(NAMED.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"솔빛전자측은 말을 아꼈다.", "솔빛전자지분을 샀다.", "美솔빛전자가 투자했다.", "‘솔빛전자’와 손잡았다.", "솔빛전자(123456)가 올랐다."})
  void the_edges_of_a_known_name_may_be_marked_by_other_chars_and_words(String text) {
    assertThat(NAMED.in(text)).contains("솔빛전자");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "스타트업 루메닉은 15일 솔빛전자와 업무협약을 맺었다고 밝혔다.",
    "㈜루메닉은 15일 새 공장을 짓는다고 밝혔다.",
    "루메닉(대표 홍길동)은 15일 새 제품을 출시했다고 밝혔다.",
    "솔빛전자는 자회사인 루메닉의 지분 20%를 사들였다.",
    "솔빛전자는 로봇 기업 루메닉(Lumenic)에 50억원을 투자했다."
  })
  void a_name_that_nobody_listed_is_found_by_what_stands_beside_it(String text) {
    assertThat(NAMED.in(text)).anyMatch(name -> name.startsWith("루메닉"));
  }

  @Test
  void a_name_once_found_is_found_everywhere() {
    Companies companies = NAMED.companies("스타트업 루메닉이 투자를 유치했다. 루메닉의 기술은 새롭다. 업계는 루메닉을 주목한다.");
    assertThat(companies.mentions()).filteredOn(m -> m.company().name().equals("루메닉")).hasSize(3);
  }

  @Test
  void a_short_form_is_the_same_company() {
    assertThat(NAMED.in("스타트업 루메닉테크놀로지스는 15일 솔빛전자와 업무협약을 맺었다. 루메닉은 서버를 만든다."))
        .containsExactly("루메닉테크놀로지스=루메닉", "솔빛전자");
  }

  @Test
  void a_gloss_gives_another_name() {
    assertThat(NAMED.in("솔빛전자(이하 솔전)는 15일 새 공장을 짓는다고 밝혔다. 솔전은 서버를 만든다.")).containsExactly("솔빛전자=솔전");
    assertThat(NAMED.companies("스타트업 루메닉(Lumenic)은 15일 솔빛전자와 업무협약을 맺었다.").all().get(0).englishName()).contains("Lumenic");
  }

  @Test
  void an_old_name_and_a_new_one_are_one_company() {
    assertThat(NAMED.in("솔빛전자는 사명을 ㈜솔빛인텔리전스로 바꿨다.")).hasSize(1);
  }

  @Test
  void a_name_that_is_a_common_word_is_a_company_only_where_something_says_so() {
    assertThat(NAMED.in("아이들이 마루에서 놀았다.")).isEmpty();
    assertThat(NAMED.in("㈜마루는 새 공장을 짓는다. 마루 관계자는 말을 아꼈다.")).containsExactly("마루");
  }

  @Test
  void an_institution_that_is_a_place_is_found_where_it_makes_an_agreement() {
    assertThat(NAMED.in("솔빛전자는 해온시와 업무협약을 맺었다.")).containsExactly("솔빛전자", "해온시");
    assertThat(NAMED.in("솔빛전자는 해온시 동쪽에 공장이 있다.")).containsExactly("솔빛전자");
  }

  @Test
  void a_group_is_told_from_its_companies() {
    Companies companies = NAMED.companies("솔빛그룹은 솔빛전자와 솔빛화학의 인사를 냈다.");
    assertThat(companies.all()).extracting(CompanyEntity::type)
        .containsExactly(CompanyType.GROUP, CompanyType.CORPORATION, CompanyType.CORPORATION);
  }

  @Test
  void a_foreign_person_before_company_and_title_is_no_company() {
    assertThat(NAMED.in("리처드 데일렌 솔빛전자 최고경영자(CEO)가 방한했다. 데일렌 CEO는 공장을 찾았다.")).containsExactly("솔빛전자");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "아이들이 운동장에서 뛰어놀았다.",
    "정부는 내년 예산을 늘리기로 했다.",
    "코스피는 외국인 매수에 힘입어 올랐다.",
    "홍길동 기자는 현장을 다녀왔다."
  })
  void ordinary_text_names_no_company(String text) {
    assertThat(NAMED.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "㈜", "(주)", "솔빛전자(", "루메닉()은", "-", "A", "㈜ ㈜ 루", "\uD800솔빛전자\uDC00", "그룹 그룹그룹"})
  void no_text_makes_it_throw(String text) {
    assertThat(NAMED.in(text)).isNotNull();
  }

  @Test
  void mentions_do_not_overlap_and_stand_in_order() {
    Companies companies = NAMED.companies("솔빛그룹과 솔빛전자, 루메닉테크놀로지스(루메닉)는 솔빛화학과 손잡았다. ".repeat(20));
    int end = 0;
    for (CompanyMention mention : companies.mentions()) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      end = mention.end();
    }
  }

  @Test
  void the_locale_changes_nothing() {
    String text = "스타트업 루메닉테크놀로지스는 15일 솔빛전자와 업무협약을 맺었다. 루메닉은 서버를 만든다.";
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(new Named().in(text)).isEqualTo(NAMED.in(text));
    } finally {
      Locale.setDefault(before);
    }
  }
}
