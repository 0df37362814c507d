/**
 * The letters of Korean text: what a char is, how a syllable or an acronym ends, and which particle stands after a noun.
 *
 * <p>{@link io.github.dealwire.core.text.Chars} sorts chars into classes, {@link io.github.dealwire.core.text.Hangul} takes
 * syllables apart, and {@link io.github.dealwire.core.text.Particles} reads 은/는, 과의, 으로부터 … as the {@link
 * io.github.dealwire.core.text.Role} that they give to the noun before them. Everything here is a pure function of the text:
 * the classes are fixed ranges, not the Unicode tables of the running JDK, so that every JDK gives the same answer.
 */
@NullMarked
package io.github.dealwire.core.text;

import org.jspecify.annotations.NullMarked;
