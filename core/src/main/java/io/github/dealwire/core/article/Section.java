package io.github.dealwire.core.article;

/** A part of the page; half-open, in coordinates of {@link ArticleText#chars()}. Sections follow each other and do not overlap. */
public record Section(int start, int end, SectionKind kind) {}
