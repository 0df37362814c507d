package io.github.dealwire.examples;

import static io.github.dealwire.seeds.DealwireAssertions.assertThat;

import io.github.dealwire.extract.Extractor;
import io.github.dealwire.model.AgreementType;
import io.github.dealwire.model.Extraction;
import io.github.dealwire.seeds.Difficulty;
import io.github.dealwire.seeds.Seeds;
import io.github.dealwire.seeds.samples.Samples;

/**
 * What dealwire-seeds offers to a test: samples, assertions that show what was found instead, scores with thresholds. It prints:
 *
 * <pre>
 * Expecting the article to tell of an agreement:
 *     MOU, between 다온소프트 and 한별전자, signed on 2025-02-25
 * Found instead:
 *     CONCLUDED MOU: 다온소프트, 한별전자 | 2025-02-24
 *       "다온소프트는 지난 24일 한별전자와 업무협약을 체결했다."
 * </pre>
 */
public final class AssertInATest {

  private AssertInATest() {}

  /** Asserts what is right, and prints the message for what is wrong. */
  public static void main(String[] args) {
    Extractor extractor = Extractor.builder().build();
    Extraction extraction = extractor.extract(Samples.article());

    assertThat(extraction).hasAgreement(AgreementType.MOU).between("다온소프트", "한별전자").signedOn("2025-02-24");
    assertThat(extraction).hasInvestment().of(50_000_000_000L, "KRW").and().isGrounded();
    assertThat(Seeds.score(Seeds.of(Difficulty.EASY), extractor::extract)).hasHeadlineOfAtLeast(0.9).isGrounded();

    try {
      assertThat(extraction).hasAgreement(AgreementType.MOU).between("다온소프트", "한별전자").signedOn("2025-02-25");
    } catch (AssertionError e) {
      System.out.println(String.valueOf(e.getMessage()).strip());
    }
  }
}
