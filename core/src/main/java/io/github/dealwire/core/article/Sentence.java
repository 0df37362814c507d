package io.github.dealwire.core.article;

/**
 * A sentence, a headline or a caption; half-open, in coordinates of {@link ArticleText#chars()}, without white space around it.
 */
public record Sentence(int start, int end, SectionKind kind) {}
