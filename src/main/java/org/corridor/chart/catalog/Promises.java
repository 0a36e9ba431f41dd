package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Outcome;
import org.corridor.analysis.TargetFigures;
import org.corridor.analysis.TargetOutcome;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Verdicts;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/** The targets as promises over time, labelled once for each run of announcements of one level. */
final class Promises {
    /** After so many years without an announcement, the next one of the same level starts a new run. */
    private static final int RUN_YEARS = 5;

    private final Dataset dataset;
    private final TradeFocus focus;
    private final LocalDate asOf;
    private final Optional<Target> current;
    private final TargetFigures figures;

    Promises(Dataset dataset, TradeFocus focus, LocalDate asOf) {
        this.dataset = dataset;
        this.focus = focus;
        this.asOf = asOf;
        this.current = focus.findCurrentTarget(asOf);
        this.figures = TargetFigures.of(focus.totals());
    }

    List<TimeLayer.Promise> list() {
        return runs().stream()
                .flatMap(run -> run.stream().map(target -> promise(target, run)))
                .sorted(Comparator.comparing(TimeLayer.Promise::announced)
                        .thenComparing(promise -> promise.mark().id()))
                .toList();
    }

    private List<List<Target>> runs() {
        List<List<Target>> runs = new ArrayList<>();
        for (Target target : focus.targets()) {
            runs.stream()
                    .filter(run -> continues(run.getLast(), target))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Target> run = new ArrayList<>();
                        runs.add(run);
                        return run;
                    })
                    .add(target);
        }
        return runs;
    }

    private static boolean continues(Target last, Target next) {
        Range range = next.range();
        boolean sameLevel = last.range().low().compareTo(range.low()) == 0
                && last.range().high().compareTo(range.high()) == 0;
        return sameLevel
                && next.announced().first().isBefore(last.announced().first().plusYears(RUN_YEARS));
    }

    private TimeLayer.Promise promise(Target target, List<Target> run) {
        TargetOutcome outcome = TargetOutcome.of(target, figures, asOf);
        Mark mark = Mark.of("promise-" + target.id(), words(target, outcome), target.ref());
        Optional<LocalDate> deadline = target.deadline().map(ReducedDate::last);
        return new TimeLayer.Promise(
                mark,
                target.announced().first(),
                deadline,
                target.range(),
                ending(target, outcome.overall()),
                label(target, run, outcome.overall()));
    }

    private String words(Target target, TargetOutcome outcome) {
        String amount = Amounts.format(target.range(), target.unit());
        String deadline =
                target.deadline().map(date -> " by " + Dates.words(date)).orElse(" without a deadline");
        return "Target of " + amount + deadline + ", announced " + Dates.words(target.announced()) + ", "
                + target.occasion() + ": " + new Verdicts(dataset).sentence(outcome);
    }

    private TimeLayer.Ending ending(Target target, Outcome outcome) {
        return switch (outcome) {
            case MET, REACHED -> TimeLayer.Ending.MET;
            case MISSED, UNKNOWN -> TimeLayer.Ending.PASSED;
            case PENDING -> TimeLayer.Ending.AHEAD;
            case OPEN -> TimeLayer.Ending.NO_DEADLINE;
            case DISPUTED -> isAhead(target) ? TimeLayer.Ending.AHEAD : TimeLayer.Ending.PASSED;
        };
    }

    private boolean isAhead(Target target) {
        return target.deadline()
                .filter(deadline -> !deadline.last().isBefore(asOf))
                .isPresent();
    }

    private Label label(Target target, List<Target> run, Outcome outcome) {
        String amount = Amounts.brief(target.range(), target.unit());
        Target speaker = current.filter(run::contains).orElse(run.getFirst());
        if (target.equals(speaker)) {
            return isAhead(target)
                    ? new Label(amount + " by " + Dates.words(target.deadline().orElseThrow()), repeats(run, true), 1)
                    : new Label(amount, run.size() == 1 ? single(target, outcome) : repeats(run, false), 2);
        }
        return isAhead(target)
                ? new Label(amount + " by " + Dates.words(target.deadline().orElseThrow()), "", 3)
                : Label.NONE;
    }

    private static String single(Target target, Outcome outcome) {
        return target.deadline()
                .map(date -> "by " + Dates.words(date))
                .orElse(outcome == Outcome.REACHED ? "no deadline, since reached" : "no deadline");
    }

    private static String repeats(List<Target> run, boolean open) {
        if (run.size() == 1) {
            return "";
        }
        int first = run.getFirst().announced().first().getYear();
        int last = run.getLast().announced().first().getYear();
        String when = open ? " since " + first : first == last ? " in " + first : ", " + Dates.years(first, last);
        return "stated " + Words.count(run.size(), "time", "times") + when;
    }
}
