package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;

/**
 * What somebody said to a question.
 *
 * @param claims the claims behind it: one, or those that were added up
 * @param range how much; empty where the answer is a date
 * @param period what time it speaks of, or the date that it gives; empty for a level without a year
 * @param authority id of the authority that counted or said it, where the table names one
 */
public record Answer(
        List<Claim> claims, Optional<Range> range, Optional<Period.Span> period, Optional<String> authority) {
    static final Comparator<Answer> BY_TIME = Comparator.comparing(Answer::day)
            .thenComparing(answer -> answer.refs().toString());

    public Answer {
        claims = List.copyOf(claims);
    }

    static Answer of(Observation claim) {
        return new Answer(
                List.of(claim), Optional.of(claim.range()), claim.period().span(), Optional.of(claim.authority()));
    }

    static Answer of(Level level) {
        return new Answer(
                List.copyOf(level.claims()),
                Optional.of(level.range()),
                level.period().span(),
                Optional.of(level.authority()));
    }

    /** An amount that a row of another table states. */
    static Answer of(Claim claim, Range range, Optional<ReducedDate> date) {
        return new Answer(List.of(claim), Optional.of(range), date.map(Answer::span), Optional.empty());
    }

    /** A date that a row of another table states. */
    static Answer of(Claim claim, ReducedDate date) {
        return new Answer(List.of(claim), Optional.empty(), Optional.of(span(date)), Optional.empty());
    }

    private static Period.Span span(ReducedDate date) {
        return new Period.Span(date.text(), date.first(), date.last());
    }

    /** Returns the range, which answers about amounts have. */
    public Range getRange() {
        return range.orElseThrow();
    }

    public List<ClaimRef> refs() {
        return claims.stream().map(Claim::ref).toList();
    }

    /** Tells whether it was added up here from several claims. */
    public boolean isAddedUp() {
        return claims.size() > 1;
    }

    /** Tells whether charts may show it. */
    public boolean isChartable() {
        return claims.stream().allMatch(claim -> !(claim instanceof Observation figure) || figure.chartable());
    }

    /** Returns when it was stated; the latest of several, empty where it is not known. */
    public Optional<ReducedDate> stated() {
        return claims.stream().flatMap(claim -> claim.stated().stream()).max(Comparator.naturalOrder());
    }

    /** Returns the first day of its period; without one, of the date on which it was stated. */
    public LocalDate day() {
        return period.map(Period.Span::first)
                .or(() -> stated().map(ReducedDate::first))
                .orElse(LocalDate.MIN);
    }
}
