/** Sums of money: 7조9000억원, 12억 위안(약 1990억원). */
@NullMarked
package io.github.dealwire.core.money;

import org.jspecify.annotations.NullMarked;
