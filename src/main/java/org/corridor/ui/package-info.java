/**
 * Pages: overview, one page a chart, evidence.
 *
 * <p>Start at {@link org.corridor.ui.SiteLayout}. Pages hold parameters, never bytes: what they show of a chart is the
 * very file that its address serves.
 */
@NullMarked
package org.corridor.ui;

import org.jspecify.annotations.NullMarked;
