package org.corridor.analysis;

import java.util.List;
import java.util.Optional;
import org.corridor.dataset.ClaimRef;

/**
 * Everybody's answers to one question about one year, where at least two of them cannot both hold.
 *
 * @param year the year in which the times spoken of begin, or in which levels without a year were stated; empty where the
 *     question has no year, such as how long a line is
 * @param answers the lowest or earliest first
 * @param pairs which of the answers contradict each other, the widest first; there is at least one
 */
public record Contest(Question question, Optional<Integer> year, List<Answer> answers, List<Disagreement> pairs) {
    public Contest {
        answers = List.copyOf(answers);
        pairs = List.copyOf(pairs);
    }

    /** Returns the two answers that are furthest apart. */
    public Disagreement widest() {
        return pairs.getFirst();
    }

    /** Returns how many authorities give an answer; an answer of none that the table names counts by itself. */
    public int voices() {
        long named = answers.stream()
                .flatMap(answer -> answer.authority().stream())
                .distinct()
                .count();
        long unnamed =
                answers.stream().filter(answer -> answer.authority().isEmpty()).count();
        return (int) (named + unnamed);
    }

    /** Returns the claims behind all answers, each once. */
    public List<ClaimRef> claims() {
        return answers.stream()
                .flatMap(answer -> answer.refs().stream())
                .distinct()
                .toList();
    }

    /** Tells whether the answers are levels that were stated without a year. */
    public boolean isYearless() {
        return question.subject() == Question.Subject.FIGURE
                && answers.stream().allMatch(answer -> answer.period().isEmpty());
    }
}
