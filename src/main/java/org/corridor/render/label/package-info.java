/**
 * Where labels go: beside their marks, never over other text, never out of the picture.
 *
 * <p>Start at {@link org.corridor.render.label.Placer}.
 */
@NullMarked
package org.corridor.render.label;

import org.jspecify.annotations.NullMarked;
