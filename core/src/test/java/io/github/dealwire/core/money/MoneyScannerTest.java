package io.github.dealwire.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealwire.model.Bound;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyScannerTest {

  private static List<MoneyMention> scan(String text) {
    return MoneyScanner.scan(text, 0, text.length());
  }

  private static MoneyMention one(String text) {
    List<MoneyMention> found = scan(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  /** Each spelling is one sum, alone, in a sentence and in a headline, and it is all of the sum. */
  private static void reads(String value, String currency, Bound bound, String... spellings) {
    for (String spelling : spellings) {
      for (String frame : List.of("%s", "다온소프트의 투자액은 %s이다.", "다온소프트, %s 투자", "한별전자가 (%s) 투자했다.")) {
        String text = String.format(frame, spelling);
        MoneyMention m = one(text);
        assertThat(text.substring(m.start(), m.end())).as(text).isEqualTo(spelling);
        assertThat(m.value()).as(text).isEqualTo(new BigDecimal(value));
        assertThat(m.currency()).as(text).isEqualTo(currency);
        assertThat(m.bound()).as(text).isEqualTo(bound);
        assertThat(m.outerEnd()).as(text).isEqualTo(m.end());
        assertThat(m.krw()).as(text).isNull();
      }
    }
  }

  private static String span(String text, MoneyMention m) {
    return text.substring(m.start(), m.end());
  }

  @Test
  void one_sum_has_many_spellings() {
    reads("7900000000000", "KRW", Bound.EXACT, "7조9000억원", "7조 9000억원", "7조 9,000억 원", "7조9천억원", "7.9조원", "7.9조",
        "7조9000억", "７조９０００억원", "79000억원", "7兆9000億원");
    reads("120000000000", "KRW", Bound.EXACT, "1200억원", "1,200억 원", "1200억", "1천200억원", "0.12조원", "₩1200억");
    reads("9603000000000", "KRW", Bound.EXACT, "9조6천30억원", "9조6030억원");
    reads("13500000000000", "KRW", Bound.EXACT, "13조5천억원", "13.5조");
    reads("5000000", "KRW", Bound.EXACT, "500만원", "500만 원", "5백만원", "5,000,000원");
    reads("5", "KRW", Bound.EXACT, "5원");
    reads("1447.8", "KRW", Bound.EXACT, "1447.8원", "1,447.8원");
    reads("11600000000000000", "KRW", Bound.EXACT, "1경1600조원");
  }

  @Test
  void reads_foreign_currencies() {
    reads("30000000", "USD", Bound.EXACT, "3천만 달러", "3000만달러", "3000만 미국 달러", "$30 million", "$30million",
        "US$3000만", "USD 3000만", "3000만 USD", "3000만불");
    reads("1200000000", "CNY", Bound.EXACT, "12억 위안", "12억위안", "12억 위안화");
    reads("5000000", "EUR", Bound.EXACT, "500만 유로", "€500만", "500만 EUR");
    reads("5000000", "JPY", Bound.EXACT, "500만 엔", "500만엔", "500만 엔화", "¥500만", "￥500만");
    reads("5000000", "GBP", Bound.EXACT, "500만 파운드", "£500만");
    reads("5000000", "HKD", Bound.EXACT, "500만 홍콩달러", "500만 홍콩 달러", "HK$500만");
    reads("5000000", "SGD", Bound.EXACT, "500만 싱가포르달러", "S$500만");
    reads("5000000", "CAD", Bound.EXACT, "500만 캐나다달러", "C$500만");
    reads("5000000", "AUD", Bound.EXACT, "500만 호주달러", "500만 호주 달러");
    reads("5000000", "INR", Bound.EXACT, "500만 루피");
    reads("5000000", "IDR", Bound.EXACT, "500만 루피아");
    reads("5000000", "VND", Bound.EXACT, "500만동", "500만 동", "500만 베트남 동");
    reads("5000000", "THB", Bound.EXACT, "500만 바트", "500만 밧");
    reads("5000000", "MYR", Bound.EXACT, "500만 링깃");
    reads("5000000", "CHF", Bound.EXACT, "500만 프랑", "500만 스위스프랑");
    reads("5000000", "RUB", Bound.EXACT, "500만 루블");
    reads("5000000", "TWD", Bound.EXACT, "500만 대만달러", "NT$500만");
    reads("5000000", "BRL", Bound.EXACT, "500만 헤알");
    reads("5000000", "SAR", Bound.EXACT, "500만 리얄", "500만 사우디 리얄");
    reads("5000000", "AED", Bound.EXACT, "500만 디르함");
    reads("2500000000", "USD", Bound.EXACT, "$2.5 billion", "$2.5B", "25억 달러");
  }

  @Test
  void words_around_it_say_how_exactly_it_is_meant() {
    reads("2000000000000", "KRW", Bound.ABOUT, "약 2조", "약 2조원", "약2조원", "2조원가량", "2조원 안팎", "2조원 규모", "2조원 수준", "2조원 상당", "2조원 정도",
        "2조여원", "2조원대", "2조원에 육박하는", "총 약 2조원", "약 2조원 규모");
    reads("10000000000", "CNY", Bound.AT_LEAST, "최소 100억 위안", "100억 위안 이상", "100억 위안을 넘는", "100억 위안이 넘는", "100억 위안 넘게",
        "100억 위안을 웃도는", "100억 위안 초과", "약 100억 위안 이상");
    reads("1000000000", "USD", Bound.AT_MOST, "최대 10억달러", "10억달러 이하", "10억달러 미만", "10억달러 이내", "최대 10억 달러 규모");
    reads("10000000000", "KRW", Bound.ABOUT, "100여억원", "100억여원");
    reads("10000000000", "KRW", Bound.EXACT, "총 100억원");
  }

  @Test
  void what_follows_the_sum_is_no_part_of_it() {
    for (String after : List.of("을", "의", "과", "에", "으로", "까지", "씩", "어치", "짜리", "당", "투자", "대출")) {
      String text = "다온소프트가 500억원" + after + " 받았다.";
      assertThat(span(text, one(text))).as(text).isEqualTo("500억원");
    }
  }

  @Test
  void a_currency_is_read_where_the_text_runs_on() {
    for (String text : List.of("시가총액은 4787억 달러다온소프트는 크다.", "시가총액은 4787억달러다온소프트는 크다.")) {
      assertThat(one(text).currency()).isEqualTo("USD");
    }
    assertThat(span("주가는 6000원투자의견", one("주가는 6000원투자의견"))).isEqualTo("6000원");
    assertThat(span("50조 원이었는데", one("50조 원이었는데"))).isEqualTo("50조 원");
    assertThat(one("12억원 미만이니 된다.").bound()).isEqualTo(Bound.AT_MOST);
    assertThat(one("12억원 규모였는데 줄었다.").bound()).isEqualTo(Bound.ABOUT);
    assertThat(one("외국인 3000억 매도").value()).isEqualTo(new BigDecimal("300000000000"));
  }

  @Test
  void a_range_has_two_ends() {
    for (String spelling : List.of("1조~2조원", "1조원~2조원", "1조∼2조 원", "1~2조원", "약 1조~2조원 규모", "1조원에서 2조원 사이")) {
      String text = "다온소프트의 투자액은 " + spelling + "이다.";
      MoneyMention m = one(text);
      assertThat(span(text, m)).isEqualTo(spelling);
      assertThat(m.bound()).as(text).isEqualTo(Bound.RANGE);
      assertThat(m.value()).as(text).isEqualTo(new BigDecimal("1000000000000"));
      assertThat(m.max()).as(text).isEqualTo(new BigDecimal("2000000000000"));
    }
    MoneyMention m = one("5천만~1억원을 받는다.");
    assertThat(m.value()).isEqualTo(new BigDecimal("50000000"));
    assertThat(m.max()).isEqualTo(new BigDecimal("100000000"));
    assertThat(one("3000∼5000억원을 투자한다.").value()).isEqualTo(new BigDecimal("300000000000"));
  }

  @Test
  void a_change_is_no_range() {
    assertThat(scan("매출이 1조원에서 2조원으로 늘었다.")).extracting(MoneyMention::bound).containsExactly(Bound.EXACT, Bound.EXACT);
    assertThat(scan("매출이 1조원에서 2조원까지 늘었다.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"수백억원", "수조원", "수천억 원", "몇백억원", "수십만 달러"})
  void numbers_that_nobody_gives_have_no_value(String spelling) {
    String text = "다온소프트가 " + spelling + "을 투자했다.".replace("을", spelling.endsWith("러") ? "를" : "을");
    MoneyMention m = one(text);
    assertThat(span(text, m)).isEqualTo(spelling);
    assertThat(m.value()).isNull();
  }

  @Test
  void an_equivalent_in_brackets_belongs_to_the_sum() {
    for (String bracket : List.of("(약 1990억원)", " (약 1990억원)", "(한화 약 1990억원)", "(1990억원)", "(약 1,990억 원, 3일 환율 기준)",
        "(우리 돈 약 1990억원)", "[약 1990억원]")) {
      String text = "다온소프트가 12억 위안" + bracket + "을 투자했다.";
      MoneyMention m = one(text);
      assertThat(span(text, m)).as(text).isEqualTo("12억 위안");
      assertThat(text.substring(m.end(), m.outerEnd())).as(text).isEqualTo(bracket);
      assertThat(m.currency()).isEqualTo("CNY");
      assertThat(m.value()).isEqualTo(new BigDecimal("1200000000"));
      assertThat(m.krw()).as(text).isEqualTo(new BigDecimal("199000000000"));
    }
    String text = "약 10조9000억원(74억3200만달러)에 인수한다.";
    MoneyMention m = one(text);
    assertThat(span(text, m)).isEqualTo("약 10조9000억원");
    assertThat(m.currency()).isEqualTo("KRW");
    assertThat(m.value()).isEqualTo(new BigDecimal("10900000000000"));
    assertThat(text.substring(m.outerEnd())).isEqualTo("에 인수한다.");
    assertThat(m.krw()).isNull();
  }

  @Test
  void a_bound_may_stand_behind_the_bracket() {
    assertThat(one("23억 달러(약 3조3000억원) 이상을 투자한다.").bound()).isEqualTo(Bound.AT_LEAST);
    assertThat(one("23억 달러(약 3조3000억원) 규모다.").bound()).isEqualTo(Bound.ABOUT);
    assertThat(one("23억 달러 규모(약 3조3000억원)다.").krw()).isEqualTo(new BigDecimal("3300000000000"));
  }

  @Test
  void other_brackets_are_no_equivalent() {
    assertThat(scan("각각 120억원(6.6%)과 80억원을 투자했다.")).extracting(MoneyMention::value)
        .containsExactly(new BigDecimal("12000000000"), new BigDecimal("8000000000"));
    assertThat(scan("100억원(국비 50억원)을 지원한다.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "3만5000t을 만든다.", "1억 3200만 대를 팔았다.", "1억3200만대", "1억4000만 대가 팔렸다.", "100만명이 쓴다.", "3억 개를 팔았다.",
    "2만km를 달린다.", "50억건", "3억~5억 개",
    "10억분의 1로 줄었다.", "83.4억 개비", "10억t", "500억 TEU", "제1조", "상법 5조를 고쳤다.", "상법 제124조에 따르면 36조를",
    "아파트 17동", "301조 조항", "2인 1조로 일한다.", "3원칙을 정했다.", "5차원 세계",
    "국보 3호", "2025년 2월 24일", "A330 5대", "4조3교대", "1조합", "3억엔터가 있다.", "500만 동학개미", "원", "조", "수조에 물을 채웠다.", "19B-4를 냈다.",
    "010-1234-5678", "1,2,3", "￥", "$", "."
  })
  void what_is_counted_or_numbered_is_no_money(String text) {
    assertThat(scan(text)).isEmpty();
  }

  @Test
  void a_number_that_stands_apart_is_not_drawn_in() {
    String text = "매출 1조 2025년 달성";
    assertThat(span(text, one(text))).isEqualTo("1조");
    assertThat(one("매출 3조 5천억 달성").value()).isEqualTo(new BigDecimal("3500000000000"));
  }

  @Test
  void finds_the_sums_of_a_range_of_the_text_only() {
    String text = "100억원과 200억원과 300억원";
    assertThat(MoneyScanner.scan(text, 6, 13)).extracting(m -> span(text, m)).containsExactly("200억원");
    assertThat(MoneyScanner.scan(text, 6, 11)).extracting(m -> span(text, m)).containsExactly("200억");
    assertThatThrownBy(() -> MoneyScanner.scan(text, 0, 99)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1,", "1,000", "9억", "수", "천", "(약 ", "1억~", "1.", "$1 ", "100억 ", "여", "5 만 "})
  void odd_and_long_texts_cost_linear_time_and_throw_nothing(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> scan(text));
  }
}
