package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.NounTail;

/**
 * A place where a company is named; half-open, in document coordinates, without particle.
 *
 * @param rule the rule that found it
 * @param tail what follows the name: gloss, particle, role
 */
public record CompanyMention(int start, int end, CompanyEntity company, String rule, NounTail tail) {}
