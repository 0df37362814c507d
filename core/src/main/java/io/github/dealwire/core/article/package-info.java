/** An article as it is read: its sections, sentences, publisher, reporters and day of publication. */
@NullMarked
package io.github.dealwire.core.article;

import org.jspecify.annotations.NullMarked;
