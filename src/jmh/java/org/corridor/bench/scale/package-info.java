/** How long the analysis takes, and how that grows with the number of claims. */
@NullMarked
package org.corridor.bench.scale;

import org.jspecify.annotations.NullMarked;
