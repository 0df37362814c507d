package io.github.dealwire.extract.company;

import io.github.dealwire.extract.registry.Alias;
import io.github.dealwire.extract.registry.Name;

/** What a hit of {@link io.github.dealwire.extract.read.Kind#NAME} says: whose name it is, and which of its names. */
public record KnownName(Name name, Alias alias) {}
