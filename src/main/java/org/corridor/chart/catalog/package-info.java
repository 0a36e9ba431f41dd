/** The charts, one a file; {@link org.corridor.chart.catalog.Catalog} lists them. */
@NullMarked
package org.corridor.chart.catalog;

import org.jspecify.annotations.NullMarked;
