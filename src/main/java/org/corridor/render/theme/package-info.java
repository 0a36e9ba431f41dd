/** The colours of light, dark and printed pages, by name and by voice; nothing else in the program knows a hex value. */
@NullMarked
package org.corridor.render.theme;

import org.jspecify.annotations.NullMarked;
