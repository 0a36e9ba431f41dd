package org.corridor.curation;

import java.util.List;

/** Says that a folder is no dataset by the contract, and names every problem. Nothing of it was loaded. */
public final class InvalidDataset extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Takes the problems, at least one, in the order in which to report them. */
    public InvalidDataset(List<Problem> problems) {
        super(summary(problems) + "; the first: " + problems.getFirst());
        this.problems = List.copyOf(problems);
    }

    /** Returns how many there are, in words. */
    static String summary(List<Problem> problems) {
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }

    /** Returns all problems by file, line and column. */
    public List<Problem> problems() {
        return problems;
    }
}
