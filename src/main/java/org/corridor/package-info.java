/**
 * Corridor: what two neighbours say they trade, what they promise to trade, and what stands between.
 *
 * <p>Data flows in one direction: {@code curation} reads a folder, {@code dataset} names what was stated, {@code
 * analysis} judges it, {@code chart} says what a chart says of it, {@code render} turns that into bytes, {@code web}
 * and {@code ui} serve them, and {@code command} writes them to files. Start at {@link org.corridor.dataset.Dataset}.
 */
@NullMarked
package org.corridor;

import org.jspecify.annotations.NullMarked;
