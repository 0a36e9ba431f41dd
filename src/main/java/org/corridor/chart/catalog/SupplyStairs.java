package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.PowerLine;
import org.corridor.analysis.PowerSupply;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.TimeLayer;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ReducedDate;

/** What lines and contracts allow, as stairs: each step holds until the next, and dotted from its last report on. */
final class SupplyStairs {
    private final Dataset dataset;
    private final LocalDate asOf;

    SupplyStairs(Dataset dataset, LocalDate asOf) {
        this.dataset = dataset;
        this.asOf = asOf;
    }

    List<TimeLayer.Stair> list(List<PowerLine> lines) {
        return lines.stream().map(this::stair).toList();
    }

    private TimeLayer.Stair stair(PowerLine line) {
        List<TimeLayer.Tread> treads = new ArrayList<>();
        for (int i = 0; i < line.steps().size(); i++) {
            treads.add(tread(line, i));
        }
        return new TimeLayer.Stair(treads, treads.size() == 1 ? Label.NONE : new Label(line.name(), "", 1));
    }

    /** Returns the amount of a step, which a repetition of the one before does not say again. */
    private static Label label(PowerLine line, int index) {
        PowerLine.Step step = line.steps().get(index);
        String amount = Amounts.format(step.range(), PowerSupply.MEGAWATT);
        if (line.steps().size() == 1) {
            return new Label(amount, line.name(), 1);
        }
        boolean again = index > 0 && line.steps().get(index - 1).range().equals(step.range());
        return again ? Label.NONE : new Label(amount, "", 2);
    }

    private TimeLayer.Tread tread(PowerLine line, int index) {
        PowerLine.Step step = line.steps().get(index);
        boolean last = index == line.steps().size() - 1;
        LocalDate end = end(line, index);
        LocalDate known = last ? earlier(end, known(line, step)) : end;
        boolean rises = index > 0 && step.sharesSource(line.steps().get(index - 1));
        return new TimeLayer.Tread(
                mark(line, step, last && known.isBefore(end) ? Optional.of(known) : Optional.empty()),
                step.from(),
                known,
                end,
                step.range(),
                rises,
                step.until().filter(end::equals).isPresent(),
                step.claims().stream().allMatch(SupplyStairs::isWeak),
                label(line, index));
    }

    /** Returns the last day of a step: before the next, at the end of its term, or the day of the view. */
    private LocalDate end(PowerLine line, int index) {
        PowerLine.Step step = line.steps().get(index);
        boolean last = index == line.steps().size() - 1;
        LocalDate next = last ? asOf : line.steps().get(index + 1).from().minusDays(1);
        LocalDate end = earlier(next, step.until().orElse(next));
        return end.isBefore(step.from()) ? step.from() : end;
    }

    private static LocalDate known(PowerLine line, PowerLine.Step step) {
        Stream<LocalDate> term = step.until().stream();
        Stream<LocalDate> stated =
                step.claims().stream().flatMap(claim -> claim.stated().stream()).map(ReducedDate::last);
        return Stream.of(term, stated, line.reported().stream())
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(step.from());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Mark mark(PowerLine line, PowerLine.Step step, Optional<LocalDate> lastReport) {
        String words = line.name() + ", " + Amounts.format(step.range(), PowerSupply.MEGAWATT) + " from "
                + Dates.words(step.since())
                + step.until().map(day -> " until " + Dates.words(day)).orElse("")
                + ": " + step.claims().stream().map(this::says).distinct().collect(Collectors.joining("; "))
                + lastReport.map(day -> ". As last reported, " + atLeast(day)).orElse("");
        return new Mark(
                "step-" + step.claims().getFirst().ref().id(),
                words,
                step.claims().stream().map(Claim::ref).toList());
    }

    /** Returns a day that may stand for a whole month or year without claiming to know more than that. */
    private static String atLeast(LocalDate day) {
        if (day.getDayOfYear() == day.lengthOfYear()) {
            return String.valueOf(day.getYear());
        }
        return day.getDayOfMonth() == day.lengthOfMonth() ? Dates.month(day) : Dates.words(day);
    }

    private String says(Claim claim) {
        String amount = claim.quantity()
                .map(quantity -> " (" + Amounts.format(quantity.range(), quantity.unit()) + ")")
                .orElse("");
        return switch (claim) {
            case Observation figure -> dataset.getAuthority(figure.authority()).name() + amount;
            case Milestone milestone -> milestone.title();
            default -> claim.statement();
        };
    }

    private static boolean isWeak(Claim claim) {
        return claim.confidence().filter(Confidence.LOW::equals).isPresent();
    }
}
