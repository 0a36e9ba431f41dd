/**
 * From a chart specification to a picture.
 *
 * <p>Start at {@link org.corridor.render.plot.Plotter}: it makes a JFreeChart with a heading, a footing and one plot
 * whose layers are painted by one small class each. Labels are collected while painting and find their places last.
 */
@NullMarked
package org.corridor.render.plot;

import org.jspecify.annotations.NullMarked;
