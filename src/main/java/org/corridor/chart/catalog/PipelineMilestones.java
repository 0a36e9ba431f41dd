package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.AsOf;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.LaneLayer;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.Sentence;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;

/** The steps of the pipeline with most milestones, on one time line and in the lane of their kind. */
final class PipelineMilestones implements Chart {
    /** Steps that would speak later than this keep silent; pointing at them still tells what they are. */
    private static final int LAST = 14;

    @Override
    public String id() {
        return "pipeline-milestones";
    }

    @Override
    public String name() {
        return "Pipeline milestones";
    }

    @Override
    public Topic topic() {
        return Topic.ENERGY;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        return MainPipeline.exists(dataset)
                ? Optional.empty()
                : Optional.of("The dataset has no pipeline with milestones.");
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        LocalDate asOf = view.asOf();
        Project project = MainPipeline.get(dataset, asOf);
        List<Milestone> milestones = steps(dataset, project, asOf);
        List<StepLane> lanes = milestones.stream()
                .map(step -> StepLane.of(step.kind()))
                .distinct()
                .sorted()
                .toList();
        StepPriorities priorities = new StepPriorities(milestones, asOf);
        List<Layer> layers = List.of(
                new TimeLayer.Moment(asOf, new Label(Dates.words(asOf), "", 5)),
                new LaneLayer.Steps(milestones.stream()
                        .map(step -> step(step, lanes, priorities, asOf))
                        .toList()));
        return new ChartSpec(
                id(),
                title(dataset, project, milestones, asOf),
                "Every stated milestone, by kind. × a deadline that passed, ◆ a dispute, ○ still ahead; lighter: low confidence",
                new Frame.Time(
                        start(milestones, asOf),
                        end(milestones, asOf),
                        Optional.empty(),
                        lanes.stream().map(StepLane::words).toList()),
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        Project project = MainPipeline.get(dataset, view.asOf());
        List<Milestone> steps = steps(dataset, project, view.asOf());
        return new MilestoneSentences(project, steps, view.asOf()).list();
    }

    private static List<Milestone> steps(Dataset dataset, Project project, LocalDate asOf) {
        return MainPipeline.steps(dataset, project, asOf).stream()
                .filter(step -> step.kind() == Milestone.Kind.DEADLINE
                        || !step.date().first().isAfter(asOf))
                .sorted(Comparator.comparing(Milestone::date).thenComparing(Milestone::id))
                .toList();
    }

    private static String title(Dataset dataset, Project project, List<Milestone> milestones, LocalDate asOf) {
        if (milestones.isEmpty()) {
            return project.name() + ": nothing had been stated by " + Dates.words(asOf);
        }
        int years = (int) ChronoUnit.YEARS.between(milestones.getFirst().date().first(), asOf);
        int passed = (int) milestones.stream()
                .filter(step -> kind(step, asOf) == LaneLayer.StepKind.DEADLINE_PASSED)
                .map(Milestone::date)
                .distinct()
                .count();
        String deadlines = passed == 0 ? "" : ", " + Words.count(passed, "deadline passed", "deadlines passed");
        String steps = years == 0 ? "first steps" : years == 1 ? "one year of steps" : years + " years of steps";
        String status = AsOf.isKnown(dataset, project, asOf) ? ", " + words(project.status()) + " as last stated" : "";
        return project.name() + ": " + steps + deadlines + status;
    }

    static String words(ProjectStatus status) {
        return switch (status) {
            case PROPOSED -> "still proposed";
            case CONSTRUCTION -> "still under construction";
            case SHELVED -> "shelved";
            case CANCELLED -> "cancelled";
            case OPERATING -> "in operation";
            case IDLE -> "idle";
            case MOTHBALLED -> "mothballed";
            case RETIRED -> "retired";
        };
    }

    private static LaneLayer.Step step(
            Milestone step, List<StepLane> lanes, StepPriorities priorities, LocalDate asOf) {
        LocalDate last = step.end().map(end -> end.last()).orElse(step.date().last());
        Mark mark = Mark.of("step-" + step.id(), Dates.words(step.date()) + ": " + step.title(), step.ref());
        return new LaneLayer.Step(
                mark,
                step.date().first(),
                last,
                lanes.indexOf(StepLane.of(step.kind())),
                kind(step, asOf),
                step.sureness() == Confidence.LOW,
                label(step, priorities.get(step)));
    }

    private static Label label(Milestone step, int priority) {
        return priority > LAST ? Label.NONE : new Label(Dates.words(step.date()), step.title(), priority);
    }

    private static LaneLayer.StepKind kind(Milestone step, LocalDate asOf) {
        if (step.date().first().isAfter(asOf)) {
            return LaneLayer.StepKind.AHEAD;
        }
        return switch (step.kind()) {
            case DEADLINE ->
                step.date().last().isBefore(asOf) ? LaneLayer.StepKind.DEADLINE_PASSED : LaneLayer.StepKind.AHEAD;
            case WITHDRAWAL, SANCTIONS, LEGAL, PENALTY -> LaneLayer.StepKind.DISPUTE;
            case TALKS,
                    PROPOSAL,
                    AGREEMENT,
                    CONTRACT,
                    CONSTRUCTION,
                    COMPLETION,
                    OPERATION,
                    OUTAGE,
                    EXTENSION,
                    FINANCE,
                    STATEMENT,
                    SPECIFICATION -> LaneLayer.StepKind.DONE;
        };
    }

    private static LocalDate start(List<Milestone> milestones, LocalDate asOf) {
        return milestones.stream()
                .map(step -> step.date().first())
                .min(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.firstDayOfYear());
    }

    private static LocalDate end(List<Milestone> milestones, LocalDate asOf) {
        LocalDate last = milestones.stream()
                .map(step -> step.end().orElse(step.date()).last())
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return (last.isAfter(asOf) ? last : asOf).with(TemporalAdjusters.lastDayOfYear());
    }
}
