package io.github.dealwire.extract.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealwire.model.CompanyType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryTest {

  private static final Registry REGISTRY = Registry.builtIn();
  private static final Map<String, Name> BY_ID = new LinkedHashMap<>();
  private static final Map<String, List<Name>> BY_TEXT = new LinkedHashMap<>();

  static {
    for (Name name : REGISTRY.names()) {
      BY_ID.put(name.id(), name);
      for (Alias alias : name.aliases()) {
        BY_TEXT.computeIfAbsent(alias.text(), t -> new ArrayList<>()).add(name);
      }
    }
  }

  @Test
  void no_two_names_share_an_id_or_a_name() {
    assertThat(REGISTRY.names()).extracting(Name::id).doesNotHaveDuplicates();
    assertThat(REGISTRY.names()).extracting(Name::name).doesNotHaveDuplicates();
  }

  @Test
  void every_name_is_its_own_first_alias_and_no_alias_stands_twice() {
    assertThat(REGISTRY.names()).allSatisfy(name -> {
      assertThat(name.aliases().get(0).text()).isEqualTo(name.name());
      assertThat(name.aliases().get(0).kind()).isEqualTo(Kind.NAME);
      assertThat(name.aliases()).extracting(Alias::text).doesNotHaveDuplicates();
    });
  }

  /** Where two names claim a text, the text alone cannot be free for both: nobody could say whose it is. */
  @Test
  void no_text_is_the_free_alias_of_two_names() {
    Map<String, Set<String>> free = new LinkedHashMap<>();
    for (Name name : REGISTRY.names()) {
      for (Alias alias : name.aliases()) {
        if (alias.trust() == Trust.FREE) {
          free.computeIfAbsent(alias.text(), t -> new LinkedHashSet<>()).add(name.id());
        }
      }
    }
    free.values().removeIf(ids -> ids.size() < 2);
    assertThat(free).isEmpty();
  }

  @Test
  void no_name_of_a_company_is_among_the_texts_that_are_none() {
    assertThat(REGISTRY.notCompanies()).extracting(NotCompany::text).doesNotContainAnyElementsOf(BY_TEXT.keySet());
  }

  @Test
  void ids_say_where_the_name_comes_from() {
    assertThat(REGISTRY.names()).allSatisfy(name ->
        assertThat(name.id()).matches("krx:[0-9A-Z]{6}|dart:[0-9]{8}|ftc:[a-z0-9-]+|dw:[a-z0-9-]+"));
  }

  @Test
  void a_listed_company_has_a_ticker_and_an_exchange_and_no_other_has_one_alone() {
    assertThat(REGISTRY.names()).allSatisfy(name -> {
      assertThat(name.ticker().isEmpty()).isEqualTo(name.exchange().isEmpty());
      assertThat(name.exchange()).isIn("", "KOSPI", "KOSDAQ", "KONEX", "NYSE", "NASDAQ");
      if (name.id().startsWith("krx:")) {
        assertThat(name.id()).isEqualTo("krx:" + name.ticker());
      }
    });
  }

  @Test
  void countries_are_two_capital_letters() {
    assertThat(REGISTRY.names()).allSatisfy(name -> assertThat(name.country()).matches("[A-Z]{2}"));
  }

  @Test
  void the_flagship_of_a_group_is_a_company_of_the_registry() {
    assertThat(REGISTRY.names()).filteredOn(name -> !name.flagship().isEmpty()).isNotEmpty().allSatisfy(group -> {
      assertThat(group.type()).isEqualTo(CompanyType.GROUP);
      assertThat(BY_ID).containsKey(group.flagship());
    });
  }

  @Test
  void the_group_of_a_company_is_a_group_of_the_registry() {
    Set<String> groups = new LinkedHashSet<>();
    for (Name name : REGISTRY.names()) {
      if (name.type() == CompanyType.GROUP) {
        groups.add(name.group());
      }
    }
    assertThat(REGISTRY.names()).filteredOn(name -> name.id().startsWith("krx:") && !name.group().isEmpty())
        .allSatisfy(name -> assertThat(groups).contains(name.group()));
  }

  @ParameterizedTest
  @CsvSource({
    "삼성전자, krx:005930", "SK하이닉스, krx:000660", "에스케이하이닉스, krx:000660", "하이닉스, krx:000660",
    "현대차, krx:005380", "현대자동차, krx:005380", "기아, krx:000270", "네이버, krx:035420", "NAVER, krx:035420",
    "LG엔솔, krx:373220", "엘지에너지솔루션, krx:373220", "SKT, krx:017670", "에쓰오일, krx:010950", "S-OIL, krx:010950",
    "한전, krx:015760", "기업은행, krx:024110", "IBK기업은행, krx:024110", "카뱅, krx:323410", "아시아나, krx:020560",
    "대우조선해양, krx:042660", "두산중공업, krx:034020", "현대중공업, krx:329180", "쌍용차, krx:003620", "LG상사, krx:001120",
    "신한지주, krx:055550", "POSCO홀딩스, krx:005490", "SK㈜, krx:034730", "㈜LG, krx:003550", "LIG넥스원, krx:079550",
    "국민은행, dart:00386937", "SK온, dart:01592447",
    "삼성, ftc:samsung", "SK, ftc:sk", "LG, ftc:lg", "현대차그룹, ftc:hyundai-motor", "한화, ftc:hanwha",
    "한수원, dart:00382001", "엔비디아, dw:nvidia", "페이스북, dw:meta-platforms", "도요타, dw:toyota", "MS, dw:microsoft",
    "공정위, dw:korea-fair-trade-commission", "카이스트, dw:kaist", "업비트, dart:01310241"
  })
  void well_known_names_resolve(String text, String id) {
    assertThat(BY_TEXT).containsKey(text);
    assertThat(BY_TEXT.get(text)).extracting(Name::id).containsExactly(id);
  }

  @Test
  void a_group_is_told_from_its_holding_company_by_the_sign() {
    assertThat(alias("SK")).isEqualTo(new Alias("SK", Trust.FREE, Kind.BARE_GROUP));
    assertThat(alias("SK㈜")).isEqualTo(new Alias("SK㈜", Trust.FREE, Kind.NAME));
  }

  @Test
  void a_former_name_and_a_brand_are_marked_as_such() {
    assertThat(alias("대우조선해양").kind()).isEqualTo(Kind.OLD);
    assertThat(alias("업비트").kind()).isEqualTo(Kind.BRAND);
    assertThat(alias("에스케이하이닉스").kind()).isEqualTo(Kind.SPELLED);
    assertThat(alias("Samsung Electronics").kind()).isEqualTo(Kind.ENGLISH);
  }

  @Test
  void a_name_that_is_an_ordinary_word_is_not_free() {
    assertThat(alias("대상").trust()).isEqualTo(Trust.COMMON);
    assertThat(alias("나노").trust()).isEqualTo(Trust.STRICT);
    assertThat(alias("부산시").trust()).isEqualTo(Trust.COMMON);
    assertThat(alias("Target").trust()).isEqualTo(Trust.COMMON);
    assertThat(alias("삼성전자").trust()).isEqualTo(Trust.FREE);
  }

  @Test
  void english_names_are_written_as_names() {
    assertThat(BY_ID.get("krx:005930").englishName()).isEqualTo("Samsung Electronics");
    assertThat(REGISTRY.names()).allSatisfy(name ->
        assertThat(name.englishName()).doesNotContainPattern("(?i)\\bco\\b\\.?,? ?ltd|\\binc\\.?$(?<!SK Inc\\.|DB Inc\\.|HP Inc\\.|Coupang Inc\\.)"));
  }

  private static Alias alias(String text) {
    return BY_TEXT.get(text).get(0).aliases().stream().filter(a -> a.text().equals(text)).findFirst().orElseThrow();
  }
}
