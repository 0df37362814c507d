package io.github.dealwire.core.article;

import org.jspecify.annotations.Nullable;

/**
 * A line of a page, without the white space around it; half-open.
 *
 * @param letters its letters and digits
 * @param byline who wrote it, in a line of type BYLINE, DATE or COPYRIGHT
 * @param date the first day that it names, where it is no prose
 * @param label whether a word before the date says that it is the publication (1), a later change (-1) or nothing (0)
 * @param kind what the page's own markup says, null for plain text
 */
record Line(
    int start,
    int end,
    LineType type,
    int letters,
    Bylines.@Nullable Byline byline,
    DateReader.@Nullable Hit date,
    int label,
    @Nullable SectionKind kind) {

  int length() {
    return end - start;
  }
}
