/**
 * Short programs, one task each, on the path of a newcomer. Each says in its Javadoc what it prints.
 *
 * <ol>
 *   <li>{@link io.github.dealwire.examples.ExtractOneArticle}: an article in, its facts out
 *   <li>{@link io.github.dealwire.examples.ReadAFolder}: all articles of a folder, in parallel
 *   <li>{@link io.github.dealwire.examples.AddYourOwnCompanies}: names, titles and triggers that the library does not know
 *   <li>{@link io.github.dealwire.examples.ReadHtml}: a page as it comes from the web
 *   <li>{@link io.github.dealwire.examples.WriteJsonAndReadItBack}: JSON Lines, and offsets for other languages
 *   <li>{@link io.github.dealwire.examples.AssertInATest}: what dealwire-seeds offers to a test
 *   <li>{@link io.github.dealwire.examples.ExplainAFact}: why a fact was built, and what was rejected
 *   <li>{@link io.github.dealwire.examples.FollowOneCompany}: one company over many articles
 * </ol>
 *
 * <p>{@code io.github.dealwire.examples.cli} is the command line.
 */
@NullMarked
package io.github.dealwire.examples;

import org.jspecify.annotations.NullMarked;
