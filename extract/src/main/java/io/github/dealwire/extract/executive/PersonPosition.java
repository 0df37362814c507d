package io.github.dealwire.extract.executive;

import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.model.PartialDate;
import io.github.dealwire.model.Rank;
import org.jspecify.annotations.Nullable;

/**
 * What a person is or was at a company.
 *
 * @param unit the part of the company, where the text names it apart from the title
 * @param former whether the text itself says that it is past
 * @param asOf the date for which the text gives it
 * @param start where the clause begins that says so
 * @param end where it ends
 * @param rule what found it
 */
public record PersonPosition(
    CompanyEntity company,
    String title,
    Rank rank,
    @Nullable String unit,
    boolean former,
    @Nullable PartialDate asOf,
    int start,
    int end,
    String rule) {}
