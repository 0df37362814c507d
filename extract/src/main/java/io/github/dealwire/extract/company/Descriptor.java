package io.github.dealwire.extract.company;

/**
 * What a hit of {@link io.github.dealwire.extract.read.Kind#DESCRIPTOR} says.
 *
 * @param strong whether a name follows nearly always
 */
public record Descriptor(boolean strong) {}
