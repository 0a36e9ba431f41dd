package org.corridor.bench.scale;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * Something that is asked of a dataset.
 *
 * @param group lines of the table that belong together
 * @param work returns the answer as of a day, so that nobody can leave it out
 */
record Task(String group, String name, Function<LocalDate, Object> work) {}
