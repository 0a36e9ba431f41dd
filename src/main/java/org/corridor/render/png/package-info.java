/**
 * Writes pictures as PNG: with a palette where nobody can tell the difference, in full colour otherwise. Knows pixels,
 * and nothing of charts.
 */
@NullMarked
package org.corridor.render.png;

import org.jspecify.annotations.NullMarked;
