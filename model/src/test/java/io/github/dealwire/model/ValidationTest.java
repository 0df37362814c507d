package io.github.dealwire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an object cannot be by itself; {@link ReferencesTest} has what an extraction cannot be as a whole. */
class ValidationTest {

  private static void refused(ThrowingCallable build, String message) {
    assertThatThrownBy(build).isInstanceOf(IllegalStateException.class).hasMessage(message);
  }

  private static Span.Builder at(int start, int end, String text) {
    return Span.builder().start(start).end(end).text(text).rule("test");
  }

  private static Span evidence(int length) {
    return at(0, length, "가".repeat(length)).build();
  }

  private static Money.Builder won(BigDecimal value, String currency) {
    return Money.builder().value(value).currency(currency).bound(Bound.EXACT).start(0).end(2).text("1원");
  }

  @Test
  void a_span_is_not_empty_and_not_reversed() {
    refused(() -> at(3, 3, "").build(), "span '': 3 to 3 is no span (0 <= start < end)");
    refused(() -> at(3, 2, "가").build(), "span '가': 3 to 2 is no span (0 <= start < end)");
    refused(() -> at(-1, 2, "가나다").build(), "span '가나다': -1 to 2 is no span (0 <= start < end)");
  }

  @Test
  void a_span_is_as_long_as_its_text() {
    refused(() -> at(0, 2, "협약식").build(), "span '협약식': the text has 3 UTF-16 code units, from 0 to 2 are 2");
  }

  @Test
  void a_span_counts_a_character_beyond_the_basic_plane_as_two_units_and_keeps_it_whole() {
    assertThat(at(0, 2, "\uD83D\uDE00").build().text()).isEqualTo("\uD83D\uDE00");
    refused(() -> at(5, 7, "가\uD83D").build(), "span from 5 to 7: cuts the surrogate pair at 6; a pair stays whole");
    refused(() -> at(5, 7, "\uDE00가").build(), "span from 5 to 7: cuts the surrogate pair at 5; a pair stays whole");
  }

  @Test
  void a_span_has_a_text_and_a_rule() {
    refused(() -> at(0, 2, " \n").build(), "span from 0 to 2: text is blank");
    refused(() -> Span.builder().start(0).end(1).text("가").rule("").build(), "span: rule is blank");
    assertThatThrownBy(() -> Span.builder().start(0).end(1).text("가").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rule");
  }

  @Test
  void a_message_quotes_a_long_text_in_one_short_line() {
    String text = "첫 줄\n" + "가".repeat(100);
    refused(
        () -> at(0, 5, text).build(),
        "span '첫 줄 " + "가".repeat(56) + "…': the text has 104 UTF-16 code units, from 0 to 5 are 5");
  }

  @Test
  void a_company_is_mentioned_and_named() {
    refused(
        () -> Company.builder().id("c1").name("다온소프트").type(CompanyType.CORPORATION).build(),
        "company c1: no mention; at least one is needed");
    refused(() -> Samples.company("c1", "한별전자").englishName(" ").build(),
        "company c1: englishName is blank; leave out what has nothing to say");
    refused(() -> Samples.company("c1", "한별전자").addAlias("").build(), "company c1: aliases is blank");
    refused(() -> Samples.company("", "한별전자").build(), "company : id is blank");
    refused(
        () -> Company.builder().id("c1").name(" ").type(CompanyType.CORPORATION).addMention(evidence(1)).build(),
        "company c1: name is blank");
  }

  @Test
  void a_listing_has_an_exchange_and_a_ticker() {
    refused(() -> Listing.builder().exchange("").ticker("005930").build(), "listing: exchange is blank");
    refused(() -> Listing.builder().exchange("KOSPI").ticker("").build(), "listing: ticker is blank");
  }

  @Test
  void an_executive_is_mentioned_and_a_position_has_evidence() {
    refused(() -> Executive.builder().id("e1").name("에릭 송").build(), "executive e1: no mention; at least one is needed");
    refused(
        () -> Position.builder().company("c1").title("사장").rank(Rank.PRESIDENT).build(),
        "position 사장: no evidence; at least one is needed");
    refused(() -> Samples.position().unit("").build(), "position 부사장: unit is blank; leave out what has nothing to say");
  }

  @Test
  void a_position_is_not_former_where_nothing_is_said() {
    assertThat(Samples.position().build().former()).isFalse();
    assertThat(Samples.position().former(true).build().former()).isTrue();
  }

  @Test
  void an_agreement_has_evidence_and_a_party() {
    Agreement.Builder noEvidence =
        Agreement.builder().id("a1").type(AgreementType.MOU).stage(Stage.CONCLUDED).addParty("c1").confidence(1);
    refused(noEvidence::build, "agreement a1: no evidence; at least one is needed");
    Agreement.Builder noParty =
        Agreement.builder().id("a1").type(AgreementType.MOU).stage(Stage.CONCLUDED).addEvidence(evidence(9)).confidence(1);
    refused(noParty::build, "agreement a1: no party; at least one is needed");
  }

  @Test
  void a_side_is_named_once() {
    refused(() -> Samples.agreement().addParty("c1").confidence(1).build(), "agreement a1: parties [c1, c2, c1] has c1 twice");
    refused(
        () -> Samples.investment().addRecipients("c2", "c2").confidence(1).build(),
        "investment i1: recipients [c2, c2] has c2 twice");
  }

  @Test
  void an_investment_has_evidence_but_may_have_no_named_side() {
    Investment.Builder fund = Investment.builder().id("i1").type(InvestmentType.FUND).stage(Stage.PLANNED).confidence(0.5);
    refused(fund::build, "investment i1: no evidence; at least one is needed");
    assertThat(fund.addEvidence(evidence(9)).build().investors()).isEmpty();
  }

  @Test
  void an_evidence_has_at_most_400_code_units() {
    assertThat(Samples.agreement().addEvidence(evidence(400)).confidence(1).build().evidence()).hasSize(2);
    refused(
        () -> Samples.agreement().addEvidence(evidence(401)).confidence(1).build(),
        "agreement a1: the evidence from 0 to 401 has 401 UTF-16 code units; at most 400 are allowed");
    refused(
        () -> Samples.position().addEvidence(evidence(401)).build(),
        "position 부사장: the evidence from 0 to 401 has 401 UTF-16 code units; at most 400 are allowed");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void a_confidence_is_0_to_1(double confidence) {
    String tail = ": confidence " + confidence + " is not 0 to 1";
    refused(() -> Samples.agreement().confidence(confidence).build(), "agreement a1" + tail);
    refused(() -> Samples.investment().confidence(confidence).build(), "investment i1" + tail);
  }

  @Test
  void a_confidence_has_two_decimals() {
    assertThat(Samples.agreement().confidence(0.966).build().confidence()).isEqualTo(0.97);
    assertThat(Samples.investment().confidence(2 / 3.0).build()).isEqualTo(Samples.investment().confidence(0.67).build());
    assertThat(Samples.investment().confidence(-0.0).build()).isEqualTo(Samples.investment().confidence(0).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5년", "", "5Y", "P0Y", "P-5Y", "P5Y "})
  void a_period_is_a_length_of_time_in_iso_8601(String period) {
    refused(
        () -> Samples.investment().period(period).confidence(1).build(),
        "investment i1: period '" + period + "' is no ISO 8601 period (P5Y, P18M)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "won", "원", "krw", "KRWW", "ＫＲＷ"})
  void a_currency_is_a_code_of_three_capitals(String currency) {
    refused(
        won(BigDecimal.ONE, currency)::build,
        "money '1원': currency '" + currency + "' is no ISO 4217 code (KRW, USD, CNY, …)");
  }

  @Test
  void a_sum_is_not_negative() {
    refused(won(new BigDecimal("-1"), "KRW")::build, "money '1원': value -1 is negative");
    refused(
        () -> Samples.money().bound(Bound.EXACT).krw(new BigDecimal("-5")).build(), "money '최소 100억 위안': krw -5 is negative");
  }

  @Test
  void a_sum_cannot_fill_the_memory() {
    for (String number : new String[] {"1E+999999999", "1E-999999999"}) {
      refused(
          won(new BigDecimal(number), "KRW")::build,
          "money '1원': value " + number + " has more than 100 digits before or after the point");
    }
  }

  @Test
  void a_range_and_only_a_range_has_a_max_that_is_not_below_the_value() {
    BigDecimal max = new BigDecimal("20000000000");
    assertThat(Samples.money().bound(Bound.RANGE).max(max).build().max()).hasValue(max);
    refused(() -> Samples.money().bound(Bound.RANGE).build(), "money '최소 100억 위안': bound RANGE needs a max");
    refused(
        () -> Samples.money().bound(Bound.AT_MOST).max(max).build(),
        "money '최소 100억 위안': max goes with bound RANGE, not AT_MOST");
    refused(
        () -> Samples.money().bound(Bound.RANGE).max(BigDecimal.TEN).build(),
        "money '최소 100억 위안': max 10 is below the value 10000000000");
  }

  @Test
  void equal_sums_are_equal_objects_however_they_are_written() {
    Money.Builder krw = Samples.money().bound(Bound.ABOUT).krw(new BigDecimal("1.65560E+12"));
    assertThat(krw.build()).isEqualTo(Samples.money().bound(Bound.ABOUT).krw(new BigDecimal("1655600000000.00")).build());
    assertThat(krw.build().krw()).hasValueSatisfying(sum -> assertThat(sum).hasToString("1655600000000"));
  }

  @Test
  void the_basis_of_a_date_goes_with_a_date() {
    refused(
        () -> SourceArticle.builder().publishedOnBasis(PublicationBasis.GIVEN).build(),
        "article: publishedOnBasis without publishedOn");
  }

  @Test
  void a_field_is_set_once() {
    Company.Builder company = Company.builder().name("다온소프트");
    assertThatThrownBy(() -> company.name("한별전자")).isInstanceOf(IllegalStateException.class).hasMessageContaining("name");
  }

  @Test
  void lists_cannot_be_changed() {
    assertThatThrownBy(() -> Samples.full().companies().remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }
}
