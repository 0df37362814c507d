package io.github.dealwire.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.model.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the tables' rows hold. */
class MoneyTablesTest {

  private static final BigDecimal FIVE_MILLION = new BigDecimal("5000000");

  private static List<MoneyMention> scan(String text) {
    return MoneyScanner.scan(text, 0, text.length());
  }

  static Stream<Table.Row> numerals() {
    return MoneyWords.table("numerals.tsv", MoneyWords.NUMERALS).rows().stream();
  }

  static Stream<Table.Row> currencies() {
    return MoneyWords.table("currencies.tsv", MoneyWords.CURRENCIES).rows().stream();
  }

  static Stream<Table.Row> bounds() {
    return MoneyWords.table("bounds.tsv", MoneyWords.BOUNDS).rows().stream();
  }

  static Stream<Table.Row> counters() {
    return MoneyWords.table("counters.tsv", MoneyWords.COUNTERS).rows().stream();
  }

  static Stream<Table.Row> equivalents() {
    return MoneyWords.table("equivalents.tsv", MoneyWords.EQUIVALENTS).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("numerals")
  void a_numeral_is_a_part_of_a_sum(Table.Row row) {
    String example = row.get("example");
    assertThat(scan(example)).hasSize(1);
    MoneyMention m = scan(example).get(0);
    assertThat(example.substring(m.start(), m.end())).contains(row.get("form"));
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void a_currency_makes_a_sum(Table.Row row) {
    List<MoneyMention> found = scan(row.get("example"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).currency()).isEqualTo(row.get("currency"));
    assertThat(found.get(0).value()).isEqualTo(FIVE_MILLION);
    row.find("counterexample").ifPresent(text -> assertThat(scan(text)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void a_word_around_it_gives_the_bound(Table.Row row) {
    String example = row.get("example");
    List<MoneyMention> found = scan(example);
    assertThat(found).hasSize(1);
    MoneyMention m = found.get(0);
    assertThat(m.value()).isEqualTo(FIVE_MILLION);
    assertThat(m.bound()).isEqualTo(row.enumValue("bound", Bound.class));
    boolean part = !row.get("place").equals("SUFFIX");
    assertThat(example.substring(m.start(), m.end()).contains(row.get("form"))).isEqualTo(part);
    row.find("counterexample").ifPresent(text -> {
      assertThat(scan(text)).hasSize(1);
      assertThat(scan(text).get(0).bound()).isEqualTo(Bound.EXACT);
    });
  }

  @ParameterizedTest
  @MethodSource("counters")
  void what_is_counted_is_no_money(Table.Row row) {
    assertThat(scan(row.get("example"))).hasSize(row.get("place").equals("NONE") ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("equivalents")
  void a_word_may_lead_the_equivalent(Table.Row row) {
    assertThat(scan(row.get("example"))).extracting(MoneyMention::krw).containsExactly(new BigDecimal("90000"));
  }
}
