package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;

/** Which publications and authorities need leaving out, so that not all of a large dataset have to be tried. */
final class Contributors {
    private Contributors() {}

    /** Returns those behind a headline. */
    static SortedSet<Contributor> behind(HeadlineRange headline) {
        SortedSet<Contributor> behind = new TreeSet<>(
                headline.levels().stream().flatMap(Contributors::of).toList());
        headline.target().map(Contributor::source).ifPresent(behind::add);
        return behind;
    }

    /** Returns all that can move a headline; some of them may not. */
    static SortedSet<Contributor> candidates(HeadlineGround ground, List<HeadlineRange> headlines) {
        SortedSet<Contributor> candidates = new TreeSet<>();
        for (HeadlineRange headline : headlines) {
            switch (headline.kind()) {
                case FORMAL, TARGET, SHARE, GROWTH -> candidates.addAll(behind(headline));
                case INFORMAL -> candidates.addAll(edges(ground, headline));
            }
        }
        ground.claims()
                .forEach((authority, own) ->
                        newest(ground, authority, own).map(Contributor::source).forEach(candidates::add));
        return candidates;
    }

    private static Stream<Contributor> of(Level level) {
        return level.claims().stream().flatMap(Contributors::of);
    }

    private static Stream<Contributor> of(Observation claim) {
        return Stream.of(Contributor.source(claim), Contributor.authority(claim));
    }

    /**
     * Lists an authority's claims of years that end no earlier than its latest count. Without one of them a sum may become
     * possible that a stated total, or a claim that is no statistic, had stood in the way of.
     */
    private static Stream<Observation> newest(HeadlineGround ground, String authority, List<Observation> own) {
        Level latest = ground.latest().get(authority);
        LocalDate from = latest == null
                ? LocalDate.MIN
                : latest.period().span().orElseThrow().last();
        return own.stream()
                .filter(claim -> claim.calendar().isTwelveMonths())
                .filter(claim -> claim.period()
                        .span()
                        .filter(span -> !span.last().isBefore(from))
                        .isPresent());
    }

    /** Those in between move no end; without the newest statement, older ones become current. */
    private static SortedSet<Contributor> edges(HeadlineGround ground, HeadlineRange informal) {
        Range range = informal.range();
        ReducedDate newest = ground.informal().getFirst().statedOn();
        return informal.levels().stream()
                .flatMap(level -> level.claims().stream())
                .filter(claim -> claim.range().low().compareTo(range.low()) <= 0
                        || claim.range().isOpenBelow()
                        || claim.range().isOpenAbove()
                        || claim.range().high().compareTo(range.high()) >= 0
                        || claim.statedOn().first().equals(newest.first()))
                .flatMap(Contributors::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
