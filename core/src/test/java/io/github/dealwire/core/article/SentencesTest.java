package io.github.dealwire.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static void cut(String text, String... sentences) {
    assertThat(Reads.sentences(text)).as(text).containsExactly(sentences);
  }

  @Test
  void a_sentence_ends_at_a_full_stop() {
    cut("다온소프트가 공장을 짓는다. 한별전자도 짓는다.", "다온소프트가 공장을 짓는다.", "한별전자도 짓는다.");
  }

  @Test
  void a_sentence_ends_without_a_space_behind_it() {
    cut("다온소프트가 공장을 짓는다.한별전자도 짓는다.", "다온소프트가 공장을 짓는다.", "한별전자도 짓는다.");
    cut("공장을 짓는다.2027년 문을 연다.", "공장을 짓는다.", "2027년 문을 연다.");
    cut("공장을 짓는다.“기대가 크다”고 말했다.", "공장을 짓는다.", "“기대가 크다”고 말했다.");
    cut("어떻게 생각하시나요?저는 좋다고 봅니다.", "어떻게 생각하시나요?", "저는 좋다고 봅니다.");
  }

  @Test
  void a_line_ends_a_sentence() {
    cut("다온소프트가 공장을 짓는다\n한별전자도 짓는다", "다온소프트가 공장을 짓는다", "한별전자도 짓는다");
    cut("다온소프트가 공장을 짓는다고 20일 발표했다.\r\n한별전자도 짓는다고 21일 발표했다.", "다온소프트가 공장을 짓는다고 20일 발표했다.",
        "한별전자도 짓는다고 21일 발표했다.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "매출이 3.5% 늘어 1.2조원이 됐다.",
        "다온소프트 지분 12.5%를 샀다.",
        "Daon Co., Ltd. 는 서울에 있다.",
        "새봄랩스(Saebom Inc.)는 J. Kim 대표가 세웠다.",
        "No. 1 공장을 짓는다.",
        "daon.example 누리집에서 신청한다.",
        "글쎄... 두고 볼 일이다.",
        "2027. 3. 1. 문을 연다.",
        "버전 v2.1.3을 내놓았다.",
      })
  void these_dots_end_nothing(String text) {
    cut(text, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "김하늘 대표는 “공장을 짓는다. 내년에 연다.”고 말했다.",
        "김하늘 대표는 “공장을 짓는다. 내년에 연다”며 “사람도 뽑는다. 많이 뽑는다”고 말했다.",
        "김하늘 대표는 \"공장을 짓는다. 내년에 연다.\"라고 말했다.",
        "김하늘 대표는 \"공장을 짓는다. 내년에 연다.\" 라고 말했다.",
        "김하늘 대표는 “공장을 짓는다. 내년에 연다\"며 기대를 보였다.",
        "김하늘 대표는 &quot;공장을 짓는다. 내년에 연다.&quot;고 말했다.",
        "‘왜 지금인가? 지금이 기회다.’라는 말이 나온다.",
        "회사(대표 김하늘. 전 한별전자 사장)는 공장을 짓는다.",
      })
  void a_sentence_does_not_end_in_quotes_or_brackets(String text) {
    cut(text, text);
  }

  @Test
  void a_sentence_ends_with_its_quotation() {
    cut("“공장을 짓는다. 내년에 연다.” 김하늘 대표의 말이다.", "“공장을 짓는다. 내년에 연다.”", "김하늘 대표의 말이다.");
    cut("“공장을 짓는다. 내년에 연다.”김하늘 대표의 말이다.", "“공장을 짓는다. 내년에 연다.”", "김하늘 대표의 말이다.");
  }

  @Test
  void a_quotation_that_never_closes_holds_no_sentence_together() {
    cut("그는 “공장을 짓는다. 내년에 연다.", "그는 “공장을 짓는다.", "내년에 연다.");
    cut("그는 \"공장을 짓는다. 내년에 연다. \"좋다\"고 했다.", "그는 \"공장을 짓는다.", "내년에 연다.", "\"좋다\"고 했다.");
  }

  @Test
  void an_opening_mark_typed_for_a_closing_one_closes() {
    cut("그는 “공장을 짓는다“고 말했다. 이어 “내년에 연다“고 했다.", "그는 “공장을 짓는다“고 말했다.", "이어 “내년에 연다“고 했다.");
  }

  @Test
  void the_long_answer_of_an_interview_is_cut() {
    String sentence = "저희는 처음부터 세계 시장을 보고 회사를 세웠고 지금은 매출의 절반이 나라 밖에서 나온다.";
    cut("“" + sentence + " " + sentence + " " + sentence + " " + sentence + "”", "“" + sentence, sentence, sentence, sentence + "”");
  }

  @Test
  void headings_and_notes_glued_to_the_text_begin_anew() {
    cut("공장을 짓는다. ◇해외로 눈 돌려 한별전자도 짓는다.", "공장을 짓는다.", "◇해외로 눈 돌려 한별전자도 짓는다.");
    cut("공장을 짓는다.■ 전망 밝다.", "공장을 짓는다.", "■ 전망 밝다.");
    cut("공장을 짓는다. ◇“내년에 연다” 김하늘 대표가 말했다.", "공장을 짓는다.", "◇“내년에 연다”", "김하늘 대표가 말했다.");
  }

  @Test
  void a_short_list_is_part_of_its_sentence() {
    String text = "두 회사는 ▲공동 개발 ▲공동 판매 ▲인력 교류 등에 합의했다.";
    cut(text, text);
  }

  @Test
  void a_long_list_is_cut_at_its_items() {
    StringBuilder list = new StringBuilder("◇전보");
    for (int i = 0; i < 30; i++) {
      list.append(" ▲새봄사업부장 김하늘");
    }
    assertThat(Reads.sentences(list.toString())).hasSizeGreaterThan(2).allSatisfy(s -> assertThat(s).hasSizeLessThan(200));
  }

  @Test
  void sentences_have_no_space_around_them() {
    assertThat(Reads.sentences("  다온소프트가 공장을 짓는다고 20일 밝혔다.   한별전자도 짓는다고 한다. \n\n\t\u00A0\u3000 새봄도 짓는다고 한다.\u200B"))
        .allSatisfy(s -> assertThat(s).isEqualTo(s.strip()).doesNotContain("\u200B", "\u00A0"));
  }

  @Test
  void a_headline_is_one_sentence() {
    ArticleText article = Reads.titled("“사실무근이다. 검토한 적 없다” 다온소프트, 인수설 부인", "다온소프트가 인수설을 부인했다.");
    assertThat(article.sentences().get(0).kind()).isEqualTo(SectionKind.HEADLINE);
    assertThat(Reads.sentences(article)).isEqualTo(List.of("“사실무근이다. 검토한 적 없다” 다온소프트, 인수설 부인", "다온소프트가 인수설을 부인했다."));
  }
}
