package io.github.dealwire.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SceneTest {

  private Texts texts;

  @BeforeAll
  void build() throws Exception {
    texts = new Texts();
  }

  private String actor(String text, String verb) {
    Scene scene = texts.last(text);
    Argument actor = new Sides(scene).actor(text.lastIndexOf(verb));
    return actor == null || actor.companies().isEmpty() ? "-" : actor.companies().get(0).name();
  }

  @Test
  void the_subject_of_the_clause_acts_and_not_who_tells() {
    assertThat(actor("다온소프트는 한별전자가 새벽소재와 협약을 맺었다고 밝혔다.", "맺었다")).isEqualTo("한별전자");
    assertThat(actor("다온소프트는 새벽소재와 협약을 맺었다고 밝혔다.", "맺었다")).isEqualTo("다온소프트");
  }

  @Test
  void who_acts_in_a_modifier_does_not_act_in_the_sentence() {
    assertThat(actor("다온소프트가 거느린 한별전자는 새벽소재와 협약을 맺었다.", "맺었다")).isEqualTo("한별전자");
    assertThat(actor("한별전자는 다온소프트가 세운 공장을 사들였다.", "사들였다")).isEqualTo("한별전자");
  }

  @Test
  void a_clause_has_its_own_actor() {
    String text = "다온소프트는 협약을 맺었고 한별전자는 공장을 지었다.";
    assertThat(actor(text, "맺었고")).isEqualTo("다온소프트");
    assertThat(actor(text, "지었다")).isEqualTo("한별전자");
  }

  @Test
  void a_clause_begins_behind_the_verb_of_the_one_before_and_not_behind_a_modifier() {
    String text = "다온소프트는 협약을 맺었고 한별전자가 세운 공장을 사들였다.";
    Scene scene = texts.last(text);
    assertThat(scene.clauseStart(text.indexOf("맺었고"))).isZero();
    assertThat(scene.clauseStart(text.indexOf("사들였다"))).isEqualTo(text.indexOf("맺었고") + 3);
  }

  @Test
  void direct_speech_is_what_stands_in_double_quotes_and_is_as_long_as_a_sentence() {
    String text = "홍 대표는 “한별전자와 협약을 맺을 수 있다”고 말했고 ‘상생’과 “도약”을 강조했다.";
    Scene scene = texts.last(text);
    assertThat(scene.quoted(text.indexOf("협약"))).isTrue();
    assertThat(scene.quoted(text.indexOf("상생"))).isFalse();
    assertThat(scene.quoted(text.indexOf("도약"))).isFalse();
    assertThat(scene.quoted(text.indexOf("말했고"))).isFalse();
  }

  private List<String> topicsBefore(String text) {
    return texts.scenes(text).stream().map(scene -> scene.topicBefore() == null ? "-" : scene.topicBefore().name()).toList();
  }

  @Test
  void the_topic_is_carried_on_until_another_company_is_spoken_about() {
    assertThat(topicsBefore("다온소프트는 부산에 있다. 지난해 300명을 뽑았다. 한별전자는 대전에 있다. 올해 100명을 뽑는다."))
        .containsExactly("-", "다온소프트", "다온소프트", "한별전자");
  }

  @Test
  void a_topic_that_is_no_company_ends_the_one_before() {
    assertThat(topicsBefore("다온소프트는 부산에 있다. 중국은 공장을 짓고 있다. 올해 100명을 뽑는다.")).containsExactly("-", "다온소프트", "-");
  }

  @Test
  void the_sides_of_an_agreement_stay_in_mind() {
    List<Scene> scenes = texts.scenes("다온소프트는 한별전자와 업무협약을 맺었다. 새벽소재는 공장을 지었다. 양사는 내년에 시제품을 낸다.");
    assertThat(scenes.get(2).agreedBefore()).extracting(company -> company.name()).containsExactly("다온소프트", "한별전자");
    assertThat(scenes.get(2).arguments().get(0).companies()).extracting(company -> company.name())
        .containsExactly("다온소프트", "한별전자");
  }
}
