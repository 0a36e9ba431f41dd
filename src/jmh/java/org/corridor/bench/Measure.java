package org.corridor.bench;

import org.jspecify.annotations.Nullable;

/**
 * What one drawing costs.
 *
 * @param micros processor time, the median over processes, in microseconds
 * @param allocated bytes allocated a drawing; absent where it is not known
 * @param bytes length of what was written
 */
record Measure(
        String picture,
        String title,
        double micros,
        @Nullable Double allocated,
        long bytes) {}
