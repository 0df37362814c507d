/** What comes out: companies, executives, agreements and investments, each with the place in the text that says so. */
@NullMarked
package io.github.dealwire.model;

import org.jspecify.annotations.NullMarked;
