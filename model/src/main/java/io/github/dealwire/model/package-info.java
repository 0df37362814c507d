/**
 * What comes out: companies, executives, agreements and investments, each with the place in the text that says so.
 *
 * <ul>
 *   <li>{@link io.github.dealwire.model.Article}: what is to be read
 *   <li>{@link io.github.dealwire.model.Extraction}: what was found, with its {@link io.github.dealwire.model.SourceArticle}
 *   <li>{@link io.github.dealwire.model.Company}, {@link io.github.dealwire.model.Executive}, {@link
 *       io.github.dealwire.model.Agreement}, {@link io.github.dealwire.model.Investment}: the facts
 *   <li>{@link io.github.dealwire.model.Span}, {@link io.github.dealwire.model.Money}: places in the text
 *   <li>{@link io.github.dealwire.model.PartialDate}: a date as precise as the article allows
 *   <li>{@link io.github.dealwire.model.ExtractionJson}: to JSON and back
 * </ul>
 *
 * <p>Every type is immutable and safe for use by many threads. Lists are never null, what may be absent is an {@link
 * java.util.Optional}. {@code build()} throws {@link java.lang.IllegalStateException} for an object that says what no correct
 * extraction can say, such as an agreement without evidence; the message names the object, the value and what is valid.
 *
 * <p><b>Offsets</b> are half-open and count UTF-16 code units of the article's text, or of its title where a span says so.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"alias:aliases", "evidence:evidence"},
    // Kept in the source only: an annotation in class files would make javac warn wherever the library is used.
    allowedClasspathAnnotations = Generated.class)
package io.github.dealwire.model;

import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
