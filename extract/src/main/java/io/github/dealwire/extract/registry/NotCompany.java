package io.github.dealwire.extract.registry;

/**
 * A text that looks like a company and is none.
 *
 * @param kind index, event, product, media, place, club, party, office, …: the column of {@code notcompanies.tsv}
 */
public record NotCompany(String text, String kind) {}
