package io.github.dealwire.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.core.lexicon.Table;
import io.github.dealwire.core.lexicon.TableFormat;
import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementsTest {

  private Texts texts;

  @BeforeAll
  void build() throws Exception {
    texts = new Texts();
  }

  static List<Table.Row> texts() {
    return TableFormat.of("text", "agreements").optional("known").unique("text")
        .read("agreements.tsv", AgreementsTest.class.getResourceAsStream("agreements.tsv")).rows();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_tells_its_agreements(Table.Row row) {
    String found = texts.line(row.get("text").replace('↵', '\n'));
    if (row.get("known").isEmpty()) {
      assertThat(found).as(row.toString()).isEqualTo(row.get("agreements"));
    } else {
      assertThat(found).as("%s passes now: clear its 'known'", row).isNotEqualTo(row.get("agreements"));
    }
  }

  @Test
  void the_evidence_is_every_sentence_that_tells_the_agreement() {
    String first = "다온소프트는 지난 6일 한별전자와 업무협약을 체결했다.";
    String second = "두 회사가 맺은 업무협약은 3년간 이어진다.";
    Agreement agreement = texts.agreements(first + " 새 공장은 부산에 선다. " + second).get(0);
    assertThat(agreement.evidence()).extracting(Span::text).containsExactly(first, second);
  }

  @Test
  void an_agreement_has_the_name_that_the_article_gives_it() {
    assertThat(name("다온소프트는 한별전자와 ‘스마트홈 보급을 위한 업무협약’을 체결했다.")).hasValue("스마트홈 보급을 위한 업무협약");
    assertThat(name("다온소프트는 한별전자와 '스마트홈 보급을 위한 업무협약(MOU)'을 체결했다.")).hasValue("스마트홈 보급을 위한 업무협약(MOU)");
    assertThat(name("다온소프트는 한별전자와 ‘스마트홈 보급’ 업무협약을 체결했다.")).hasValue("‘스마트홈 보급’ 업무협약");
    assertThat(name("다온소프트는 한별전자와 전략적 업무협약을 체결했다.")).hasValue("전략적 업무협약");
  }

  @Test
  void an_agreement_that_is_only_called_by_its_kind_has_no_name() {
    assertThat(name("다온소프트는 한별전자와 업무협약을 체결했다.")).isEmpty();
    assertThat(name("다온소프트는 ‘라온달’을 내놓고 한별전자와 업무협약을 체결했다.")).isEmpty();
    assertThat(name("다온소프트는 '라온달'을 내놓고 한별전자와 업무협약을 맺고 '새봄'을 낸다.")).isEmpty();
  }

  private Optional<String> name(String text) {
    return texts.agreements(text).get(0).name();
  }

  @Test
  void the_date_keeps_its_words() {
    Agreement agreement = texts.agreements("다온소프트는 지난 6일 한별전자와 업무협약을 체결했다.").get(0);
    assertThat(agreement.dateText()).hasValue("지난 6일");
  }

  @Test
  void agreements_stand_in_the_order_in_which_they_are_told_first() {
    String text = "다온소프트는 한별전자와 업무협약을 맺었다. 새벽소재는 새봄배터리와 공급계약을 맺었다. 다온제약은 한별파마와 기술이전 계약을 맺었다.";
    assertThat(texts.agreements(text)).extracting(Agreement::id).containsExactly("a1", "a2", "a3");
    assertThat(texts.agreements(text)).extracting(a -> a.type().toString()).containsExactly("MOU", "SUPPLY_CONTRACT", "LICENSE");
  }
}
