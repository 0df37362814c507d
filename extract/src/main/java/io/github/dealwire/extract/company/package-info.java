/** Finds the companies, groups and institutions of an article. */
@NullMarked
package io.github.dealwire.extract.company;

import org.jspecify.annotations.NullMarked;
