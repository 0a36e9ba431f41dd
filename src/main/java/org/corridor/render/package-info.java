/**
 * From a chart specification to bytes.
 *
 * <p>Start at {@link org.corridor.render.Encoder}, one a file format, and {@code Plotter}, the only user of JFreeChart.
 */
@NullMarked
package org.corridor.render;

import org.jspecify.annotations.NullMarked;
