package io.github.dealwire.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealwire.model.Agreement;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Article;
import io.github.dealwire.model.Company;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.Executive;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.Investment;
import io.github.dealwire.model.InvestmentType;
import io.github.dealwire.model.Listing;
import io.github.dealwire.model.Rank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be told to an extractor, and what it refuses. */
class ExtractorBuilderTest {

  private static final String NEWS =
      "다온소프트는 지난 24일 한별전자와 업무협약을 체결했다. 홍석우 다온소프트 대표는 3년간 500억원을 연구시설에 투자할 계획이라고 말했다.";

  @TempDir private Path folder;

  private static Extraction read(Extractor.Builder builder, String text) {
    return builder.build().extract(Article.builder().text(text).build());
  }

  private static Company company(Extraction extraction, String name) {
    return extraction.companies().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private static void refused(Extractor.Builder builder, String message) {
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class).hasMessage(message);
  }

  @Test
  void a_company_of_ones_own_comes_out_with_all_that_was_said_of_it() {
    KnownCompany own =
        KnownCompany.builder("다온소프트").id("crm:1042").type(CompanyType.CORPORATION).englishName("Daon Soft").listing("KOSDAQ", "999990")
            .group("다온").country("KR").alias("다온소").formerName("새론시스템").brand("다온페이").build();
    Company found = company(read(Extractor.builder().company(own), "다온소가 한별전자에 500억원을 투자했다."), "다온소프트");
    assertThat(found.registryId()).contains("crm:1042");
    assertThat(found.englishName()).contains("Daon Soft");
    assertThat(found.listing()).contains(Listing.builder().exchange("KOSDAQ").ticker("999990").build());
    assertThat(found.group()).contains("다온");
    assertThat(found.country()).contains("KR");
    assertThat(found.aliases()).containsExactly("다온소");
    for (String name : List.of("새론시스템", "다온페이", "Daon Soft")) {
      assertThat(company(read(Extractor.builder().company(own), name + "가 한별전자에 투자했다."), "다온소프트").aliases()).containsExactly(name);
    }
  }

  @Test
  void companies_come_from_code_from_any_iterable_and_from_a_table() throws IOException {
    Path table = Files.writeString(folder.resolve("mine.tsv"), "# mine\nname\tid\tshort\n다온소프트\tcrm:1\t다온소\n");
    for (Extractor.Builder builder : List.of(
        Extractor.builder().companies(List.of(KnownCompany.builder("다온소프트").id("crm:1").alias("다온소").build())),
        Extractor.builder().companies(table))) {
      assertThat(company(read(builder, "다온소가 500억원을 투자했다."), "다온소프트").registryId()).contains("crm:1");
    }
  }

  @Test
  void a_company_without_an_id_gets_one_of_its_name() {
    Extraction found = read(Extractor.builder().company(KnownCompany.of("나무")), "나무는 500억원을 투자했다.");
    assertThat(company(found, "나무").registryId()).contains("own:나무");
  }

  @Test
  void ones_own_company_completes_the_built_in_one_of_the_same_name_or_id() {
    Extractor.Builder byName = Extractor.builder().company(KnownCompany.builder("삼성전자").id("crm:7").build());
    Company renumbered = company(read(byName, "삼성전자는 500억원을 투자했다."), "삼성전자");
    assertThat(renumbered.registryId()).contains("crm:7");
    assertThat(renumbered.listing()).map(Listing::ticker).contains("005930");
    Extractor.Builder byId = Extractor.builder().company(KnownCompany.builder("삼성 일렉트로닉스").id("krx:005930").build());
    assertThat(company(read(byId, "삼성전자는 500억원을 투자했다."), "삼성 일렉트로닉스").aliases()).containsExactly("삼성전자");
  }

  @Test
  void ones_own_company_starts_anew_where_the_built_in_one_is_taken_away() {
    Extractor.Builder builder = Extractor.builder().withoutCompany("삼성전자").company(KnownCompany.of("삼성전자"));
    Company found = company(read(builder, "삼성전자는 500억원을 투자했다."), "삼성전자");
    assertThat(found.registryId()).contains("own:삼성전자");
    assertThat(found.listing()).isEmpty();
  }

  @Test
  void a_name_that_ones_own_company_has_is_no_name_of_a_built_in_one() {
    Extractor.Builder builder = Extractor.builder().company(KnownCompany.builder("다온소프트").alias("SKT").build());
    Extraction found = read(builder, "SKT는 500억원을 투자했다.");
    assertThat(found.companies()).extracting(Company::name).containsExactly("다온소프트");
    assertThat(company(read(builder, "SK텔레콤은 500억원을 투자했다."), "SK텔레콤").registryId()).contains("krx:017670");
  }

  @Test
  void an_alias_is_given_to_a_built_in_company_or_to_ones_own_by_name_or_id() {
    Extractor.Builder builder =
        Extractor.builder().company(KnownCompany.builder("다온소프트").id("crm:1").build()).alias("krx:005930", "수원전자").alias("crm:1", "다온소");
    Extraction found = read(builder, "다온소는 수원전자와 업무협약을 체결했다.");
    assertThat(found.companies()).extracting(Company::name).containsExactly("다온소프트", "삼성전자");
    assertThat(company(found, "삼성전자").registryId()).contains("krx:005930");
  }

  @Test
  void a_built_in_company_and_a_built_in_name_are_taken_away() {
    String text = "SKT는 500억원을 투자했다.";
    assertThat(company(read(Extractor.builder(), text), "SK텔레콤").registryId()).isPresent();
    assertThat(read(Extractor.builder().withoutCompany("SK텔레콤"), text).companies()).allMatch(c -> c.registryId().isEmpty());
    assertThat(read(Extractor.builder().withoutName("SKT"), text).companies()).allMatch(c -> c.registryId().isEmpty());
    assertThat(company(read(Extractor.builder().withoutName("SKT"), "SK텔레콤은 500억원을 투자했다."), "SK텔레콤").registryId()).isPresent();
  }

  @Test
  void an_ambiguous_company_is_found_only_where_something_beside_it_says_so() {
    KnownCompany.Builder own = KnownCompany.builder("도토리").id("crm:1");
    assertThat(read(Extractor.builder().company(own.build()), "산에서 도토리를 주웠다.").companies()).isNotEmpty();
    assertThat(read(Extractor.builder().company(own.ambiguous().build()), "산에서 도토리를 주웠다.").companies()).isEmpty();
    assertThat(read(Extractor.builder().company(own.build()), "㈜도토리는 500억원을 투자했다.").companies()).hasSize(1);
  }

  @Test
  void a_title_of_ones_own_makes_an_executive_and_one_taken_away_does_not() {
    String text = "홍석우 다온소프트 꾸러미지기는 협약식에서 말했다.";
    assertThat(read(Extractor.builder(), text).executives()).isEmpty();
    Executive found = read(Extractor.builder().title("꾸러미지기", Rank.HEAD), text).executives().get(0);
    assertThat(found.positions()).extracting(p -> p.title() + " " + p.rank()).containsExactly("꾸러미지기 HEAD");
    Extractor.Builder without = Extractor.builder().withoutTitle("상무");
    assertThat(read(without, "홍석우 다온소프트 상무는 협약식에서 말했다.").executives()).isEmpty();
    assertThat(read(Extractor.builder().title("상무", Rank.OTHER), "홍석우 다온소프트 상무는 말했다.").executives().get(0).positions().get(0).rank())
        .isEqualTo(Rank.OTHER);
  }

  @Test
  void triggers_of_ones_own_tell_agreements_and_investments_and_those_taken_away_do_not() {
    String signed = "다온소프트는 한별전자와 어깨동무약정을 체결했다.";
    assertThat(read(Extractor.builder(), signed).agreements()).isEmpty();
    assertThat(read(Extractor.builder().trigger("어깨동무약정", AgreementType.PARTNERSHIP), signed).agreements())
        .extracting(Agreement::type).containsExactly(AgreementType.PARTNERSHIP);
    String put = "다온소프트는 새 공장에 500억원을 몰빵했다.";
    assertThat(read(Extractor.builder(), put).investments()).isEmpty();
    assertThat(read(Extractor.builder().trigger("몰빵", InvestmentType.CAPITAL_EXPENDITURE), put).investments())
        .extracting(Investment::type).containsExactly(InvestmentType.CAPITAL_EXPENDITURE);
    assertThat(read(Extractor.builder().withoutTrigger("업무협약").withoutTrigger("협약"), "다온소프트는 한별전자와 업무협약을 체결했다.").agreements())
        .isEmpty();
    assertThat(read(Extractor.builder().trigger("업무협약", AgreementType.CONTRACT), "다온소프트는 한별전자와 업무협약을 체결했다.").agreements())
        .extracting(Agreement::type).containsExactly(AgreementType.CONTRACT);
  }

  @Test
  void titles_and_triggers_come_from_a_table() throws IOException {
    Path table = Files.writeString(
        folder.resolve("words.tsv"), "word\tkind\tvalue\n꾸러미지기\tTITLE\tHEAD\n어깨동무약정\tAGREEMENT\tMOU\n몰빵\tINVESTMENT\tEQUITY\n");
    Extraction found = read(Extractor.builder().words(table), "홍석우 다온소프트 꾸러미지기는 한별전자와 어깨동무약정을 체결했다.");
    assertThat(found.executives()).hasSize(1);
    assertThat(found.agreements()).hasSize(1);
    Path bad = Files.writeString(folder.resolve("bad.tsv"), "word\tkind\tvalue\n어깨동무약정\tAGREEMENT\tMOUU\n");
    assertThatThrownBy(() -> Extractor.builder().words(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("bad.tsv:2: 'MOUU' is no AgreementType (MOU, SUPPLY_CONTRACT, ");
  }

  @Test
  void only_what_is_wanted_is_extracted_and_it_is_the_same_as_ever() {
    Extraction all = read(Extractor.builder(), NEWS);
    Extraction agreements = read(Extractor.builder().only(Fact.AGREEMENTS), NEWS);
    assertThat(agreements.agreements()).isEqualTo(all.agreements());
    assertThat(agreements.companies()).extracting(Company::name).containsExactly("다온소프트", "한별전자");
    assertThat(agreements.executives()).isEmpty();
    assertThat(agreements.investments()).isEmpty();
    Extraction people = read(Extractor.builder().only(Fact.EXECUTIVES), NEWS);
    assertThat(people.executives()).isEqualTo(all.executives());
    assertThat(people.companies()).extracting(Company::name).containsExactly("다온소프트");
    Extraction companies = read(Extractor.builder().only(Fact.COMPANIES), NEWS);
    assertThat(companies.companies()).isEqualTo(all.companies());
    assertThat(companies.agreements()).isEmpty();
  }

  @Test
  void deals_of_other_types_and_of_little_confidence_are_left_out() {
    assertThat(read(Extractor.builder().agreementTypes(AgreementType.LICENSE), NEWS).agreements()).isEmpty();
    assertThat(read(Extractor.builder().agreementTypes(AgreementType.LICENSE, AgreementType.MOU), NEWS).agreements()).hasSize(1);
    assertThat(read(Extractor.builder().investmentTypes(InvestmentType.EQUITY), NEWS).investments()).isEmpty();
    assertThat(read(Extractor.builder().minConfidence(1), NEWS).agreements()).isEmpty();
    assertThatThrownBy(() -> Extractor.builder().minConfidence(1.5)).hasMessage("minConfidence 1.5 is not 0 to 1");
  }

  @Test
  void what_lies_beyond_the_greatest_length_is_as_if_it_were_not_there() {
    int first = NEWS.indexOf(". ") + 1;
    Extraction cut = read(Extractor.builder().maxLength(first), NEWS);
    assertThat(cut.article().text()).contains(NEWS.substring(0, first));
    assertThat(cut.investments()).isEmpty();
    assertThat(cut.agreements()).hasSize(1);
    assertThat(read(Extractor.builder().maxLength(0), NEWS).companies()).isEmpty();
    assertThat(read(Extractor.builder().maxLength(1), "\uD83D\uDE00").article().text()).contains("");
    Article page = Article.builder().html("<p>" + NEWS + "</p>").build();
    assertThat(Extractor.builder().maxLength(3 + first).build().extract(page).investments()).isEmpty();
    assertThatThrownBy(() -> Extractor.builder().maxLength(-1)).hasMessage("maxLength -1 is negative");
  }

  @Test
  void contradictions_are_refused_by_name() {
    KnownCompany one = KnownCompany.builder("다온소프트").id("crm:1").alias("다온").build();
    Extractor.builder().company(one).company(one).build();
    refused(
        Extractor.builder().company(one).company(KnownCompany.builder("다온제약").alias("다온").build()),
        "'다온' is a name of two companies of your own, '다온소프트' and '다온제약'");
    refused(
        Extractor.builder().company(one).company(KnownCompany.builder("다온제약").id("crm:1").build()),
        "two companies of your own, '다온소프트' and '다온제약', have the id crm:1");
    refused(
        Extractor.builder().company(one).company(KnownCompany.of("다온소프트")),
        "two companies of your own have the name '다온소프트' and differ");
    refused(
        Extractor.builder().alias("삼성전자", "SKT").withoutName("SKT"),
        "the name 'SKT' is both added, for 삼성전자, and taken away");
    refused(Extractor.builder().title("회장", Rank.HEAD).withoutTitle("회장"), "the title '회장' is both added and taken away");
    refused(
        Extractor.builder().trigger("업무협약", AgreementType.MOU).withoutTrigger("업무협약"),
        "the trigger '업무협약' is both added and taken away");
    assertThatThrownBy(() -> Extractor.builder().title("단장", Rank.HEAD).title("단장", Rank.DIRECTOR))
        .hasMessage("the title '단장' is added as HEAD and as DIRECTOR");
    assertThatThrownBy(() -> Extractor.builder().trigger("약정", AgreementType.MOU).trigger("약정", AgreementType.CONTRACT))
        .hasMessage("the trigger of an agreement '약정' is added as MOU and as CONTRACT");
  }

  @Test
  void what_is_not_there_cannot_be_taken_away_or_get_an_alias() {
    refused(
        Extractor.builder().withoutCompany("다온소프트"),
        "'다온소프트' is to be taken away, but the library knows no company of that name or id");
    refused(Extractor.builder().withoutName("다온소"), "the name '다온소' is to be taken away, but no company of the library has it");
    refused(
        Extractor.builder().alias("다온소프트", "다온"),
        "the alias '다온' is for '다온소프트', but there is no company of that name or id");
    refused(
        Extractor.builder().withoutTitle("꾸러미지기"),
        "the title '꾸러미지기' is to be taken away, but the library has none of that name");
    refused(
        Extractor.builder().withoutTrigger("몰빵"), "the trigger '몰빵' is to be taken away, but the library has none of that name");
  }

  @Test
  void a_blank_word_is_refused_and_spaces_around_a_word_do_not_count() {
    assertThatThrownBy(() -> KnownCompany.of(" ")).isInstanceOf(IllegalArgumentException.class).hasMessage("name is blank");
    assertThatThrownBy(() -> Extractor.builder().alias("삼성전자", "")).hasMessage("alias is blank");
    assertThat(KnownCompany.of(" 다온소프트 ")).isEqualTo(KnownCompany.of("다온소프트")).hasSameHashCodeAs(KnownCompany.of("다온소프트"));
  }

  @Test
  void two_extractors_do_not_see_each_others_words() {
    Extractor.Builder builder = Extractor.builder();
    Extractor plain = builder.build();
    Extractor own = builder.company(KnownCompany.builder("다온소프트").id("crm:1").build()).title("꾸러미지기", Rank.HEAD).build();
    Article article = Article.builder().text("홍석우 다온소프트 꾸러미지기는 말했다.").build();
    Extraction before = plain.extract(article);
    assertThat(own.extract(article).executives()).hasSize(1);
    assertThat(plain.extract(article)).isEqualTo(before);
    assertThat(Extractor.builder().build().extract(article)).isEqualTo(before);
    assertThat(before.executives()).isEmpty();
    assertThat(before.companies()).allMatch(c -> c.registryId().isEmpty());
  }

  @Test
  void a_fingerprint_tells_settings_and_own_words_apart_and_nothing_else() {
    Extractor plain = Extractor.builder().build();
    assertThat(plain.fingerprint().settings()).isEmpty();
    assertThat(plain.fingerprint().library()).startsWith("0.");
    assertThat(plain.fingerprint().rules()).matches("[0-9a-f]{12}");
    assertThat(plain.fingerprint().lexicons()).matches("[0-9a-f]{12}").isNotEqualTo(plain.fingerprint().rules());
    assertThat(plain.extract(Article.builder().text(NEWS).build()).fingerprint()).contains(plain.fingerprint());
    assertThat(Extractor.builder().only(Fact.COMPANIES, Fact.values()).build().fingerprint()).isEqualTo(plain.fingerprint());
    List<Optional<String>> settings =
        List.of(
            settings(Extractor.builder().minConfidence(0.5)),
            settings(Extractor.builder().only(Fact.AGREEMENTS)),
            settings(Extractor.builder().maxLength(10)),
            settings(Extractor.builder().company(KnownCompany.of("다온소프트"))),
            settings(Extractor.builder().company(KnownCompany.of("다온제약"))),
            settings(Extractor.builder().title("꾸러미지기", Rank.HEAD)),
            settings(Extractor.builder().withoutTitle("상무")));
    assertThat(settings).doesNotHaveDuplicates().allMatch(Optional::isPresent);
    assertThat(settings(Extractor.builder().withoutTitle("상무").withoutTitle("전무")))
        .isEqualTo(settings(Extractor.builder().withoutTitle("전무").withoutTitle("상무")));
  }

  private static Optional<String> settings(Extractor.Builder builder) {
    return builder.build().fingerprint().settings();
  }
}
