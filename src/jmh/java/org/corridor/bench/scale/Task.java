package org.corridor.bench.scale;

import java.util.function.Function;
import org.corridor.dataset.Dataset;

/**
 * Something that is asked of a dataset.
 *
 * @param group lines of the table that belong together
 * @param work returns the answer, so that nobody can leave it out
 */
record Task(String group, String name, Function<Dataset, Object> work) {}
