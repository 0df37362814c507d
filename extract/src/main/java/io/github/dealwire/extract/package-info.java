/** The front door: {@link io.github.dealwire.extract.Extractor} reads an article and returns its facts. */
@NullMarked
package io.github.dealwire.extract;

import org.jspecify.annotations.NullMarked;
