/**
 * What a chart says, not how it looks.
 *
 * <p>A {@link org.corridor.chart.Chart} turns a dataset and a {@link org.corridor.chart.View} into a
 * {@link org.corridor.chart.ChartSpec}: a frame, and layers of marks that know their claims. Drawing is the business of
 * {@code org.corridor.render}.
 */
@NullMarked
package org.corridor.chart;

import org.jspecify.annotations.NullMarked;
