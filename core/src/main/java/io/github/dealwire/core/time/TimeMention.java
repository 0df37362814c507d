package io.github.dealwire.core.time;

import io.github.dealwire.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression; half-open, without particle and without 이후.
 *
 * @param date the date it means, null for a duration and where nothing resolves it; of 상반기, 3분기, 내년 초 the year
 * @param period the ISO 8601 duration of a {@link TimeKind#DURATION} (P5Y), else null
 * @param anaphoric whether it points at a date that the text names before (당시, 같은 해, 이날, 그해)
 * @param announcement whether what follows says that it is the time at which something is told, and not the time at which it
 *     happens: 4일 밝혔다, 27일 업계에 따르면
 */
public record TimeMention(
    int start,
    int end,
    TimeKind kind,
    @Nullable PartialDate date,
    @Nullable String period,
    boolean anaphoric,
    boolean announcement) {}
