/** A sentence taken apart: who takes part in which role, what the verbs say about when and whether, where clauses begin. */
@NullMarked
package io.github.dealwire.extract.clause;

import org.jspecify.annotations.NullMarked;
