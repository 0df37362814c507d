/**
 * Extractions for tests of what becomes of them: a page, a database, a message.
 *
 * <p>{@link io.github.dealwire.seeds.samples.Samples} starts a builder of every kind of object. Each has a value for whatever is not
 * set, and an article that says so is written around the facts, so that the result is as valid and as grounded as a real extraction.
 * All companies and people are made up.
 */
@NullMarked
package io.github.dealwire.seeds.samples;

import org.jspecify.annotations.NullMarked;
