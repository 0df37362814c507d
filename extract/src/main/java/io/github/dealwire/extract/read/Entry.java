package io.github.dealwire.extract.read;

/**
 * A row of a lexicon as the automaton knows it.
 *
 * @param kind what the word announces
 * @param text the word as it stands in the text
 * @param row the row's own data, of a type that goes with the kind
 */
public record Entry(Kind kind, String text, Object row) {}
