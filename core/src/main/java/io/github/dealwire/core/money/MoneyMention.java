package io.github.dealwire.core.money;

import io.github.dealwire.model.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money in the text; half-open.
 *
 * @param start where it begins, with 약, 최소, 최대, 총 before it
 * @param end where it ends, with 이상, 규모 and the like behind it, without particle and without the equivalent in brackets
 * @param outerEnd where the equivalent in brackets ends; {@code end} where there is none
 * @param value the sum, null where the words give no number (수백억원)
 * @param currency ISO 4217
 * @param max the upper end of a {@link Bound#RANGE}
 * @param krw the won equivalent in brackets
 */
public record MoneyMention(
    int start,
    int end,
    int outerEnd,
    @Nullable BigDecimal value,
    String currency,
    Bound bound,
    @Nullable BigDecimal max,
    @Nullable BigDecimal krw) {}
