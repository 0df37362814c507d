package io.github.dealwire.extract.executive;

import io.github.dealwire.extract.company.CompanyEntity;
import org.jspecify.annotations.Nullable;

/**
 * A title without a name beside it: 다온소프트 대표에는.
 *
 * @param piece the index of its piece
 * @param company the company beside it
 */
record BareTitle(int piece, TitlePhrase title, @Nullable CompanyEntity company, boolean former, int start) {}
