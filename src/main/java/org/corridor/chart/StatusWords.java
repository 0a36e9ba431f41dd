package org.corridor.chart;

import java.util.Optional;
import org.corridor.analysis.DevelopmentEvidence;
import org.corridor.analysis.DevelopmentPhase;
import org.corridor.analysis.InferredStatus;
import org.corridor.dataset.Code;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;

/** The status of projects in words: what was stated, what is inferred, and why. */
public final class StatusWords {
    private StatusWords() {}

    /** Returns what is built: {@code gas pipeline}. */
    public static String of(Project.Kind kind) {
        return Code.of(kind).replace('-', ' ');
    }

    /** Returns a status as an adjective: {@code shelved}, {@code under construction}. */
    public static String of(ProjectStatus status) {
        return status == ProjectStatus.CONSTRUCTION ? "under construction" : Code.of(status);
    }

    /** Returns when the status was reported: {@code as last reported, 8 Mar 2026}. */
    public static String reported(InferredStatus status) {
        return status.stated().isEmpty()
                ? "not yet reported"
                : status.project()
                        .statusAsOf()
                        .map(date -> "as last reported, " + Dates.words(date))
                        .orElse("reported without a date");
    }

    /** Returns the status as it was stated: {@code shelved as last reported, 13 Jan 2026}. */
    public static String stated(InferredStatus status) {
        return status.stated()
                .map(stated -> of(stated) + " " + reported(status))
                .orElse("status not yet reported");
    }

    /** Returns what is inferred: {@code inferred shelved from 23 Feb 2026}; empty where nothing is. */
    public static Optional<String> inferred(InferredStatus status) {
        return status.inferred()
                .flatMap(inferred ->
                        status.since().map(day -> "inferred " + of(inferred) + " from " + Dates.words(day)));
    }

    /** Returns why a status is inferred, or why none is, as a sentence without its full stop. */
    public static String reason(InferredStatus status) {
        return switch (status.ground()) {
            case DEVELOPED -> "Its last evidence of development is less than two years old";
            case SILENT -> "No evidence of development for " + years(status);
            case HALTED ->
                "It was reported "
                        + status.stated().map(StatusWords::of).orElseThrow()
                        + (status.next().isPresent()
                                ? ", and its last evidence of development is less than two years old"
                                : ", and silence has nothing to add");
            case BUILT -> "It was built, and silence says nothing of what is built";
            case IN_USE -> "It was in use, though its status had not been reported";
            case NO_EVIDENCE -> "No dated evidence of development is known, so silence has no beginning";
        };
    }

    private static String years(InferredStatus status) {
        boolean cancelled = status.inferred()
                .filter(inferred -> inferred == ProjectStatus.CANCELLED)
                .isPresent();
        int years = cancelled ? DevelopmentPhase.CANCELLED_AFTER : DevelopmentPhase.SHELVED_AFTER;
        return Words.count(years, "year", "years");
    }

    /** Returns when the inferred status would change: {@code cancelled from 23 Feb 2028}; empty where it would not. */
    public static Optional<String> change(InferredStatus status) {
        return status.changes().flatMap(day -> status.changesTo().map(to -> of(to) + " from " + Dates.words(day)));
    }

    /** Returns evidence with its date: {@code 23 Feb 2024: Energy committee approves 80 km}. */
    public static String of(DevelopmentEvidence evidence) {
        return when(evidence)
                + (evidence.claim() instanceof Milestone step ? ": " + step.title() : ": reported under construction");
    }

    /** Returns when evidence lies: {@code 23 Feb 2024}, {@code 2016 to 2018}. */
    public static String when(DevelopmentEvidence evidence) {
        String end = evidence.claim() instanceof Milestone step
                ? step.end().map(last -> " to " + Dates.words(last)).orElse("")
                : "";
        return Dates.words(evidence.date()) + end;
    }
}
