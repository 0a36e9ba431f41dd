/**
 * What claims add up to: pure functions over the vocabulary, one rule a file.
 *
 * <p>{@code docs/method.md} explains each rule. Nothing is averaged, and no rule takes an open end for a value.
 */
@NullMarked
package org.corridor.analysis;

import org.jspecify.annotations.NullMarked;
