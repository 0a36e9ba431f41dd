package org.corridor.bench.scale;

import java.util.function.Supplier;

/**
 * Something that is asked of a dataset.
 *
 * @param group lines of the table that belong together
 * @param work returns its answer, so that nobody can leave it out
 */
record Task(String group, String name, Supplier<Object> work) {}
