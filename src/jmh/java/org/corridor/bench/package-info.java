/**
 * What drawing costs, here and elsewhere: {@code ./corridor bench}.
 *
 * <p>Start at {@link org.corridor.bench.Bench}; what is compared is listed in {@link org.corridor.bench.Subject}.
 */
@NullMarked
package org.corridor.bench;

import org.jspecify.annotations.NullMarked;
