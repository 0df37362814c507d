/** Time expressions relative to the day of publication: 지난 24일, 작년 9월, 내년 초. */
@NullMarked
package io.github.dealwire.core.time;

import org.jspecify.annotations.NullMarked;
