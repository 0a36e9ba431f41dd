package org.corridor.bench.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.analysis.CrossingSpans;
import org.corridor.analysis.Disagreements;
import org.corridor.analysis.GrowthNeeds;
import org.corridor.analysis.HeadlineRanges;
import org.corridor.analysis.InferredStatus;
import org.corridor.analysis.InformalClaims;
import org.corridor.analysis.JudgedTarget;
import org.corridor.analysis.LeaveOneOut;
import org.corridor.analysis.MirrorGaps;
import org.corridor.analysis.Origins;
import org.corridor.analysis.OwnSeries;
import org.corridor.analysis.PowerSupply;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.analysis.TradeFocus;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Observation;

/** Every rule of the analysis, asked of a whole dataset. */
record RuleTasks(Dataset dataset) {
    static final String DISAGREEMENTS = "disagreements";
    private static final String GROUP = "rules";

    List<Task> list() {
        List<Task> tasks = new ArrayList<>();
        add(tasks, "trade in focus", day -> TradeFocus.find(dataset, day));
        add(tasks, "current target", day -> focus(day).map(focus -> focus.findCurrentTarget(day)));
        add(tasks, "outcomes of all targets", day -> JudgedTarget.list(dataset, day));
        add(tasks, "growth needed", day -> focus(day).map(focus -> GrowthNeeds.find(focus, day)));
        add(tasks, "growth of own series", day -> focus(day).map(this::series));
        add(tasks, "headline ranges", day -> HeadlineRanges.list(dataset, Selection.on(day)));
        add(tasks, "leave one out", day -> LeaveOneOut.list(dataset, Selection.on(day)));
        add(tasks, "mirror gaps", day -> MirrorGaps.of(dataset, Selection.on(day)));
        add(tasks, DISAGREEMENTS, day -> Disagreements.list(dataset, day));
        add(tasks, "origins", day -> Origins.count(dataset, refs()));
        add(tasks, "informal trade", day -> InformalClaims.list(dataset, day));
        add(tasks, "states of crossings", this::crossings);
        add(tasks, "status of projects", day -> InferredStatus.list(dataset, day));
        add(tasks, "electricity", day -> PowerSupply.of(dataset, day));
        for (Reading reading : Reading.values()) {
            add(tasks, "reading " + reading, day -> read(reading, day));
        }
        return tasks;
    }

    private static void add(List<Task> tasks, String name, Function<LocalDate, Object> work) {
        tasks.add(new Task(GROUP, name, work));
    }

    private Optional<TradeFocus> focus(LocalDate day) {
        return TradeFocus.find(dataset, day);
    }

    private Object series(TradeFocus focus) {
        return OwnSeries.list(
                focus, dataset.info().sideA().id(), dataset.info().sideB().id());
    }

    private Object crossings(LocalDate day) {
        return dataset.listCrossings().stream()
                .map(crossing -> CrossingSpans.of(crossing, dataset.listEvents(), day))
                .toList();
    }

    private Object read(Reading reading, LocalDate day) {
        Selection selection = new Selection(reading, day, Optional.empty(), Optional.of(Flow.TOTAL));
        return TradeFocus.find(selection.of(dataset), selection);
    }

    private List<ClaimRef> refs() {
        return figures().stream().map(Observation::ref).toList();
    }

    /** Lists all figures. */
    List<Observation> figures() {
        Set<String> measures = dataset.listMeasures().stream().map(Measure::id).collect(Collectors.toSet());
        return dataset.listObservations(measures);
    }
}
