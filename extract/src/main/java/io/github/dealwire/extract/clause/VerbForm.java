package io.github.dealwire.extract.clause;

/**
 * A form of a verb of the lexicon, as the automaton knows it.
 *
 * @param stem the verb or verbal noun as its table has it
 * @param row what the table says of it
 * @param passive whether it is 되다 (체결됐다)
 * @param edge whether the word must end behind the form, or a particle follow
 */
public record VerbForm(String stem, Object row, Ending ending, boolean passive, boolean edge) {}
