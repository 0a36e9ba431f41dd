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
final class RuleTasks {
    private static final LocalDate DAY = Probe.DAY;
    static final String DISAGREEMENTS = "disagreements";
    private static final String GROUP = Probe.RULE;

    private RuleTasks() {}

    static List<Task> list() {
        List<Task> tasks = new ArrayList<>();
        add(tasks, "trade in focus", data -> TradeFocus.find(data, DAY));
        add(tasks, "current target", data -> focus(data).map(focus -> focus.findCurrentTarget(DAY)));
        add(tasks, "outcomes of all targets", data -> JudgedTarget.list(data, DAY));
        add(tasks, "growth needed", data -> focus(data).map(focus -> GrowthNeeds.find(focus, DAY)));
        add(tasks, "growth of own series", data -> focus(data).map(focus -> series(data, focus)));
        add(tasks, "headline ranges", data -> HeadlineRanges.list(data, Selection.on(DAY)));
        add(tasks, "leave one out", data -> LeaveOneOut.list(data, Selection.on(DAY)));
        add(tasks, "mirror gaps", data -> MirrorGaps.of(data, Selection.on(DAY)));
        add(tasks, DISAGREEMENTS, data -> Disagreements.list(data, DAY));
        add(tasks, "origins", data -> Origins.count(data, refs(data)));
        add(tasks, "informal trade", data -> InformalClaims.list(data, DAY));
        add(tasks, "states of crossings", RuleTasks::crossings);
        add(tasks, "status of projects", data -> InferredStatus.list(data, DAY));
        add(tasks, "electricity", data -> PowerSupply.of(data, DAY));
        for (Reading reading : Reading.values()) {
            add(tasks, "reading " + reading, data -> read(data, reading));
        }
        return tasks;
    }

    private static void add(List<Task> tasks, String name, Function<Dataset, Object> work) {
        tasks.add(new Task(GROUP, name, work));
    }

    private static Optional<TradeFocus> focus(Dataset data) {
        return TradeFocus.find(data, DAY);
    }

    private static Object series(Dataset data, TradeFocus focus) {
        return OwnSeries.list(
                focus, data.info().sideA().id(), data.info().sideB().id());
    }

    private static Object crossings(Dataset data) {
        return data.listCrossings().stream()
                .map(crossing -> CrossingSpans.of(crossing, data.listEvents(), DAY))
                .toList();
    }

    private static Object read(Dataset data, Reading reading) {
        Selection selection = new Selection(reading, DAY, Optional.empty(), Optional.of(Flow.TOTAL));
        return TradeFocus.find(selection.of(data), selection);
    }

    private static List<ClaimRef> refs(Dataset data) {
        return figures(data).stream().map(Observation::ref).toList();
    }

    /** Lists all figures. */
    static List<Observation> figures(Dataset data) {
        Set<String> measures = data.listMeasures().stream().map(Measure::id).collect(Collectors.toSet());
        return data.listObservations(measures);
    }
}
