package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;

/**
 * What one line, or all lines together, allow to flow: step after step.
 *
 * @param id of the project, or of the measure where figures speak of no single line
 * @param name of the project or measure
 * @param reported the day of the last report that the line is in use, where there is one
 * @param steps in order of time, at least one
 */
public record PowerLine(String id, String name, Optional<LocalDate> reported, List<Step> steps) {
    private static final Comparator<PowerClaim> BY_START = Comparator.comparing(PowerClaim::since)
            .thenComparing(claim -> claim.claim().ref());

    public PowerLine {
        steps = List.copyOf(steps);
    }

    /**
     * An amount that a contract or a line allowed from a day on.
     *
     * @param since when it began, as exactly as one of its claims says; the first day fits all of them
     * @param until the last day of its term, where one was stated
     * @param range over all claims of that time: one value where they agree
     * @param claims those that state it, the deciding one first
     */
    public record Step(ReducedDate since, Optional<LocalDate> until, Range range, List<Claim> claims) {
        public Step {
            claims = List.copyOf(claims);
        }

        /** Returns the first day that fits all its claims. */
        public LocalDate from() {
            return since.first();
        }

        /** Tells whether one publication states both this step and another. */
        public boolean sharesSource(Step other) {
            return claims.stream()
                    .map(claim -> claim.citation().source())
                    .anyMatch(source -> other.claims.stream()
                            .anyMatch(claim -> claim.citation().source().equals(source)));
        }

        private static Step of(List<PowerClaim> group, List<PowerClaim> repeats) {
            List<PowerClaim> all =
                    Stream.concat(group.stream(), repeats.stream()).toList();
            ReducedDate since = group.stream()
                    .map(PowerClaim::since)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Optional<LocalDate> until =
                    all.stream().flatMap(claim -> claim.until().stream()).max(LocalDate::compareTo);
            return new Step(
                    since,
                    until,
                    hull(group),
                    all.stream().map(PowerClaim::claim).toList());
        }

        private static Range hull(List<PowerClaim> group) {
            if (group.size() == 1) {
                return group.getFirst().range();
            }
            BigDecimal low = group.stream()
                    .map(claim -> claim.range().low())
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            BigDecimal high = group.stream()
                    .map(claim -> claim.range().high())
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            return Range.of(low, high);
        }
    }

    /**
     * Orders claims into steps: those that may speak of one day are one step.
     *
     * @param repeats claims from elsewhere, which stand behind the step that they repeat
     */
    static List<Step> steps(List<PowerClaim> claims, List<PowerClaim> repeats) {
        List<List<PowerClaim>> groups = new ArrayList<>();
        for (PowerClaim claim : claims.stream().sorted(BY_START).toList()) {
            if (groups.isEmpty() || !groups.getLast().stream().allMatch(claim::overlaps)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(claim);
        }
        return groups.stream()
                .map(group -> Step.of(
                        group,
                        repeats.stream()
                                .filter(claim -> claim.isRepeatedIn(group))
                                .toList()))
                .toList();
    }
}
