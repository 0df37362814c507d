package io.github.dealwire.extract.read;

import io.github.dealwire.core.article.Sentence;

/**
 * A place where a fact is told.
 *
 * @param start where the words that tell it begin
 * @param end where they end
 * @param rule what found it
 */
public record Telling(Sentence sentence, int start, int end, String rule) {}
