package org.corridor.bench.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.corridor.analysis.CrossingSpans;
import org.corridor.analysis.Disagreements;
import org.corridor.analysis.GrowthNeeds;
import org.corridor.analysis.InferredStatus;
import org.corridor.analysis.InformalClaims;
import org.corridor.analysis.InformalTrade;
import org.corridor.analysis.JudgedTarget;
import org.corridor.analysis.MirrorGaps;
import org.corridor.analysis.Origin;
import org.corridor.analysis.OwnSeries;
import org.corridor.analysis.PowerSupply;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.analysis.TradeFocus;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Observation;

/** Every rule of the analysis, asked of a whole dataset. */
record RuleTasks(Dataset dataset, LocalDate asOf) {
    private static final String GROUP = "rules";

    List<Task> list() {
        List<Task> tasks = new ArrayList<>();
        add(tasks, "trade in focus", () -> TradeFocus.find(dataset, asOf));
        add(tasks, "current target", () -> focus().map(focus -> focus.findCurrentTarget(asOf)));
        add(tasks, "outcomes of all targets", () -> JudgedTarget.list(dataset, asOf));
        add(tasks, "growth needed", () -> focus().map(focus -> GrowthNeeds.find(focus, asOf)));
        add(tasks, "growth of own series", () -> focus().map(this::series));
        add(tasks, "mirror gaps", () -> MirrorGaps.of(dataset, Selection.on(asOf)));
        add(tasks, "disagreements", () -> Disagreements.list(dataset, asOf));
        add(tasks, "origins", () -> Origin.list(figures()));
        add(tasks, "informal trade", () -> InformalClaims.list(dataset, asOf));
        add(tasks, "latest estimates", () -> focus().map(this::estimates));
        add(tasks, "states of crossings", this::crossings);
        add(tasks, "status of projects", () -> InferredStatus.list(dataset, asOf));
        add(tasks, "electricity", () -> PowerSupply.of(dataset, asOf));
        for (Reading reading : Reading.values()) {
            Selection selection = new Selection(reading, asOf, Optional.empty(), Optional.of(Flow.TOTAL));
            add(tasks, "reading " + reading, () -> TradeFocus.find(selection.of(dataset), asOf));
        }
        return tasks;
    }

    private static void add(List<Task> tasks, String name, Supplier<Object> work) {
        tasks.add(new Task(GROUP, name, work));
    }

    private Optional<TradeFocus> focus() {
        return TradeFocus.find(dataset, asOf);
    }

    private Object series(TradeFocus focus) {
        return OwnSeries.list(
                focus, dataset.info().sideA().id(), dataset.info().sideB().id());
    }

    private Object estimates(TradeFocus focus) {
        return InformalTrade.latestValues(dataset, focus.measure().unit(), asOf);
    }

    private Object crossings() {
        return dataset.listCrossings().stream()
                .map(crossing -> CrossingSpans.of(crossing, dataset.listEvents(), asOf))
                .toList();
    }

    /** Lists all figures. */
    List<Observation> figures() {
        Set<String> measures = dataset.listMeasures().stream().map(Measure::id).collect(Collectors.toSet());
        return dataset.listObservations(measures);
    }
}
