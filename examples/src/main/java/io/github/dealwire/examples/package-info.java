/**
 * Short programs, one task each.
 *
 * <ul>
 *   <li>{@link io.github.dealwire.examples.ExtractOneArticle}: an article in, its facts out
 *   <li>{@link io.github.dealwire.examples.ReadAFolder}: all articles of a folder
 *   <li>{@link io.github.dealwire.examples.AddYourOwnCompanies}: names that the library does not know
 *   <li>{@code io.github.dealwire.examples.cli}: the command line
 * </ul>
 */
@NullMarked
package io.github.dealwire.examples;

import org.jspecify.annotations.NullMarked;
