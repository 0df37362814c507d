package io.github.dealwire.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealwire.core.text.Chars;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutomatonTest {

  record Hit(int start, int end, int value) {}

  private static Automaton of(String... words) {
    AutomatonBuilder builder = Automaton.builder();
    for (int i = 0; i < words.length; i++) {
      builder.add(words[i], i);
    }
    return builder.build();
  }

  private static List<Hit> hits(Automaton automaton, String text) {
    List<Hit> hits = new ArrayList<>();
    automaton.scan(text, 0, text.length(), (start, end, value) -> hits.add(new Hit(start, end, value)));
    return hits;
  }

  @Test
  void reports_a_word_wherever_it_stands() {
    assertThat(hits(of("한빛"), "한빛과 새한빛은 한 빛")).containsExactly(new Hit(0, 2, 0), new Hit(5, 7, 0));
  }

  @Test
  void reports_words_inside_of_words_and_overlapping_ones() {
    assertThat(hits(of("한빛", "한빛전자", "전자", "빛전", "전자부품"), "한빛전자부품"))
        .containsExactly(
            new Hit(0, 2, 0), new Hit(1, 3, 3), new Hit(0, 4, 1), new Hit(2, 4, 2), new Hit(2, 6, 4));
  }

  @Test
  void reports_the_longest_first_among_words_that_end_together() {
    assertThat(hits(of("c", "abc", "bc"), "abc")).containsExactly(new Hit(0, 3, 1), new Hit(1, 3, 2), new Hit(2, 3, 0));
  }

  @Test
  void reports_all_values_of_a_word_in_the_order_of_their_adding() {
    Automaton automaton =
        Automaton.builder().add("새봄", 9).add("봄", 1).add("새봄", 3).add("새봄", 9).add("새봄", Integer.MIN_VALUE).build();
    assertThat(hits(automaton, "새봄"))
        .containsExactly(new Hit(0, 2, 9), new Hit(0, 2, 3), new Hit(0, 2, Integer.MIN_VALUE), new Hit(1, 2, 1));
    assertThat(automaton.size()).isEqualTo(2);
  }

  @Test
  void reports_only_what_lies_in_the_range_and_counts_from_the_start_of_the_text() {
    List<Hit> hits = new ArrayList<>();
    of("aa").scan("aaaaaa", 1, 4, (start, end, value) -> hits.add(new Hit(start, end, value)));
    assertThat(hits).containsExactly(new Hit(1, 3, 0), new Hit(2, 4, 0));
  }

  @Test
  void starts_afresh_behind_a_char_that_no_word_has() {
    assertThat(hits(of("ab"), "a.b ab")).containsExactly(new Hit(4, 6, 0));
  }

  @Test
  void finds_words_of_any_chars() {
    String emoji = "\uD83D\uDE80";
    assertThat(hits(of("\0", "\uFFFF\uFFFE", emoji, "\uDE80"), "\0\uFFFF\uFFFE" + emoji))
        .containsExactly(new Hit(0, 1, 0), new Hit(1, 3, 1), new Hit(3, 5, 2), new Hit(4, 5, 3));
  }

  @Test
  void takes_capitals_and_small_letters_apart_unless_it_folds() {
    assertThat(hits(of("Mou"), "MOU mou Mou ＭＯＵ")).containsExactly(new Hit(8, 11, 0));
    Automaton folding = Automaton.builder().folding(Chars::fold).add("Mou", 0).add("MOU", 1).build();
    assertThat(folding.size()).isEqualTo(1);
    assertThat(hits(folding, "MOU ＭＯＵ"))
        .containsExactly(new Hit(0, 3, 0), new Hit(0, 3, 1), new Hit(4, 7, 0), new Hit(4, 7, 1));
  }

  @Test
  void knows_whether_it_contains_a_word() {
    Automaton automaton = of("한빛", "한빛전자");
    assertThat(automaton.contains("한빛")).isTrue();
    assertThat(automaton.contains("한빛전자")).isTrue();
    assertThat(automaton.contains("한빛전")).isFalse();
    assertThat(automaton.contains("빛")).isFalse();
    assertThat(automaton.contains("")).isFalse();
    assertThat(automaton.contains("한빛전자은")).isFalse();
  }

  @Test
  void finds_nothing_without_words() throws IOException {
    assertThat(hits(of(), "아무것도")).isEmpty();
    assertThat(of().size()).isZero();
    assertThat(hits(copy(of()), "아무것도")).isEmpty();
  }

  @Test
  void refuses_an_empty_word_and_a_range_outside_of_the_text() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Automaton.builder().add("", 7))
        .withMessage("an empty word, with the value 7");
    assertThatThrownBy(() -> of("a").scan("abc", 1, 4, (start, end, value) -> {}))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void builds_again_after_more_words_and_leaves_the_first_automaton_alone() {
    AutomatonBuilder builder = Automaton.builder().add("a", 0);
    Automaton first = builder.build();
    Automaton second = builder.add("b", 1).build();
    assertThat(hits(first, "ab")).hasSize(1);
    assertThat(hits(second, "ab")).hasSize(2);
  }

  /** Few letters make many overlaps and fail links, many letters make wide nodes. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 300, 11_172})
  void agrees_with_a_naive_search_on_random_words(int letters) throws IOException {
    Random random = new Random(letters);
    for (int round = 0; round < 12; round++) {
      int count = 1 + random.nextInt(round < 6 ? 30 : 700);
      Set<String> words = new LinkedHashSet<>();
      for (int i = 0; i < count; i++) {
        words.add(word(random, 1 + random.nextInt(round % 2 == 0 ? 4 : 9), letters));
      }
      StringBuilder text = new StringBuilder();
      List<String> list = List.copyOf(words);
      while (text.length() < 1500) {
        text.append(random.nextBoolean() ? list.get(random.nextInt(list.size())) : word(random, 2, letters));
        if (random.nextInt(9) == 0) {
          text.append(' ');
        }
      }
      String chars = text.toString();
      Automaton automaton = of(list.toArray(new String[0]));
      List<Hit> expected = naive(list, chars);
      assertThat(hits(automaton, chars)).isEqualTo(expected);
      assertThat(hits(copy(automaton), chars)).isEqualTo(expected);
      List<Hit> overArray = new ArrayList<>();
      automaton.scan(chars.toCharArray(), 0, chars.length(), (s, e, v) -> overArray.add(new Hit(s, e, v)));
      assertThat(overArray).isEqualTo(expected);
      assertThat(list).allMatch(automaton::contains);
    }
  }

  private static String word(Random random, int length, int letters) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('가' + random.nextInt(letters)));
    }
    return word.toString();
  }

  private static List<Hit> naive(List<String> words, String text) {
    List<Hit> hits = new ArrayList<>();
    for (int end = 1; end <= text.length(); end++) {
      for (int start = Math.max(0, end - 9); start < end; start++) {
        int value = words.indexOf(text.substring(start, end));
        if (value >= 0) {
          hits.add(new Hit(start, end, value));
        }
      }
    }
    return hits;
  }

  @Test
  void stays_compact_and_right_with_as_many_words_as_a_company_register() {
    Random random = new Random(120_000);
    AutomatonBuilder builder = Automaton.builder();
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < 120_000) {
      words.add(word(random, 2 + random.nextInt(6), 900));
    }
    int value = 0;
    int chars = 0;
    for (String word : words) {
      builder.add(word, value++);
      chars += word.length();
    }
    Automaton automaton = builder.build();
    assertThat(automaton.size()).isEqualTo(120_000);
    assertThat(words).allMatch(automaton::contains);
    assertThat(automaton.cells.length / Automaton.STRIDE).as("cells").isLessThan(chars * 3 / 2);
  }

  @Test
  void writes_the_same_bytes_for_the_same_words_and_reads_no_byte_beyond() throws IOException {
    byte[] bytes = bytes(of("한빛", "새봄"));
    assertThat(bytes(of("한빛", "새봄"))).isEqualTo(bytes);
    assertThat(bytes(copy(of("한빛", "새봄")))).isEqualTo(bytes);
    ByteArrayInputStream in = new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length + 3));
    assertThat(Automaton.readFrom(in).size()).isEqualTo(2);
    assertThat(in.available()).isEqualTo(3);
  }

  @Test
  void refuses_bytes_that_are_no_automaton_of_this_version_or_damaged() throws IOException {
    byte[] bytes = bytes(of("한빛", "새봄"));
    assertThatThrownBy(() -> read("PK\3\4 and something longer than a header".getBytes("US-ASCII")))
        .hasMessage("no automaton: starts with 504b0304, not 44574143");
    assertThatThrownBy(() -> read(changed(bytes, 7, 9)))
        .hasMessage("an automaton of version 9, this library reads version 1");
    assertThatThrownBy(() -> read(changed(bytes, 40, bytes[40] + 1)))
        .isInstanceOf(IOException.class)
        .hasMessage("a damaged automaton: wrong checksum");
    assertThatThrownBy(() -> read(changed(bytes, 8, 0x7F)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("a damaged automaton: ");
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void any_changed_byte_is_an_io_exception_and_nothing_else() throws IOException {
    byte[] bytes = bytes(of("한빛", "새봄", "봄날"));
    Random random = new Random(7);
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = changed(bytes, i, bytes[i] ^ (1 + random.nextInt(255)));
      assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class);
    }
  }

  private static byte[] changed(byte[] bytes, int index, int value) {
    byte[] changed = bytes.clone();
    changed[index] = (byte) value;
    return changed;
  }

  private static byte[] bytes(Automaton automaton) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    automaton.writeTo(out);
    return out.toByteArray();
  }

  private static Automaton read(byte[] bytes) throws IOException {
    return Automaton.readFrom(new ByteArrayInputStream(bytes));
  }

  private static Automaton copy(Automaton automaton) throws IOException {
    return read(bytes(automaton));
  }
}
