/** An article as the extractors see it: sentences, lexicon words, money and time, and what follows a noun. */
@NullMarked
package io.github.dealwire.extract.read;

import org.jspecify.annotations.NullMarked;
