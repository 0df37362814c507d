package io.github.dealwire.extract.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistryTest {

  private static final Registry REGISTRY = Registry.builtIn();

  @Test
  void no_two_names_share_an_id() {
    assertThat(REGISTRY.names()).extracting(Name::id).doesNotHaveDuplicates();
  }

  @Test
  void every_name_is_its_own_first_alias() {
    assertThat(REGISTRY.names()).allSatisfy(name -> {
      assertThat(name.aliases().get(0).text()).isEqualTo(name.name());
      assertThat(name.aliases().get(0).kind()).isEqualTo(Kind.NAME);
    });
  }

  @Test
  void a_listed_company_has_its_ticker_and_exchange() {
    Name hynix = named("SK하이닉스");
    assertThat(hynix.id()).isEqualTo("krx:000660");
    assertThat(hynix.ticker()).isEqualTo("000660");
    assertThat(hynix.exchange()).isEqualTo("KOSPI");
    assertThat(hynix.group()).isEqualTo("SK");
    assertThat(hynix.country()).isEqualTo("KR");
    assertThat(hynix.aliases()).contains(new Alias("에스케이하이닉스", Trust.FREE, Kind.SPELLED));
  }

  private static Name named(String text) {
    Map<String, List<Name>> found = new LinkedHashMap<>();
    found.put(text, REGISTRY.names().stream().filter(n -> n.aliases().stream().anyMatch(a -> a.text().equals(text))).toList());
    assertThat(found.get(text)).hasSize(1);
    return found.get(text).get(0);
  }
}
