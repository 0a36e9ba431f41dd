package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time in which a project was worked on, or in which nobody is known to have worked on it.
 *
 * <p>The rule is that of Global Energy Monitor: two years without development on a project make it shelved, four years
 * cancelled.
 *
 * @param from the first day
 * @param until the day on which the next phase begins; empty for the last
 * @param evidence in {@link Stage#DEVELOPED} all of the phase, otherwise the last before it; never empty, the one whose last
 *     possible day is latest comes first
 * @see <a href="https://globalenergymonitor.org/projects/global-gas-infrastructure-tracker/methodology/">Global Gas
 *     Infrastructure Tracker, Methodology, Status categories</a>
 */
public record DevelopmentPhase(
        Stage stage, LocalDate from, Optional<LocalDate> until, List<DevelopmentEvidence> evidence) {
    /** How many years without evidence make a project shelved. */
    public static final int SHELVED_AFTER = 2;
    /** How many make it cancelled. */
    public static final int CANCELLED_AFTER = 4;

    public DevelopmentPhase {
        evidence = List.copyOf(evidence);
    }

    /** What silence says. */
    public enum Stage {
        /** The last evidence is less than two years old. */
        DEVELOPED,
        /** It is two years old. */
        SHELVED,
        /** It is four years old. */
        CANCELLED
    }

    /**
     * Lists the phases that evidence makes, in order of time and without a gap: after the last evidence they run on into the
     * future, as they will if nothing new is stated.
     *
     * <p>Silence begins after the last day on which the evidence may lie: 2024 is silent from 31 December 2024.
     *
     * @param evidence by first day
     */
    static List<DevelopmentPhase> list(List<DevelopmentEvidence> evidence) {
        List<DevelopmentPhase> phases = new ArrayList<>();
        List<DevelopmentEvidence> run = new ArrayList<>();
        LocalDate silent = LocalDate.MIN;
        for (DevelopmentEvidence next : evidence) {
            if (!run.isEmpty() && next.first().isAfter(silent.plusYears(SHELVED_AFTER))) {
                close(phases, run, Optional.of(next.first()));
                run.clear();
            }
            run.add(next);
            silent = next.last().isAfter(silent) ? next.last() : silent;
        }
        if (!run.isEmpty()) {
            close(phases, run, Optional.empty());
        }
        return phases;
    }

    /** Returns what decides: the evidence whose last possible day is latest. */
    public DevelopmentEvidence last() {
        return evidence.getFirst();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Adds a run of evidence and the silence after it, as far as it lasted before the next evidence. */
    private static void close(List<DevelopmentPhase> phases, List<DevelopmentEvidence> run, Optional<LocalDate> next) {
        List<DevelopmentEvidence> newestFirst =
                run.stream().sorted(DevelopmentEvidence.BY_LAST.reversed()).toList();
        List<DevelopmentEvidence> last = List.of(newestFirst.getFirst());
        LocalDate silent = newestFirst.getFirst().last();
        LocalDate shelved = silent.plusYears(SHELVED_AFTER);
        LocalDate cancelled = silent.plusYears(CANCELLED_AFTER);
        phases.add(new DevelopmentPhase(Stage.DEVELOPED, run.getFirst().first(), Optional.of(shelved), newestFirst));
        boolean revived = next.filter(day -> !day.isAfter(cancelled)).isPresent();
        phases.add(new DevelopmentPhase(Stage.SHELVED, shelved, revived ? next : Optional.of(cancelled), last));
        if (!revived) {
            phases.add(new DevelopmentPhase(Stage.CANCELLED, cancelled, next, last));
        }
    }
}
