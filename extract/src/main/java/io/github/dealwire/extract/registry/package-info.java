/**
 * The companies that Dealwire knows by name: {@link io.github.dealwire.extract.registry.Registry} reads them from the tables beside it.
 */
@NullMarked
package io.github.dealwire.extract.registry;

import org.jspecify.annotations.NullMarked;
