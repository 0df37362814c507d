package io.github.dealwire.extract.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.text.Chars;
import io.github.dealwire.core.text.Particle;
import io.github.dealwire.core.text.Particles;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code ambiguous.tsv} and {@code notcompanies.tsv} say what their examples show. */
class AmbiguousTest {

  private static final List<Table.Row> AMBIGUOUS = RegistryTables.table("ambiguous.tsv", RegistryTables.AMBIGUOUS).rows();
  private static final List<Table.Row> OTHERS = RegistryTables.table("notcompanies.tsv", RegistryTables.NOT_COMPANIES).rows();

  static Stream<Table.Row> ambiguous() {
    return AMBIGUOUS.stream();
  }

  static Stream<Table.Row> others() {
    return OTHERS.stream();
  }

  @ParameterizedTest
  @MethodSource("ambiguous")
  void an_ambiguous_text_stands_free_in_its_example_and_in_its_counterexample(Table.Row row) {
    assertThat(stands(row.get("text"), row.get("example"))).isTrue();
    assertThat(stands(row.get("text"), row.get("counterexample"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("others")
  void a_text_that_is_no_company_stands_in_its_example(Table.Row row) {
    assertThat(row.get("example")).contains(row.get("text"));
  }

  @Test
  void every_ambiguous_text_is_the_alias_of_a_name() {
    Set<String> texts = new LinkedHashSet<>();
    Registry.builtIn().names().forEach(name -> name.aliases().forEach(alias -> texts.add(alias.text())));
    assertThat(texts).containsAll(AMBIGUOUS.stream().map(row -> row.get("text")).toList());
  }

  private static boolean stands(String text, String sentence) {
    for (int at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
      int end = at + text.length();
      boolean left = at == 0 || !Chars.isWord(sentence.charAt(at - 1));
      boolean right = end == sentence.length() || !Chars.isWord(sentence.charAt(end))
          || Particles.at(sentence, end, sentence.length()) != Particle.NONE;
      if (left && right) {
        return true;
      }
    }
    return false;
  }
}
