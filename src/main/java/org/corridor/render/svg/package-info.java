/**
 * Graphics2D that writes SVG: compact, deterministic, with real text, groups that carry evidence, and colours by role.
 *
 * <p>Start at {@link org.corridor.render.svg.SvgGraphics}; {@link org.corridor.render.svg.Hints} is what drawing code
 * can tell it through the door that Graphics2D leaves open.
 */
@NullMarked
package org.corridor.render.svg;

import org.jspecify.annotations.NullMarked;
