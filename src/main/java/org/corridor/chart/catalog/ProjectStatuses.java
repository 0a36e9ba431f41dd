package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.DevelopmentEvidence;
import org.corridor.analysis.InferredStatus;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.chart.Sentence;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.ReducedDate;

/** When somebody worked on each project, what was stated of it, and what its silence says. */
final class ProjectStatuses implements Chart {
    /** What lies further back is told in words, and its bar begins at the edge. */
    private static final int YEARS = 40;

    /** Those of which something is inferred first, by their last evidence, newest first. */
    private static final Comparator<InferredStatus> ORDER = Comparator.comparing(
                    (InferredStatus status) -> status.phases().isEmpty())
            .thenComparing(InferredStatus::ground)
            .thenComparing(ProjectStatuses::lastDay, Comparator.reverseOrder());

    @Override
    public String id() {
        return "project-status";
    }

    @Override
    public String name() {
        return "Project status";
    }

    @Override
    public Topic topic() {
        return Topic.ENERGY;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        return dataset.listProjects().isEmpty() ? Optional.of("The dataset has no projects.") : Optional.empty();
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        LocalDate asOf = view.asOf();
        List<InferredStatus> projects =
                InferredStatus.list(dataset, asOf).stream().sorted(ORDER).toList();
        LocalDate from = start(projects, asOf);
        ProjectRows rows = new ProjectRows(projects, asOf, from);
        StatusHeading words = new StatusHeading(projects, asOf);
        List<Layer> layers = List.of(
                new TimeLayer.Moment(asOf, new Label(Dates.words(asOf), "", 5)),
                new ScheduleLayer.Developments(rows.list()));
        return new ChartSpec(
                id(),
                words.title(),
                words.subtitle(),
                new Frame.Schedule(from, end(projects, asOf), rows.rows()),
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        return new StatusSentences(InferredStatus.list(dataset, view.asOf()).stream()
                        .sorted(ORDER)
                        .toList())
                .list();
    }

    private static LocalDate lastDay(InferredStatus status) {
        return status.evidence().stream()
                .map(DevelopmentEvidence::last)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** Finds the date on which the status was stated, where it had been. */
    static Optional<ReducedDate> reported(InferredStatus status) {
        return status.stated().flatMap(stated -> status.project().statusAsOf());
    }

    private static LocalDate start(List<InferredStatus> projects, LocalDate asOf) {
        Stream<LocalDate> days = projects.stream()
                .flatMap(status -> status.phases().isEmpty()
                        ? reported(status).map(ReducedDate::first).stream()
                        : Stream.of(status.phases().getFirst().from()));
        LocalDate oldest = asOf.minusYears(YEARS);
        LocalDate first = days.min(LocalDate::compareTo).orElse(asOf);
        return (first.isBefore(oldest) ? oldest : first).with(TemporalAdjusters.firstDayOfYear());
    }

    private static LocalDate end(List<InferredStatus> projects, LocalDate asOf) {
        return Stream.concat(Stream.of(asOf), projects.stream().flatMap(status -> status.changes().stream()))
                .max(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.lastDayOfYear());
    }
}
