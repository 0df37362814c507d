package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.NounTail;

/**
 * A place where a company is named; half-open, the name alone.
 *
 * @param tail what follows the name
 * @param rule what found it
 */
public record CompanyMention(int start, int end, CompanyEntity company, NounTail tail, String rule) {}
