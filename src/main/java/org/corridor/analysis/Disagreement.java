package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Range;

/**
 * Two answers to one question that cannot both hold. No verdict on either.
 *
 * @param lower the answer with the lower range, or the earlier date
 * @param higher the other one
 * @param overlap the days that both speak of; empty where one of them has no period
 * @param repeats whether one says that it has its figure from the other
 * @param ratio how many times the lower the higher is at least: its low end over the other's high end, rounded down at the
 *     sixteenth digit; empty where the lower is nothing, and where not the amounts differ
 */
public record Disagreement(
        Question question,
        Kind kind,
        Answer lower,
        Answer higher,
        Optional<Overlap> overlap,
        boolean repeats,
        Optional<BigDecimal> ratio) {
    /** The widest first: where the lower is nothing no factor is wide enough, and where there are no amounts there is none. */
    public static final Comparator<Disagreement> RANK = Comparator.comparing(Disagreement::width)
            .thenComparing(
                    Disagreement::ratio,
                    Comparator.comparing(ratio -> ratio.orElse(BigDecimal.ZERO), Comparator.reverseOrder()))
            .thenComparing(Disagreement::newest, Comparator.reverseOrder())
            .thenComparing(one -> one.claims().toString());

    /** How two answers contradict each other. */
    public enum Kind {
        /** Their ranges do not meet. */
        RANGES,
        /** A part is above its whole. */
        PART,
        /** A yearly level as of a day, and the sum of the year in which it lies. */
        LEVEL,
        /** A repeat whose range does not meet that of its origin, though one of them has no year. */
        REPEAT,
        /** A repeat that gives the same amount for another time. */
        RELABELLED,
        /** A repeat that gives the same number in another unit. */
        REUNITED,
        /** Two dates of one thing with no day in common. */
        DATES
    }

    /** Puts two answers with ranges in order. */
    static Disagreement of(
            Question question, Kind kind, Answer one, Answer other, Optional<Overlap> overlap, boolean repeats) {
        RangeGap gap = new RangeGap(one.getRange(), other.getRange());
        Answer lower = gap.isOrdered() ? one : other;
        Answer higher = gap.isOrdered() ? other : one;
        Optional<BigDecimal> ratio = isOfAmounts(kind) ? gap.ratio().map(Range::low) : Optional.empty();
        return new Disagreement(question, kind, lower, higher, overlap, repeats, ratio);
    }

    /** Puts two answers without ranges in the order of time. */
    static Disagreement ofDates(Question question, Answer one, Answer other) {
        boolean ordered = Answer.BY_TIME.compare(one, other) <= 0;
        return new Disagreement(
                question,
                Kind.DATES,
                ordered ? one : other,
                ordered ? other : one,
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Tells whether the lower is nothing and the higher is something: no number of times leads from one to the other. */
    public boolean isFromNothing() {
        return isOfAmounts() && ratio.isEmpty();
    }

    /** Tells whether it is about how much, and not about when or in which unit. */
    public boolean isOfAmounts() {
        return isOfAmounts(kind);
    }

    private static boolean isOfAmounts(Kind kind) {
        return switch (kind) {
            case RANGES, PART, LEVEL, REPEAT -> true;
            case RELABELLED, REUNITED, DATES -> false;
        };
    }

    /** Tells whether one authority contradicts itself. */
    public boolean isOfOneAuthority() {
        return lower.authority().isPresent() && lower.authority().equals(higher.authority());
    }

    /** Returns the claims behind both, those of the lower first, each once. */
    public List<ClaimRef> claims() {
        return Stream.of(lower, higher)
                .flatMap(answer -> answer.refs().stream())
                .distinct()
                .toList();
    }

    private int width() {
        return isFromNothing() ? 0 : isOfAmounts() ? 1 : 2;
    }

    private java.time.LocalDate newest() {
        return Stream.of(lower.day(), higher.day())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
