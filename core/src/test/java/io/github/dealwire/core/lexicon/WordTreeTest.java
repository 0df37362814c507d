package io.github.dealwire.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTreeTest {

  private static final WordTree TREE = new WordTree(List.of("원", "원화", "다음 달", "이 같은 날"));

  private static void finds(String text, int value, int end) {
    long hit = TREE.longest(text, 0, text.length());
    assertThat(hit).isNotEqualTo(WordTree.NONE);
    assertThat(WordTree.value(hit)).isEqualTo(value);
    assertThat(WordTree.end(hit)).isEqualTo(end);
  }

  @Test
  void finds_the_longest_word_at_a_position() {
    finds("원", 0, 1);
    finds("원유", 0, 1);
    finds("원화", 1, 2);
    assertThat(TREE.longest("달러", 0, 2)).isEqualTo(WordTree.NONE);
    assertThat(TREE.longest("", 0, 0)).isEqualTo(WordTree.NONE);
  }

  @Test
  void does_not_read_beyond_the_end() {
    assertThat(WordTree.end(TREE.longest("원화", 0, 1))).isEqualTo(1);
  }

  @Test
  void a_space_stands_for_any_white_space_or_none() {
    finds("다음 달", 2, 4);
    finds("다음달", 2, 3);
    finds("다음\u00A0 달은", 2, 5);
    finds("이 같은날", 3, 5);
    finds("이같은 날", 3, 5);
    assertThat(TREE.longest("다 음달", 0, 4)).isEqualTo(WordTree.NONE);
    assertThat(TREE.longest("원 화", 0, 3)).isEqualTo(TREE.longest("원", 0, 1));
  }

  @Test
  void tells_whether_a_part_of_the_text_is_a_word() {
    assertThat(TREE.exactly("1원화", 1, 3)).isEqualTo(1);
    assertThat(TREE.exactly("1원화", 1, 2)).isZero();
    assertThat(TREE.exactly("1원화의", 1, 4)).isEqualTo(-1);
    assertThat(TREE.exactly("1원화의", 1, 1)).isEqualTo(-1);
  }

  @Test
  void refuses_what_is_no_word() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WordTree(List.of("")));
    assertThatIllegalArgumentException().isThrownBy(() -> new WordTree(List.of(" 원")));
    assertThatIllegalArgumentException().isThrownBy(() -> new WordTree(List.of("원", "원"))).withMessage("'원' stands twice");
    assertThatIllegalArgumentException().isThrownBy(() -> new WordTree(List.of("다음 달", "다음달력")));
  }

  @Test
  void an_empty_tree_finds_nothing() {
    assertThat(new WordTree(List.of()).longest("원", 0, 1)).isEqualTo(WordTree.NONE);
  }
}
