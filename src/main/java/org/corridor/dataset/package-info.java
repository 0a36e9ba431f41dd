/**
 * The vocabulary: what a dataset of claims about two neighbouring economies is made of.
 *
 * <p>Start at {@link org.corridor.dataset.Dataset}, the queries, and {@link org.corridor.dataset.Claim}, what somebody
 * stated. Values keep the exact decimals of the source; nothing here rounds, averages or guesses.
 */
@NullMarked
package org.corridor.dataset;

import org.jspecify.annotations.NullMarked;
