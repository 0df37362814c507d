/** Finds the executives of an article and their positions. */
@NullMarked
package io.github.dealwire.extract.executive;

import org.jspecify.annotations.NullMarked;
