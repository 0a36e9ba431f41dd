/**
 * A dataset of any size that nobody stated: made-up economies with made-up claims, spread as real ones are.
 *
 * <p>It keeps the dataset contract and is loaded through the same door as a real one. The same size and seed give the
 * same files.
 */
@NullMarked
package org.corridor.bench.synthetic;

import org.jspecify.annotations.NullMarked;
