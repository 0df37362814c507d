/**
 * Words as data: {@link io.github.dealwire.core.lexicon.Table} reads tables of words from TSV files, {@link
 * io.github.dealwire.core.lexicon.Automaton} finds all of them in a text in one pass.
 */
@NullMarked
package io.github.dealwire.core.lexicon;

import org.jspecify.annotations.NullMarked;
