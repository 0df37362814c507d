/** Finds investments: who puts money into what, who buys whom, who raises money from whom. */
@NullMarked
package io.github.dealwire.extract.investment;

import org.jspecify.annotations.NullMarked;
