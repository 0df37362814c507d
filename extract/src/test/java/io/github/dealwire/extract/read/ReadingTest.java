package io.github.dealwire.extract.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.model.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final Words WORDS =
      Words.of(
          List.<Words.Source>of(
              sink -> {
                sink.add(Kind.AGREEMENT, "협약", "instrument");
                sink.add(Kind.AGREEMENT, "업무협약", "longer instrument");
                sink.add(Kind.ACT, "체결", "act");
              },
              sink -> sink.add(Kind.INVESTMENT, "협약", "same word of another kind")));

  private static final String TEXT = "다온소프트는 지난 6일 500억원 규모의 업무협약을 체결했다. 협약은 3년간 이어진다.";

  private final Reading reading = reading(TEXT);

  private static Reading reading(String text) {
    return new Reading(ArticleText.of(Article.builder().text(text).publishedOn(LocalDate.of(2025, 3, 20)).build()), WORDS);
  }

  private static String text(Hit hit) {
    return TEXT.substring(hit.start(), hit.end());
  }

  @Test
  void hits_of_a_kind_stand_by_start_and_the_longer_first() {
    assertThat(reading.hits(Kind.AGREEMENT)).extracting(ReadingTest::text).containsExactly("업무협약", "협약", "협약");
    assertThat(reading.hits(Kind.ACT)).extracting(ReadingTest::text).containsExactly("체결");
    assertThat(reading.hits(Kind.INVESTMENT)).hasSize(2);
    assertThat(reading.hits(Kind.TITLE)).isEmpty();
  }

  @Test
  void a_hit_knows_its_row() {
    assertThat(reading.hits(Kind.AGREEMENT).get(0).row(String.class)).isEqualTo("longer instrument");
  }

  @Test
  void hits_of_a_range_lie_inside_it() {
    int start = TEXT.indexOf("협약");
    assertThat(reading.hits(Kind.AGREEMENT, start, start + 2)).extracting(ReadingTest::text).containsExactly("협약");
    assertThat(reading.hits(Kind.AGREEMENT, start, start + 1)).isEmpty();
    assertThat(reading.hitAt(Kind.AGREEMENT, start - 2)).isNotNull().extracting(ReadingTest::text).isEqualTo("업무협약");
    assertThat(reading.hitAt(Kind.AGREEMENT, start - 1)).isNull();
    int end = start + 2;
    assertThat(reading.hitEndingAt(Kind.AGREEMENT, end, 0)).isNotNull().extracting(ReadingTest::text).isEqualTo("업무협약");
    assertThat(reading.hitEndingAt(Kind.AGREEMENT, end, start)).isNotNull().extracting(ReadingTest::text).isEqualTo("협약");
  }

  @Test
  void sums_and_days_are_read_with_the_words() {
    assertThat(reading.monies(0, TEXT.length())).singleElement()
        .satisfies(m -> assertThat(reading.chars().substring(m.start(), m.end())).startsWith("500억원"));
    assertThat(reading.times(0, TEXT.indexOf("500"))).singleElement().satisfies(t -> assertThat(t.date()).hasToString("2025-03-06"));
  }

  @Test
  void a_position_belongs_to_a_sentence_or_to_none() {
    assertThat(reading.sentenceAt(0)).isZero();
    assertThat(reading.sentenceAt(TEXT.indexOf("체결"))).isZero();
    assertThat(reading.sentenceAt(TEXT.indexOf("3년"))).isEqualTo(1);
    assertThat(reading.sentenceAt(TEXT.indexOf(". ") + 1)).isEqualTo(-1);
    assertThat(reading.sentenceAt(TEXT.length() + 5)).isEqualTo(-1);
  }

  @Test
  void a_word_begins_where_none_goes_on_or_behind_hanja() {
    Reading hanja = reading("美다온 다온소프트");
    assertThat(hanja.leftEdge(0)).isTrue();
    assertThat(hanja.leftEdge(1)).isTrue();
    assertThat(hanja.leftEdge(2)).isFalse();
    assertThat(hanja.leftEdge(4)).isTrue();
  }

  @Test
  void an_empty_article_has_nothing() {
    Reading empty = reading("");
    assertThat(empty.sentences()).isEmpty();
    assertThat(empty.hits(Kind.ACT)).isEmpty();
    assertThat(empty.sentenceAt(0)).isEqualTo(-1);
  }
}
