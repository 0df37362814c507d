package io.github.dealwire.extract.company;

import io.github.dealwire.extract.read.NounTail;

/** A name of the registry that stands in the text. */
record Found(int start, int end, int limit, KnownName known, NounTail tail) {}
