/**
 * Articles with gold answers, and the scorer: what a test of an extraction needs, here and in a consumer's build.
 *
 * <ul>
 *   <li>{@link io.github.dealwire.seeds.Seeds}: the articles of this module, each a {@link
 *       io.github.dealwire.seeds.SeedArticle} with its {@link io.github.dealwire.seeds.Topic} and {@link
 *       io.github.dealwire.seeds.Difficulty}
 *   <li>{@link io.github.dealwire.seeds.Gold}: what a correct extraction of one article says; {@link
 *       io.github.dealwire.seeds.GoldFiles} reads it from files
 *   <li>{@link io.github.dealwire.seeds.Scorer}: extractions against gold; {@link io.github.dealwire.seeds.Score}: the figures
 *       and every error
 * </ul>
 *
 * <p>Every type is immutable and safe for use by many threads.
 */
@NullMarked
package io.github.dealwire.seeds;

import org.jspecify.annotations.NullMarked;
