/** How likely a fact is right: cues of how it is told, with learned weights. */
@NullMarked
package io.github.dealwire.extract.confidence;

import org.jspecify.annotations.NullMarked;
