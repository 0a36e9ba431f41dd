/** Type: the bundled faces, how wide a text is, and how it breaks into lines. Needs no font of the machine. */
@NullMarked
package org.corridor.render.text;

import org.jspecify.annotations.NullMarked;
