package io.github.dealwire.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.model.Article;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

  @Test
  void the_title_stands_before_the_text() {
    ArticleText article = Reads.titled("다온소프트, 공장 짓는다", "다온소프트가 공장을 짓는다.");
    assertThat(article.chars()).isEqualTo("다온소프트, 공장 짓는다\n다온소프트가 공장을 짓는다.");
    assertThat(article.text()).isEqualTo("다온소프트가 공장을 짓는다.");
    assertThat(article.inTitle(3)).isTrue();
    assertThat(article.offset(3)).isEqualTo(3);
    assertThat(article.inTitle(article.textStart())).isFalse();
    assertThat(article.offset(article.textStart() + 3)).isEqualTo(3);
  }

  @Test
  void the_text_stays_as_it_is() {
    String text = "  다온소프트가\r\n공장을\u00A0짓는다.\t\u200B 😀\n\n";
    assertThat(Reads.text(text).text()).isEqualTo(text);
  }

  @Test
  void a_lone_surrogate_becomes_one_replacement_char() {
    assertThat(Reads.text("다온\uD83D 소프트 \uDE00가 😀 웃는다.").text()).isEqualTo("다온\uFFFD 소프트 \uFFFD가 😀 웃는다.");
    assertThat(Reads.titled("\uD83D", "\uDE00").chars()).isEqualTo("\uFFFD\n\uFFFD");
  }

  @Test
  void an_empty_article_has_nothing() {
    ArticleText article = ArticleText.of(Article.builder().build());
    assertThat(article.chars()).isEmpty();
    assertThat(article.sections()).isEmpty();
    assertThat(article.sentences()).isEmpty();
    assertThat(article.title()).isEmpty();
    assertThat(article.publishedOn()).isEmpty();
  }

  @Test
  void what_stands_in_double_quotes_is_a_quotation() {
    ArticleText article = Reads.text("김하늘 대표는 “공장을 내년에 지을 계획”이라며 ‘새봄’과 \"봄\"을 말했다.");
    assertThat(Reads.ranges(article, article.quotes())).containsExactly("“공장을 내년에 지을 계획”", "\"봄\"");
  }

  @Test
  void straight_quotes_pair_within_a_line() {
    ArticleText article = Reads.text("그는 \"오늘 공장을 짓는다\"며 \"내일은 연구소\"라고 했다.\n그녀는 \"모레 문을 연다\"고 했다.");
    assertThat(Reads.ranges(article, article.quotes())).containsExactly("\"오늘 공장을 짓는다\"", "\"내일은 연구소\"", "\"모레 문을 연다\"");
  }

  @Test
  void a_forgotten_quote_does_not_turn_the_rest_inside_out() {
    ArticleText article = Reads.text("그는 \"오늘 공장을 짓는다고 했다. \"내일은 연구소\"라고도 했다.");
    assertThat(Reads.ranges(article, article.quotes())).containsExactly("\"내일은 연구소\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "“", "(", "[", "‘", "'", "다.", ".", "=", "@", "a@", "◇", "▲", "\n", "기자 ", "[사진=", "2024-", "사진=", "/", "닫기", "<p>", "<",
        "기사 모아보기", "(서울=", "“다.”", "&quot;", "1. 가\n", "댓글\n", "기자\n"})
  void time_grows_with_length_alone(String repeated) {
    String text = repeated.repeat(200_000 / repeated.length());
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> Reads.text(text));
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> Reads.text("다온소프트가 공장을 짓는다고 20일 밝혔다. " + text));
  }

  @Test
  void nothing_makes_it_throw_and_all_parts_are_in_order() {
    Random random = new Random(20_260_101);
    String[] pieces = {
      "다온소프트가 ", "밝혔다.", "\n", "“", "”", "\"", "[서울=새벽뉴스]", " 김하늘 기자", " = ", "2024-06-07 08:55", "입력 ", "사진=", "댓글 3", "\n\n", "ⓒ ", "무단전재",
      "많이 본 뉴스\n", "1. 가나다\n", "▲", "◇", "(", ")", "h@d.example", "닫기", "기사 모아보기", "\uD83D", "\uDE00", "<p>", "</div>", "<script>", "<h1>", "27일 ",
      "/202502/1.jpg", "&quot;", "제공", "#가 #나", "\u0000", "\u2028"
    };
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      ArticleText article =
          random.nextBoolean() ? Reads.text(text.toString()) : random.nextBoolean() ? Reads.html(text.toString()) : Reads.titled("새봄", text.toString());
      int end = 0;
      for (Section section : article.sections()) {
        assertThat(section.start()).isGreaterThanOrEqualTo(end).isLessThan(section.end());
        end = section.end();
      }
      assertThat(end).isLessThanOrEqualTo(article.chars().length());
      int last = 0;
      for (Sentence sentence : article.sentences()) {
        assertThat(sentence.start()).isGreaterThanOrEqualTo(last).isLessThan(sentence.end());
        last = sentence.end();
        assertThat(article.sections()).anyMatch(s -> s.kind() == sentence.kind() && s.start() <= sentence.start() && sentence.end() <= s.end());
      }
    }
  }
}
