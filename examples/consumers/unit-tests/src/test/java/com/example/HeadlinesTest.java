package com.example;

import static io.github.dealwire.seeds.DealwireAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.seeds.Difficulty;
import io.github.dealwire.seeds.SeedArticle;
import io.github.dealwire.seeds.Seeds;
import io.github.dealwire.seeds.samples.Samples;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

  private final Extractor extractor = Extractor.builder().build();

  @Test
  void an_agreement_is_a_line() {
    Extraction extraction =
        Samples.extraction().add(Samples.agreement().between("다온소프트", "한별전자").date("2025-02-24")).add(Samples.agreement()).build();
    assertThat(Headlines.of(extraction)).containsExactly("2025-02-24 MOU: 다온소프트, 한별전자", "MOU: 다온소프트, 한별전자");
  }

  @Test
  void the_library_reads_what_the_lines_are_made_of() {
    Extraction extraction = extractor.extract(Samples.article());
    assertThat(extraction).hasAgreement(AgreementType.MOU).between("다온소프트", "한별전자").signedOn("2025-02-24");
    assertThat(extraction).hasInvestment().by("다온소프트").of(50_000_000_000L, "KRW").and().isGrounded();
    assertThatThrownBy(() -> assertThat(extraction).hasAgreement(AgreementType.LICENSE)).hasMessageContaining("Found instead:");
  }

  @Test
  void easy_articles_are_read_well() {
    assertThat(Seeds.score(Seeds.of(Difficulty.EASY), extractor::extract)).hasHeadlineOfAtLeast(0.9).isGrounded();
    SeedArticle seed = Seeds.get("capex-short-notice");
    assertThat(extractor.extract(seed.article())).isCorrect(seed.gold());
  }
}
