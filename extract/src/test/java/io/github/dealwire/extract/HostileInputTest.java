package io.github.dealwire.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dealwire.model.Article;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the extractor throw, and its time grows with the length, not with its square. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {

  private static final int LENGTH = 200_000;
  private static final int REPEATED = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final List<String> PIECES =
      List.of(
          "다온소프트", "한별전자", "새벽소재(대표 홍석우)", "와 ", "는 ", "가 ", "의 ", "·", ", ", "㈜", "협약을 ", "업무협약(MOU)", "체결했다", "맺고 ", "하기로 ",
          "투자", "인수", "500억원", "3억 달러", "지난 24일 ", "이날 ", "작년 9월 ", "양사", "3사", "회사 측은 ", "그는 ", "“", "”", "‘", "’", "\"",
          "(", ")", "[", "]", "…", ".", ". ", "\n", "\n\n", "▲", "△", "▶", "→", "-", "/", "등 ", "외 3개사 ", "0", "9", "조", "억",
          "\ud83d", "\ude00", "\u0000", "\u200b", "漢", "ß", "İ", "ﬀ", "ᄒ", "ㄱ", "e\u0301", "<p>", "</div>", "&amp;", "기자 ",
          "@", "무단전재", "2025.03.20", "입력 ");

  private Extractor extractor;

  @BeforeAll
  void build() {
    extractor = Extractor.builder().build();
  }

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(
      strings = {
        "가", "a", "A", "1", "0", "1,", "1조", "억", "3억", "500억원 ", "(", ")", "((다온소프트", "[", "“", "”", "‘", "\"", "'", ".",
        ". ", ",", "·", "…", "-", "→", "▲", "㈜", "(주)", "\n", "\n가\n", " ", "\t", "\u3000", "\u0000", "\u200b", "\ud83d",
        "\ude00", "😀", "漢", "ㄱ", "는 ", "와 ", "등 ", "의 ", "다온소프트", "다온소프트와 ", "다온소프트·", "다온소프트, ", "다온소프트의 ", "삼성", "삼성전자와 ",
        "대표 ", "홍석우 대표 ", "홍석우", "회장 부회장 ", "협약", "협약을 ", "계약 ", "체결", "체결하고 ", "체결한 ", "체결했다. ", "체결하기로 체결하기로 ",
        "협약을 체결하기로 하는 협약을 ", "투자", "투자하고 ", "투자한 ", "인수 ", "인수를 추진하는 인수를 ", "양사는 ", "회사는 ", "그는 ", "이날 ", "20일 ", "3월 20일 ",
        "지난해 ", "2025년 ", "2025-03-20 ", "기자 ", "기자=", "<div>", "<p>가", "&nbsp;", "@a.kr ", "http://a.kr/", "A기업 "
      })
  void text_that_repeats_itself_is_read_in_time(String piece) {
    survives(piece.repeat(REPEATED / piece.length()));
  }

  static Stream<Long> seeds() {
    return Stream.of(1L, 2L, 3L, 4L, 5L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pieces_of_news_in_any_order_are_read_in_time(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    survives(text.toString());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void random_chars_are_read_in_time(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    survives(text.toString());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void short_texts_of_pieces_are_read(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(40);
      for (int piece = 0; piece < pieces; piece++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      grounded(extractor.extract(Article.builder().title(text.substring(text.length() / 2)).text(text.toString()).build()));
    }
  }

  private void survives(String text) {
    Article asText = Article.builder().id("t").text(text).publishedOn(LocalDate.of(2025, 3, 20)).build();
    assertTimeoutPreemptively(LIMIT, () -> grounded(extractor.extract(asText)));
  }

  private static void grounded(Extraction x) {
    Stream.of(
            x.companies().stream().flatMap(c -> c.mentions().stream()),
            x.executives().stream().flatMap(e -> e.mentions().stream()),
            x.agreements().stream().flatMap(a -> a.evidence().stream()),
            x.investments().stream().flatMap(i -> i.evidence().stream()))
        .flatMap(spans -> spans)
        .forEach(span -> assertThat(quoted(x, span)).isTrue());
  }

  private static boolean quoted(Extraction x, Span span) {
    String source = span.in().isPresent() ? x.article().title().orElseThrow() : x.article().text().orElse("");
    return source.startsWith(span.text(), span.start()) && span.end() == span.start() + span.text().length();
  }
}
