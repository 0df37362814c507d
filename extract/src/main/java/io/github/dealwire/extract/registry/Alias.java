package io.github.dealwire.extract.registry;

/** A way in which a company is written. The text has no particle and no (주). */
public record Alias(String text, Trust trust, Kind kind) {}
