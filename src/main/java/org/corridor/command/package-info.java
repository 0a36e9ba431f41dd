/** What the program does from the command line besides serving pages: no server, and no Spring. */
@NullMarked
package org.corridor.command;

import org.jspecify.annotations.NullMarked;
