package io.github.dealwire.extract.executive;

import io.github.dealwire.extract.company.CompanyEntity;
import io.github.dealwire.extract.read.NounTail;
import org.jspecify.annotations.Nullable;

/**
 * A person as a noun phrase of the sentence: name, title and company together (이재용 삼성전자 회장은).
 *
 * @param start where the noun phrase begins
 * @param end where it ends, before the particle
 * @param company for which company the person stands here, null where that is not known
 * @param tail what follows the noun phrase
 */
public record PersonMention(int start, int end, PersonEntity person, @Nullable CompanyEntity company, NounTail tail) {}
