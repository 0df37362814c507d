package io.github.dealwire.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.PartialDate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScannerTest {

  /** A Thursday. */
  private static final String DAY = "2025-02-27";

  private static List<TimeMention> scan(String published, String text) {
    Article.Builder article = Article.builder().text(text);
    if (!published.isEmpty()) {
      article.publishedOn(LocalDate.parse(published));
    }
    return TimeScanner.scan(ArticleText.of(article.build()));
  }

  private static String span(String text, TimeMention m) {
    return text.substring(m.start(), m.end());
  }

  private static PartialDate date(String iso) {
    return PartialDate.parse(iso);
  }

  /** Each spelling is one time of the given kind, and it is all of it. */
  private static void reads(String published, TimeKind kind, String iso, String... spellings) {
    for (String spelling : spellings) {
      String text = "다온소프트는 " + spelling + " 협약을 맺었다.";
      List<TimeMention> found = scan(published, text);
      assertThat(found).as(text).hasSize(1);
      TimeMention m = found.get(0);
      assertThat(span(text, m)).as(text).isEqualTo(spelling.replaceAll("(에|부터|까지|엔|에는|은|는| 이후| 이래| 열릴| 전까지)$", ""));
      assertThat(m.kind()).as(text).isEqualTo(kind);
      assertThat(m.date()).as(text).hasToString(iso);
      assertThat(m.period()).isNull();
    }
  }

  private static void reads(String iso, String... spellings) {
    reads(DAY, TimeKind.DATE, iso, spellings);
  }

  /** The dates of all times in a text, in order. */
  private static void dates(String published, String text, String... isos) {
    assertThat(scan(published, text)).as(text).extracting(m -> String.valueOf(m.date())).containsExactly(isos);
  }

  @Test
  void a_day_has_many_spellings() {
    reads("2025-02-24", "2025년 2월 24일", "2025년2월24일", "2025년 02월 24일", "2025년02월24일", "2025.02.24", "2025. 2. 24", "2025-02-24",
        "2025/02/24", "'25년 2월 24일", "25년 2월 24일", "올해 2월 24일", "올 2월 24일", "2월 24일", "이달 24일", "이번 달 24일",
        "이번달 24일", "지난 24일", "지난 2월 24일", "24일", "24일에", "지난 24일에는");
    reads("2025-01-31", "지난달 31일", "지난 달 31일", "1월 31일", "31일", "지난 31일");
    reads("2025-03-05", "다음 달 5일", "다음달 5일", "내달 5일", "오는 5일", "오는 3월 5일", "올 3월 5일", "올해 3월 5일");
    reads("2025-02-27", "오늘", "27일", "이달 27일");
    reads("2025-02-26", "어제", "26일", "지난 26일");
    reads("2025-02-28", "내일", "오는 28일");
    reads("2025-02-24", "3일 전");
  }

  @Test
  void a_month_or_year_is_as_precise_as_it_is_said() {
    reads("2024-09", "2024년 9월", "작년 9월", "지난해 9월", "지난해 9월에", "지난 2024년 9월", "지난해 9월 말", "9월", "지난 9월", "'24년 9월");
    reads("2025-01", "지난달", "지난 달", "올해 1월", "올 1월", "1월", "지난 1월", "지난달 말", "한 달 전");
    reads("2025-02", "이달", "이번 달", "이달 중", "이달 초", "2월");
    reads("2025-03", "다음 달", "내달", "다음달 중", "오는 3월");
    reads("2024", "2024년", "작년", "지난해", "지난해에는", "지난해 말", "작년 하반기", "지난해 3분기", "2024년 4분기", "'24년", "1년 전", "지난 2024년");
    reads("2023", "재작년", "2023년", "2년 전");
    reads("2025", "올해", "올해는", "올해 초", "올 상반기", "올해 3분기", "연내", "올해 안", "올해 들어", "2025년 상반기");
    reads("2026", "내년", "내년 초", "내년 상반기", "내년 말", "2026년 1분기");
  }

  @Test
  void a_bare_day_is_the_last_one_before_publication() {
    dates("2024-12-29", "다온소프트는 지난 30일 협약을 맺었다.", "2024-11-30");
    dates("2025-01-02", "다온소프트는 지난 30일 협약을 맺었다.", "2024-12-30");
    dates("2025-01-29", "다온소프트는 지난 30일 협약을 맺었다.", "2024-12-30");
    dates("2025-03-10", "다온소프트는 지난 30일 협약을 맺었다.", "2025-01-30");
  }

  @Test
  void a_day_that_is_still_ahead_belongs_to_the_month_before() {
    dates("2025-02-10", "다온소프트는 지난 20일 협약을 맺었다.", "2025-01-20");
    dates("2025-02-25", "다온소프트는 지난 20일 협약을 맺었다.", "2025-02-20");
    dates("2025-03-02", "다온소프트는 31일 협약을 맺었다.", "2025-01-31");
  }

  @Test
  void the_verb_says_whether_a_day_is_to_come() {
    dates("2025-02-07", "다온소프트는 10일 새 제품을 출시한다.", "2025-02-10");
    dates("2025-02-07", "다온소프트는 10일 새 제품을 출시한다고 7일 밝혔다.", "2025-02-10", "2025-02-07");
    dates("2025-02-07", "다온소프트는 20일 협약을 맺을 예정이다.", "2025-02-20");
    dates("2025-02-27", "다온소프트는 3일 협약식을 연다.", "2025-03-03");
    dates("2025-01-27", "다온소프트는 2월 11일 협약을 맺기로 했다.", "2025-02-11");
    dates("2025-02-03", "다온소프트는 2월 11일 협약을 맺기로 했다.", "2025-02-11");
    dates("2025-02-03", "다온소프트는 12월 11일 협약을 맺기로 했다.", "2024-12-11");
    dates("2025-02-07", "다온소프트는 4월 1일 협약을 맺을 계획이다.", "2025-04-01");
    dates("2025-02-07", "다온소프트는 4월 새 제품을 낼 것이라고 했다.", "2025-04");
    dates("2025-12-20", "다온소프트는 1월 공장을 가동한다.", "2026-01");
    dates("2025-02-07", "다온소프트는 5일 협약을 맺었다.", "2025-02-05");
  }

  @Test
  void a_day_follows_the_month_that_runs() {
    dates(DAY, "다온소프트는 지난해 12월 3일과 4일 회의를 열었다.", "2024-12-03", "2024-12-04");
    dates(DAY, "다온소프트는 3월 3일부터 5일까지 행사를 연다.", "2025-03-03", "2025-03-05");
    dates(DAY, "다온소프트는 지난달 30일 협약을 맺었다고 2일 밝혔다.", "2025-01-30", "2025-02-02");
    dates(DAY, "다온소프트는 지난달 3일 협약을 맺었다고 24일 밝혔다.", "2025-01-03", "2025-02-24");
    dates(DAY, "다온소프트는 2021년 3월 새봄을, 5월 한별을 인수했다.", "2021-03", "2021-05");
    dates(DAY, "다온소프트는 작년 9월부터 12월까지 협상했다.", "2024-09", "2024-12");
    dates(DAY, "다온소프트는 작년 9월부터 올해 1월까지 협상했다.", "2024-09", "2025-01");
  }

  @Test
  void words_point_at_what_the_text_named() {
    dates(DAY, "다온소프트는 2020년 3월 설립됐다. 당시 직원은 셋이었다.", "2020-03", "2020-03");
    dates(DAY, "다온소프트는 2020년 3월 설립됐다. 같은 해 11월 한별전자와 손잡았다.", "2020-03", "2020-11");
    dates(DAY, "다온소프트는 2020년 3월 설립됐다. 그해 4월 11일 한별전자와 손잡았다.", "2020-03", "2020-04-11");
    dates(DAY, "다온소프트는 2020년 3월 설립됐다. 이듬해 5월 한별전자와 손잡았다.", "2020-03", "2021-05");
    dates(DAY, "다온소프트는 2020년 3월 5일 설립됐고 같은 달 15일 한별전자와 손잡았다.", "2020-03-05", "2020-03-15");
    dates(DAY, "다온소프트는 2020년 3월 5일 설립됐고 이튿날 한별전자와 손잡았다.", "2020-03-05", "2020-03-06");
    dates(DAY, "다온소프트는 2020년 3월 5일 설립됐고 같은 날 한별전자와 손잡았다.", "2020-03-05", "2020-03-05");
    dates(DAY, "다온소프트는 2019년 설립됐다고 27일 밝혔다. 당시 직원은 셋이었다.", "2019", "2025-02-27", "2019");
    dates(DAY, "다온소프트의 작년 매출은 전년보다 늘었다.", "2024", "2023");
  }

  @Test
  void what_points_at_another_date_is_marked() {
    String text = "다온소프트는 2020년 3월 설립됐다. 같은 해 11월 손잡았다. 이날 당시 그해";
    assertThat(scan(DAY, text)).extracting(TimeMention::anaphoric).containsExactly(false, true, true, true, true);
  }

  @Test
  void this_day_is_the_one_that_the_sentence_before_tells_of() {
    dates(DAY, "다온소프트는 지난 24일 협약을 맺었다고 27일 밝혔다. 이날 행사에는 대표가 참석했다.", "2025-02-24", "2025-02-27", "2025-02-24");
    dates(DAY, "다온소프트는 협약을 맺었다고 26일 밝혔다. 이날 주가는 올랐다.", "2025-02-26", "2025-02-26");
    dates(DAY, "다온소프트는 이날 협약을 맺었다.", "2025-02-27");
    dates(DAY, "다온소프트는 전날 협약을 맺었다.", "2025-02-26");
    dates(DAY, "다온소프트는 26일 협약을 맺었다. 회사는 커졌다. 이날 대표가 참석했다.", "2025-02-26", "2025-02-26");
    dates(DAY, "다온소프트는 2021년 3월 5일 설립됐다. 회사는 커졌다. 이날 대표가 참석했다.", "2021-03-05", "2025-02-27");
  }

  @Test
  void beginnings_and_ends() {
    reads(DAY, TimeKind.UNTIL, "2030", "2030년까지", "오는 2030년까지", "2030년 말까지", "2030년 상반기까지");
    reads(DAY, TimeKind.UNTIL, "2026", "내년까지", "내년 말까지", "2026년 말까지");
    reads(DAY, TimeKind.UNTIL, "2025-03-31", "오는 3월 31일까지", "다음 달 31일까지", "3월 31일까지");
    reads(DAY, TimeKind.SINCE, "2026", "2026년부터", "내년부터");
    reads(DAY, TimeKind.SINCE, "1989", "1989년 이후", "1989년부터", "1989년 이래");
  }

  @Test
  void until_and_since_may_be_the_predicate() {
    for (String text : List.of("기한은 오는 3월 31일까지다.", "기한은 3월 31일까지였지만 미뤄진다.", "기한은 오는 3월 31일(월)까지다.")) {
      assertThat(scan(DAY, text)).as(text).extracting(TimeMention::kind).containsExactly(TimeKind.UNTIL);
      assertThat(scan(DAY, text)).as(text).extracting(TimeMention::date).containsExactly(date("2025-03-31"));
    }
    assertThat(scan(DAY, "운영은 내달 3일부터다.")).extracting(TimeMention::kind).containsExactly(TimeKind.SINCE);
  }

  @Test
  void a_span_of_days_is_a_beginning_and_an_end() {
    for (String text : List.of("행사는 24~26일 열렸다.", "행사는 지난 24~26일 열렸다.", "행사는 2월 24일∼26일 열렸다.", "행사는 24일부터 26일까지 열렸다.")) {
      List<TimeMention> found = scan(DAY, text);
      assertThat(found).as(text).extracting(TimeMention::kind).containsExactly(TimeKind.SINCE, TimeKind.UNTIL);
      assertThat(found).as(text).extracting(TimeMention::date).containsExactly(date("2025-02-24"), date("2025-02-26"));
    }
    assertThat(scan(DAY, "2026~2030년 투자한다.")).extracting(TimeMention::date).containsExactly(date("2026"), date("2030"));
    assertThat(scan(DAY, "2020~21년 투자했다.")).extracting(TimeMention::date).containsExactly(date("2020"), date("2021"));
    assertThat(scan(DAY, "지난 11월 3·4일 열렸다.")).extracting(TimeMention::date)
        .containsExactly(date("2024-11-03"), date("2024-11-04"));
  }

  @Test
  void lengths_of_time() {
    lengths("P5Y", "향후 5년간", "5년간", "5년 동안", "앞으로 5년간", "향후 5년", "5년에 걸쳐", "5년간에 걸쳐", "최근 5년간", "지난 5년간", "지난 5년", "5년~10년간",
        "5~10년간", "향후 5∼10년간");
    lengths("P6M", "6개월간", "향후 6개월", "6개월 동안", "여섯 달 동안");
    lengths("P1Y6M", "1년 6개월간", "향후 1년 6개월");
    lengths("P3W", "3주간", "3주 동안");
    lengths("P30D", "30일 동안", "30일간", "최근 30일간");
    lengths("P10Y", "10년간", "10여년간");
  }

  private static void lengths(String period, String... spellings) {
    for (String spelling : spellings) {
      String text = "다온소프트는 " + spelling + " 1조원을 투자한다.";
      List<TimeMention> found = scan(DAY, text);
      assertThat(found).as(text).hasSize(1);
      assertThat(span(text, found.get(0))).isEqualTo(spelling);
      assertThat(found.get(0).kind()).isEqualTo(TimeKind.DURATION);
      assertThat(found.get(0).period()).as(text).isEqualTo(period);
      assertThat(found.get(0).date()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "3년 연속 늘었다.", "최근 3년 연속 늘었다.", "10년 만에 늘었다.", "10년만에 늘었다.", "5년차 직원이다.", "20년 넘는 경력이다.", "1995년식 차다.", "1968년생이다.",
    "1990년대에 늘었다.", "3일 연속 올랐다.", "3일만에 올랐다.", "3일째 올랐다.", "국채 10년물 금리다.", "100일 잔치다.", "5거래일 올랐다.", "30일 이내에 낸다.", "매월 25일 쉰다.",
    "매년 3월 연다.", "5월드컵", "오늘날 많이 쓴다.", "내일배움 과정이다.", "연말정산을 돕는다.", "이달의소녀", "32일", "13월의 월급", "총 11일 쉰다.",
    "주5일 일한다.", "3개월", "5년 계약이다.", "3.5일", "A24일", "올 것이 왔다.", "당시선집", "지난 일이다.", "오는 사람", "두 주요 기업", "24일자리"
  })
  void what_is_no_time(String text) {
    assertThat(scan(DAY, text)).isEmpty();
  }

  @Test
  void tells_when_something_is_said_from_when_it_happens() {
    for (String text : List.of("다온소프트는 협약을 맺었다고 27일 밝혔다.", "다온소프트는 협약을 맺었다고 27일 공시했다.", "27일 업계에 따르면 다온소프트가 커졌다.",
        "27일 업계와 금융당국에 따르면 다온소프트가 커졌다.", "27일(현지시간) 새벽통신에 따르면 다온소프트가 커졌다.", "협약을 맺었다고 이날 밝혔다.", "다온소프트가 27일 발표한 자료다.",
        "다온소프트는 27일 전자공시를 통해 알렸다.", "협약을 맺었다고 27일(현지시간) 밝혔다.")) {
      assertThat(scan(DAY, text)).as(text).extracting(TimeMention::announcement).containsExactly(true);
    }
    for (String text : List.of("다온소프트는 27일 협약을 맺었다고 밝혔다.", "다온소프트는 27일 서울에서 협약을 맺었다.", "27일, 업계에 따르면 다온소프트가 커졌다.",
        "27일 협약을 맺었다. 업계에 따르면 컸다.")) {
      assertThat(scan(DAY, text)).as(text).extracting(TimeMention::announcement).containsExactly(false);
    }
    assertThat(scan(DAY, "다온소프트는 지난 24일 협약을 맺었다고 27일 밝혔다.")).extracting(TimeMention::announcement)
        .containsExactly(false, true);
  }

  @Test
  void without_a_day_of_publication_only_the_text_resolves() {
    dates("", "다온소프트는 2021년 3월 5일 손잡았다.", "2021-03-05");
    dates("", "다온소프트는 작년 3월 손잡았다.", "null");
    dates("", "다온소프트는 오는 30일 손잡는다.", "null");
    dates("", "다온소프트는 2021년 3월 5일 설립됐고 7일 손잡았다.", "2021-03-05", "2021-03-07");
    dates("", "다온소프트는 2021년 3월 설립됐다. 같은 해 5월 손잡았다.", "2021-03", "2021-05");
  }

  @Test
  void days_that_no_month_has_are_not_resolved() {
    dates(DAY, "다온소프트는 2월 30일 협약을 맺었다.", "null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"지난 ", "24일 ", "1", "5~", "이날 ", "올 ", "'", "3·", "24일(", "2024.", "같은 해 ", "24일 업계 "})
  void odd_and_long_texts_cost_linear_time_and_throw_nothing(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> scan(DAY, text));
  }
}
