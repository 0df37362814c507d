/** The command line: {@code dealwire.jar extract} and {@code dealwire.jar score}. */
@NullMarked
package io.github.dealwire.examples.cli;

import org.jspecify.annotations.NullMarked;
