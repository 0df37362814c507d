/** Finds agreements: a noun that names one with the verb that signs, plans, discusses or ends it, or a verb that tells one alone. */
@NullMarked
package io.github.dealwire.extract.agreement;

import org.jspecify.annotations.NullMarked;
