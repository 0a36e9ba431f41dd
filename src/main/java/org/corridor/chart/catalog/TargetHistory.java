package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.analysis.JudgedTarget;
import org.corridor.analysis.Outcome;
import org.corridor.analysis.TargetTally;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.chart.Sentence;
import org.corridor.chart.TargetWords;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Target;

/** Every target ever announced, in the order of announcement: from announcement to deadline, and how it fared. */
final class TargetHistory implements Chart {
    @Override
    public String id() {
        return "target-history";
    }

    @Override
    public String name() {
        return "Target history";
    }

    @Override
    public Topic topic() {
        return Topic.TARGETS;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        return dataset.listTargets().isEmpty() ? Optional.of("The dataset has no targets.") : Optional.empty();
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        LocalDate asOf = view.asOf();
        List<JudgedTarget> history = history(dataset, view);
        TargetRows rows = new TargetRows(dataset, history, asOf);
        List<Layer> layers = new ArrayList<>();
        layers.add(new TimeLayer.Moment(asOf, new Label(Dates.words(asOf), "", 5)));
        layers.add(new ScheduleLayer.Successions(rows.successions()));
        layers.add(new ScheduleLayer.Pledges(rows.pledges()));
        return new ChartSpec(
                id(),
                title(history, asOf),
                subtitle(history),
                new Frame.Schedule(start(history, asOf), end(history, asOf), rows.rows()),
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        List<JudgedTarget> history = history(dataset, view);
        Optional<Target> current =
                TradeFocus.find(dataset, view.selection()).flatMap(focus -> focus.findCurrentTarget(view.asOf()));
        return new HistorySentences(dataset, history, view.selection()).list(current);
    }

    private static List<JudgedTarget> history(Dataset dataset, View view) {
        return JudgedTarget.list(dataset, view.selection());
    }

    private static String title(List<JudgedTarget> history, LocalDate asOf) {
        if (history.isEmpty()) {
            return "No target had been announced by " + Dates.words(asOf);
        }
        return TargetWords.tally(TargetTally.of(history, asOf));
    }

    private static int count(List<JudgedTarget> history, Set<Outcome> outcomes) {
        return (int) history.stream()
                .filter(entry -> outcomes.contains(entry.outcome().overall()))
                .count();
    }

    private static String subtitle(List<JudgedTarget> history) {
        List<String> signs = new ArrayList<>();
        sign(signs, history, "× fell due unmet", Set.of(Outcome.MISSED));
        sign(signs, history, "○ ahead", Set.of(Outcome.PENDING));
        sign(signs, history, "● met or reached since", Set.of(Outcome.MET, Outcome.REACHED));
        sign(signs, history, "◐ reached by a high end only", Set.of(Outcome.DISPUTED));
        sign(signs, history, "? cannot be judged", Set.of(Outcome.UNKNOWN));
        sign(signs, history, "short trail: no deadline", Set.of(Outcome.OPEN, Outcome.REACHED));
        boolean linked = history.stream().anyMatch(entry -> entry.change().isPresent());
        return "Every target announced, dashed from announcement to deadline"
                + (signs.isEmpty() ? "" : ". " + Words.capital(String.join(", ", signs)))
                + (linked ? ". Thin lines: what took the place of what" : "");
    }

    private static void sign(List<String> signs, List<JudgedTarget> history, String words, Set<Outcome> outcomes) {
        if (count(history, outcomes) > 0) {
            signs.add(words);
        }
    }

    private static LocalDate start(List<JudgedTarget> history, LocalDate asOf) {
        return history.stream()
                .map(entry -> entry.target().announced().first())
                .min(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.firstDayOfYear());
    }

    private static LocalDate end(List<JudgedTarget> history, LocalDate asOf) {
        Stream<LocalDate> deadlines = history.stream()
                .map(JudgedTarget::target)
                .map(Target::deadline)
                .flatMap(Optional::stream)
                .map(deadline -> deadline.last());
        return Stream.concat(Stream.of(asOf), deadlines)
                .max(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.lastDayOfYear());
    }
}
