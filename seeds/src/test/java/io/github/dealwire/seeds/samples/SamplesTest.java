package io.github.dealwire.seeds.samples;

import static io.github.dealwire.seeds.DealwireAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.CompanyType;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.model.ExtractionJson;
import io.github.dealwire.model.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SamplesTest {

  @Test
  void every_builder_has_a_value_for_what_is_not_set() {
    assertThat(Samples.company().build().name()).isEqualTo("다온소프트");
    assertThat(Samples.executive().build().positions()).hasSize(1);
    assertThat(Samples.agreement().build().parties()).containsExactly("c1", "c2");
    assertThat(Samples.investment().build().investors()).containsExactly("c1");
    assertThat(Samples.money(500, "KRW").text()).isEqualTo("500 KRW");
    assertThat(Samples.span("협약").end()).isEqualTo(2);
    assertThat(Samples.article().text()).isPresent();
    assertThat(Samples.extraction().build().article().id()).contains("sample");
  }

  @Test
  void what_is_set_comes_out() {
    Extraction extraction =
        Samples.extraction().id("a-1").title("제목").publisher("하루경제").publishedOn(LocalDate.of(2024, 1, 2))
            .add(Samples.company("달해군").type(CompanyType.INSTITUTION).country("KR"))
            .add(Samples.agreement().type(AgreementType.LICENSE).stage(Stage.PLANNED).between("다온제약", "달해군").confidence(0.5))
            .add(Samples.investment().target("공장"))
            .build();
    assertThat(extraction).hasAgreement(AgreementType.LICENSE).inStage(Stage.PLANNED).between("다온제약", "달해군");
    assertThat(extraction).hasCompany("달해군").ofType(CompanyType.INSTITUTION);
    assertThat(extraction).isGrounded().isPublishedOn("2024-01-02");
    assertThat(extraction.agreements().get(0).confidence()).isEqualTo(0.5);
    assertThat(extraction.investments().get(0).target()).contains("공장");
    assertThat(ExtractionJson.fromJson(ExtractionJson.toJson(extraction))).isEqualTo(extraction);
  }

  @Test
  void a_company_is_one_object_however_many_facts_name_it() {
    Extraction extraction = Samples.extraction().add(Samples.agreement()).add(Samples.agreement()).add(Samples.investment()).build();
    assertThat(extraction.companies()).extracting(c -> c.id() + c.name()).containsExactly("c1다온소프트", "c2한별전자");
    assertThat(extraction.companies().get(0).mentions()).hasSize(3);
  }

  @Test
  void only_an_executive_who_was_added_signs() {
    assertThatThrownBy(() -> Samples.agreement().signedBy("홍석우").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("'홍석우' signs, but is no executive that was added; there are []");
  }
}
