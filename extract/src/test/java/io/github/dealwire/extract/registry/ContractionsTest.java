package io.github.dealwire.extract.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.model.CompanyType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractionsTest {

  private static final Table TABLE = RegistryTables.table("contractions.tsv", Contractions.FORMAT);
  private static final Contractions CONTRACTIONS = new Contractions(TABLE);

  static Stream<Table.Row> rows() {
    return TABLE.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void an_ending_is_shortened_as_its_example_says(Table.Row row) {
    String name = "새벽" + row.get("ending");
    assertThat(row.get("example")).contains(name);
    assertThat(CONTRACTIONS.of(name)).containsAll(row.list("short").stream().map(form -> "새벽" + form).toList());
    assertThat(row.list("short")).allSatisfy(form -> assertThat(row.get("example")).contains("새벽" + form));
  }

  @Test
  void a_form_that_two_names_would_share_or_that_is_a_name_is_left_out() {
    Name bank = name("새벽투자증권");
    assertThat(texts(CONTRACTIONS.addTo(List.of(bank)).get(0))).contains("새벽증권", "새벽證");
    assertThat(texts(CONTRACTIONS.addTo(List.of(bank, name("새벽증권"))).get(0))).doesNotContain("새벽증권", "새벽證");
  }

  @Test
  void an_institution_and_a_name_of_one_syllable_before_the_ending_have_no_shorter_form() {
    assertThat(CONTRACTIONS.of("새은행")).isEmpty();
    Name office = new Name("dw:a", "새벽은행", CompanyType.INSTITUTION, "", "", "", "", "KR", "",
        List.of(new Alias("새벽은행", Trust.FREE, Kind.NAME)));
    assertThat(CONTRACTIONS.addTo(List.of(office))).containsExactly(office);
  }

  private static Name name(String text) {
    return new Name("dw:" + text.length(), text, CompanyType.CORPORATION, "", "", "", "", "KR", "",
        List.of(new Alias(text, Trust.FREE, Kind.NAME)));
  }

  private static List<String> texts(Name name) {
    return name.aliases().stream().map(Alias::text).toList();
  }
}
