package io.github.dealwire.core.time;

import io.github.dealwire.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression; half-open, without particle.
 *
 * @param date the date it means, null for a duration and where nothing resolves it
 * @param period the ISO 8601 duration of a {@link TimeKind#DURATION} (P5Y), else null
 * @param anaphoric whether it points at a date that the text names before (당시, 같은 해, 이날, 그해)
 */
public record TimeMention(
    int start, int end, TimeKind kind, @Nullable PartialDate date, @Nullable String period, boolean anaphoric) {}
