package io.github.dealwire.core.time;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.core.lexicon.WordTree;
import java.util.ArrayList;
import java.util.List;

/** The tables of this package. */
final class TimeWords {

  static final TableFormat WORDS =
      TableFormat.of("form", "kind", "offset", "example").optional("counterexample").unique("form");
  static final TableFormat FOLLOWERS =
      TableFormat.of("form", "after", "effect", "example").optional("counterexample").unique("form", "after");
  static final TableFormat ANNOUNCEMENTS =
      TableFormat.of("form", "kind", "example").optional("counterexample").unique("form");
  static final TableFormat FUTURE = TableFormat.of("form", "example").unique("form");
  static final TableFormat NUMERALS = TableFormat.of("form", "value", "example").unique("form");

  /** What a word is; see words.tsv. */
  enum Kind {
    YEAR,
    YEAR_LEAD,
    YEAR_OF_TEXT,
    YEAR_BEFORE,
    MONTH,
    MONTH_OF_TEXT,
    MONTH_BEFORE,
    DAY,
    DAY_OF_TEXT,
    TODAY,
    THEN,
    PART,
    PART_AFTER,
    PAST,
    COMING,
    AHEAD,
    RECENT,
    EVERY
  }

  /** What a follower stands after; see followers.tsv. */
  enum After {
    LENGTH,
    DAY,
    DATE
  }

  /** What a follower makes of a time; see followers.tsv. */
  enum Effect {
    DURATION,
    AGO,
    NONE,
    TAIL,
    SINCE,
    UNTIL
  }

  /** Where an announcing word stands; see announcement.tsv. */
  enum Announcing {
    VERB,
    SOURCE
  }

  /** A row of words.tsv. */
  record Word(Kind kind, int offset) {}

  private static final List<Word> WORD_ROWS = new ArrayList<>();
  private static final WordTree WORD_TREE = words();
  private static final List<Effect> LENGTH_EFFECTS = new ArrayList<>();
  private static final WordTree AFTER_LENGTH = followers(After.LENGTH, LENGTH_EFFECTS);
  private static final List<Effect> DAY_EFFECTS = new ArrayList<>();
  private static final WordTree AFTER_DAY = followers(After.DAY, DAY_EFFECTS);
  private static final List<Effect> DATE_EFFECTS = new ArrayList<>();
  private static final WordTree AFTER_DATE = followers(After.DATE, DATE_EFFECTS);
  static final WordTree VERBS = announcing(Announcing.VERB);
  static final WordTree SOURCES = announcing(Announcing.SOURCE);
  static final WordTree FUTURE_WORDS = new WordTree(forms(table("future.tsv", FUTURE)));
  private static final List<Integer> NUMERAL_VALUES = new ArrayList<>();
  static final WordTree NUMERAL_WORDS = numerals();

  private TimeWords() {}

  /** The longest word from {@code from}, for {@link #word} and {@link WordTree#end}. */
  static long longest(CharSequence s, int from, int to) {
    return WORD_TREE.longest(s, from, to);
  }

  static Word word(long hit) {
    return WORD_ROWS.get(WordTree.value(hit));
  }

  /** The longest follower from {@code from}, for {@link #effect} and {@link WordTree#end}. */
  static long follower(After after, CharSequence s, int from, int to) {
    return switch (after) {
      case LENGTH -> AFTER_LENGTH.longest(s, from, to);
      case DAY -> AFTER_DAY.longest(s, from, to);
      case DATE -> AFTER_DATE.longest(s, from, to);
    };
  }

  static Effect effect(After after, long hit) {
    int row = WordTree.value(hit);
    return switch (after) {
      case LENGTH -> LENGTH_EFFECTS.get(row);
      case DAY -> DAY_EFFECTS.get(row);
      case DATE -> DATE_EFFECTS.get(row);
    };
  }

  static int numeral(long hit) {
    return NUMERAL_VALUES.get(WordTree.value(hit));
  }

  static Table table(String name, TableFormat format) {
    return format.read(name, TimeWords.class.getResourceAsStream(name));
  }

  private static List<String> forms(Table table) {
    return table.rows().stream().map(row -> row.get("form")).toList();
  }

  private static WordTree words() {
    Table table = table("words.tsv", WORDS);
    for (Table.Row row : table.rows()) {
      WORD_ROWS.add(new Word(row.enumValue("kind", Kind.class), row.intValue("offset")));
    }
    return new WordTree(forms(table));
  }

  private static WordTree followers(After after, List<Effect> effects) {
    List<String> forms = new ArrayList<>();
    for (Table.Row row : table("followers.tsv", FOLLOWERS).rows()) {
      if (row.enumValue("after", After.class) == after) {
        forms.add(row.get("form"));
        effects.add(row.enumValue("effect", Effect.class));
      }
    }
    return new WordTree(forms);
  }

  private static WordTree announcing(Announcing kind) {
    List<String> forms = new ArrayList<>();
    for (Table.Row row : table("announcement.tsv", ANNOUNCEMENTS).rows()) {
      if (row.enumValue("kind", Announcing.class) == kind) {
        forms.add(row.get("form"));
      }
    }
    return new WordTree(forms);
  }

  private static WordTree numerals() {
    Table table = table("numerals.tsv", NUMERALS);
    for (Table.Row row : table.rows()) {
      NUMERAL_VALUES.add(row.intValue("value"));
    }
    return new WordTree(forms(table));
  }
}
