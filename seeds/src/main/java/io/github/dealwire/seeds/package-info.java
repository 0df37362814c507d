/**
 * Articles with gold answers, the scorer and assertions: what a test of an extraction needs, here and in a consumer's build.
 *
 * <ul>
 *   <li>{@link io.github.dealwire.seeds.Seeds}: the articles of this module, each a {@link
 *       io.github.dealwire.seeds.SeedArticle} with its {@link io.github.dealwire.seeds.Topic} and {@link
 *       io.github.dealwire.seeds.Difficulty}
 *   <li>{@link io.github.dealwire.seeds.Gold}: what a correct extraction of one article says; {@link
 *       io.github.dealwire.seeds.GoldFiles} reads it from files
 *   <li>{@link io.github.dealwire.seeds.Scorer}: extractions against gold; {@link io.github.dealwire.seeds.Score}: the figures
 *       and every error
 *   <li>{@link io.github.dealwire.seeds.DealwireAssertions}: AssertJ's assertions about extractions and scores
 *   <li>{@link io.github.dealwire.seeds.samples}: extractions for tests of what becomes of them
 * </ul>
 *
 * <p>Every type but the assertions is immutable and safe for use by many threads.
 */
@NullMarked
package io.github.dealwire.seeds;

import org.jspecify.annotations.NullMarked;
