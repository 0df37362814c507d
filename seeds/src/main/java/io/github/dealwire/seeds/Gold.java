package io.github.dealwire.seeds;

import io.github.dealwire.model.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * What a correct extraction of one article says.
 *
 * <p>A company is named in {@code parties}, {@code investors}, {@code recipients} and by a position with any of its names.
 *
 * @param id the id of the article
 * @param publishedOn the day of publication; absent where it is not scored
 * @param companies the companies, groups and institutions
 * @param executives the people with positions
 * @param agreements the agreements
 * @param investments the investments
 */
public record Gold(
    String id,
    Optional<PartialDate> publishedOn,
    List<GoldCompany> companies,
    List<GoldExecutive> executives,
    List<GoldAgreement> agreements,
    List<GoldInvestment> investments) {

  /** Copies the lists. */
  public Gold {
    companies = List.copyOf(companies);
    executives = List.copyOf(executives);
    agreements = List.copyOf(agreements);
    investments = List.copyOf(investments);
  }
}
