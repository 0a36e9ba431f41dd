package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.DevelopmentEvidence;
import org.corridor.analysis.DevelopmentPhase;
import org.corridor.analysis.InferredStatus;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.ScheduleLayer;
import org.corridor.chart.StatusWords;
import org.corridor.chart.Words;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.ReducedDate;

/** Projects, a row each. */
final class ProjectRows {
    private final List<InferredStatus> projects;
    private final LocalDate asOf;
    private final LocalDate from;

    /** Leaves out what ended before the first day of the time line. */
    ProjectRows(List<InferredStatus> projects, LocalDate asOf, LocalDate from) {
        this.projects = projects;
        this.asOf = asOf;
        this.from = from;
    }

    List<Frame.Row> rows() {
        return projects.stream()
                .map(InferredStatus::project)
                .map(project -> new Frame.Row(project.name(), StatusWords.of(project.kind()), 0))
                .toList();
    }

    List<ScheduleLayer.Development> list() {
        List<ScheduleLayer.Development> list = new ArrayList<>();
        for (InferredStatus status : projects) {
            list.add(development(status, list.size()));
        }
        return list;
    }

    private ScheduleLayer.Development development(InferredStatus status, int row) {
        return new ScheduleLayer.Development(
                standing(status),
                row,
                ProjectStatuses.reported(status).map(this::middle).filter(this::isDrawn),
                status.inferred(),
                status.ground(),
                label(status),
                status.phases().stream()
                        .filter(phase -> !phase.from().isAfter(asOf))
                        .filter(phase -> phase.until().map(this::isDrawn).orElse(true))
                        .map(phase -> phase(status, phase))
                        .toList(),
                status.evidence().stream()
                        .filter(evidence -> isDrawn(evidence.last()))
                        .map(evidence -> effort(status, evidence))
                        .toList(),
                turn(status));
    }

    private boolean isDrawn(LocalDate day) {
        return !day.isBefore(from);
    }

    /** A date known by its year may not be over yet; what is drawn is. */
    private LocalDate byNow(LocalDate day) {
        return day.isAfter(asOf) ? asOf : day;
    }

    private LocalDate middle(ReducedDate date) {
        return byNow(date.first().plusDays(ChronoUnit.DAYS.between(date.first(), date.last()) / 2));
    }

    private static Mark standing(InferredStatus status) {
        String inferred =
                StatusWords.inferred(status).map(words -> ", " + words).orElse("");
        String words = status.project().name() + ": " + StatusWords.stated(status) + inferred + ". "
                + StatusWords.reason(status);
        List<ClaimRef> claims = Stream.concat(
                        Stream.of(status.known()),
                        status.phase().map(phase -> phase.last().claim()).stream())
                .map(Claim::ref)
                .distinct()
                .toList();
        return new Mark("status-" + status.project().id(), words, claims);
    }

    private ScheduleLayer.Phase phase(InferredStatus status, DevelopmentPhase phase) {
        int number = status.phases().indexOf(phase) + 1;
        Mark mark = new Mark(
                "phase-" + status.project().id() + "-" + number,
                status.project().name() + ": " + words(phase),
                phase.evidence().stream()
                        .map(evidence -> evidence.claim().ref())
                        .toList());
        LocalDate last = phase.until().map(day -> day.minusDays(1)).orElse(asOf);
        return new ScheduleLayer.Phase(mark, phase.from(), byNow(last), phase.stage());
    }

    private static String words(DevelopmentPhase phase) {
        String last = StatusWords.of(phase.last());
        String after = " after the last evidence of development, " + last;
        return switch (phase.stage()) {
            case DEVELOPED ->
                phase.evidence().size() == 1
                        ? "evidence of development, " + last
                        : Words.count(phase.evidence().size(), "step", "steps") + " of development, the last " + last;
            case SHELVED -> "inferred shelved from " + Dates.words(phase.from()) + ", two years" + after;
            case CANCELLED -> "inferred cancelled from " + Dates.words(phase.from()) + ", four years" + after;
        };
    }

    private static ScheduleLayer.Effort effort(InferredStatus status, DevelopmentEvidence evidence) {
        String words = status.project().name() + ", " + StatusWords.of(evidence);
        Claim claim = evidence.claim();
        return new ScheduleLayer.Effort(
                Mark.of("evidence-" + claim.ref().id(), words, claim.ref()),
                evidence.first(),
                evidence.last(),
                claim.confidence().filter(Confidence.LOW::equals).isPresent());
    }

    private Optional<ScheduleLayer.Turn> turn(InferredStatus status) {
        return status.changes()
                .flatMap(day -> status.lastEvidence().map(evidence -> {
                    String words = status.project().name() + ": inferred "
                            + StatusWords.change(status).orElseThrow() + " if nothing new is stated";
                    Mark mark = Mark.of(
                            "change-" + status.project().id(),
                            words,
                            evidence.claim().ref());
                    return new ScheduleLayer.Turn(mark, asOf, day);
                }));
    }

    private static Label label(InferredStatus status) {
        String stated = status.stated()
                .map(known -> StatusWords.of(known)
                        + ProjectStatuses.reported(status)
                                .map(date -> ", " + Dates.month(date))
                                .orElse(""))
                .orElse("");
        String aside = stated.isEmpty() ? "not yet reported" : "stated " + stated;
        return switch (status.ground()) {
            case SILENT ->
                new Label("Inferred " + status.inferred().map(StatusWords::of).orElseThrow(), aside, 2);
            case DEVELOPED ->
                new Label("Still " + status.inferred().map(StatusWords::of).orElseThrow(), aside, 2);
            case NO_EVIDENCE -> new Label("No dated step", aside, 3);
            case HALTED, BUILT -> new Label("", Words.capital(aside), 3);
            case IN_USE -> new Label("In use", aside, 3);
        };
    }
}
