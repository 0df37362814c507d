/** What Dealwire costs beside Nori's tokenisation of the same text. */
@NullMarked
package io.github.dealwire.benchmarks;

import org.jspecify.annotations.NullMarked;
