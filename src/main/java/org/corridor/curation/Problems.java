package org.corridor.curation;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers the problems of one folder, so that all can be reported together. Used by one thread. */
final class Problems {
    private final SortedSet<Problem> found = new TreeSet<>();

    void add(String file, int line, int column, String what, String expected) {
        found.add(new Problem(file, line, column, what, expected));
    }

    /** Adds a problem of a file as a whole. */
    void add(String file, String what, String expected) {
        add(file, 1, 1, what, expected);
    }

    /** Adds a problem of a cell. */
    void add(String file, Cell cell, String expected) {
        add(file, cell.line(), cell.column(), Problem.quote(cell.text()), expected);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the problems in the order of file, line and column. */
    List<Problem> list() {
        return List.copyOf(found);
    }
}
