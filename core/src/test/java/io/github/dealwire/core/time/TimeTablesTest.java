package io.github.dealwire.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.article.ArticleText;
import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.time.TimeContext.Tense;
import io.github.dealwire.core.time.TimeWords.Effect;
import io.github.dealwire.core.time.TimeWords.Kind;
import io.github.dealwire.model.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the tables' rows hold. */
class TimeTablesTest {

  private static List<TimeMention> scan(String text) {
    return TimeScanner.scan(ArticleText.of(Article.builder().text(text).publishedOn(LocalDate.of(2025, 2, 27)).build()));
  }

  private static boolean covers(String text, String form) {
    int at = text.indexOf(form);
    assertThat(at).as("'" + form + "' in '" + text + "'").isNotNegative();
    return scan(text).stream().anyMatch(m -> m.start() <= at && m.end() >= at + form.length());
  }

  private static String written(String form, String text) {
    return text.contains(form) ? form : form.replace(" ", "");
  }

  static Stream<Table.Row> words() {
    return TimeWords.table("words.tsv", TimeWords.WORDS).rows().stream();
  }

  static Stream<Table.Row> followers() {
    return TimeWords.table("followers.tsv", TimeWords.FOLLOWERS).rows().stream();
  }

  static Stream<Table.Row> announcements() {
    return TimeWords.table("announcement.tsv", TimeWords.ANNOUNCEMENTS).rows().stream();
  }

  static Stream<Table.Row> future() {
    return TimeWords.table("future.tsv", TimeWords.FUTURE).rows().stream();
  }

  static Stream<Table.Row> numerals() {
    return TimeWords.table("numerals.tsv", TimeWords.NUMERALS).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("words")
  void a_word_is_read(Table.Row row) {
    String example = row.get("example");
    String form = written(row.get("form"), example);
    if (row.enumValue("kind", Kind.class) == Kind.EVERY) {
      assertThat(scan(example)).isEmpty();
    } else {
      assertThat(covers(example, form)).isTrue();
    }
    row.find("counterexample").ifPresent(text -> assertThat(scan(text)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("followers")
  void a_follower_says_what_stands_before(Table.Row row) {
    List<TimeMention> found = scan(row.get("example"));
    Effect effect = row.enumValue("effect", Effect.class);
    if (effect == Effect.NONE) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).hasSize(1);
      assertThat(found.get(0).kind()).isEqualTo(switch (effect) {
        case DURATION -> TimeKind.DURATION;
        case SINCE -> TimeKind.SINCE;
        case UNTIL -> TimeKind.UNTIL;
        default -> TimeKind.DATE;
      });
    }
    row.find("counterexample").ifPresent(text -> assertThat(scan(text))
        .noneMatch(m -> m.kind() == TimeKind.DURATION || text.substring(m.start(), m.end()).contains(row.get("form"))));
  }

  @ParameterizedTest
  @MethodSource("announcements")
  void a_verb_or_source_tells_of_an_announcement(Table.Row row) {
    assertThat(scan(row.get("example"))).first().matches(TimeMention::announcement);
    row.find("counterexample").ifPresent(text -> assertThat(scan(text)).noneMatch(TimeMention::announcement));
  }

  @ParameterizedTest
  @MethodSource("future")
  void a_word_behind_it_puts_it_into_the_future(Table.Row row) {
    String example = row.get("example");
    assertThat(Aftermath.tense(example, "24일".length(), example.length())).isEqualTo(Tense.FUTURE);
  }

  @ParameterizedTest
  @MethodSource("numerals")
  void numbers_in_words_count_months(Table.Row row) {
    int months = row.intValue("value");
    assertThat(scan(row.get("example"))).extracting(m -> String.valueOf(m.date()))
        .containsExactly(LocalDate.of(2025, 2, 1).minusMonths(months).toString().substring(0, 7));
  }
}
