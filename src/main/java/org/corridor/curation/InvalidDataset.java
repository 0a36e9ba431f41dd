package org.corridor.curation;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a folder is no dataset by the contract, and names every problem. Nothing of it was loaded. */
public final class InvalidDataset extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Takes the problems, at least one, in the order in which to report them. */
    public InvalidDataset(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns all problems by file, line and column. */
    public List<Problem> problems() {
        return problems;
    }
}
