package org.corridor.chart;

import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong with a query, at once. */
public final class InvalidQuery extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<QueryProblem> problems;

    public InvalidQuery(List<QueryProblem> problems) {
        super(problems.stream().map(QueryProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems in the order in which the parameters were read; never empty. */
    public List<QueryProblem> problems() {
        return problems;
    }
}
