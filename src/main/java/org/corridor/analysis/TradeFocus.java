package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Target;
import org.corridor.dataset.Theme;

/**
 * The trade that a dataset is mainly about: the measure on which most two-way targets are set, in money.
 *
 * @param flow the one flow that was asked for; empty where none was
 * @param targets its two-way targets that had been announced, in the order of announcement; where one direction was asked
 *     for, its targets on that direction
 * @param claims the observations on it that may be charted and had been stated
 * @param totals its two-way totals, stated and computed; where one direction was asked for, its levels in that direction
 */
public record TradeFocus(
        Measure measure, Optional<Flow> flow, List<Target> targets, List<Observation> claims, List<Level> totals) {
    public TradeFocus {
        targets = List.copyOf(targets);
        claims = List.copyOf(claims);
        totals = List.copyOf(totals);
    }

    /**
     * Returns the focus of a dataset; before anything was stated, the first measure of formal trade in money, of which
     * nothing is known.
     *
     * @throws IllegalStateException where no measure of formal trade is in money
     */
    public static TradeFocus get(Dataset dataset, Selection selection) {
        return find(dataset, selection)
                .orElseGet(() -> dataset.listMeasures().stream()
                        .filter(measure -> isMoney(measure) && measure.theme() == Theme.FORMAL_TRADE)
                        .findFirst()
                        .map(measure -> new TradeFocus(measure, selection.flow(), List.of(), List.of(), List.of()))
                        .orElseThrow(() -> new IllegalStateException("no trade in money")));
    }

    private static boolean isMoney(Measure measure) {
        return measure.unit().isCurrency() && measure.unit().per().isEmpty();
    }

    /** Finds the focus of everything that had been stated by a day, see {@link #find(Dataset, Selection)}. */
    public static Optional<TradeFocus> find(Dataset dataset, LocalDate asOf) {
        return find(dataset, Selection.on(asOf));
    }

    /**
     * Finds the focus of a dataset; empty where no measure of formal trade is in money.
     *
     * <p>Without any target the measure of formal trade with most figures is taken.
     *
     * @param dataset holds the selected figures only
     */
    public static Optional<TradeFocus> find(Dataset dataset, Selection selection) {
        return dataset.remember(List.of(TradeFocus.class, selection), () -> workOut(dataset, selection));
    }

    private static Optional<TradeFocus> workOut(Dataset dataset, Selection selection) {
        LocalDate asOf = selection.asOf();
        Map<String, Measure> money = dataset.listMeasures().stream()
                .filter(TradeFocus::isMoney)
                .collect(Collectors.toMap(Measure::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        List<Target> promised = AsOf.keep(dataset.listTargets(), asOf).stream()
                .filter(target -> money.containsKey(target.measure()))
                .sorted(Comparator.comparing(Target::announced).thenComparing(Target::id))
                .toList();
        List<Target> twoWay =
                promised.stream().filter(target -> target.flow().isTotal()).toList();
        return mostTargets(twoWay)
                .or(() -> mostFigures(dataset.whole(), money))
                .map(money::get)
                .map(measure -> of(dataset, measure, promised, selection));
    }

    private static TradeFocus of(Dataset dataset, Measure measure, List<Target> targets, Selection selection) {
        List<Observation> claims = claims(dataset, measure.id(), selection.asOf()).stream()
                .filter(claim -> claim.unit().equals(measure.unit()))
                .toList();
        Flow flow = selection.flow().orElse(Flow.TOTAL);
        List<Target> own = targets.stream()
                .filter(target -> target.flow().equals(flow))
                .filter(target ->
                        target.measure().equals(measure.id()) && target.unit().equals(measure.unit()))
                .toList();
        return new TradeFocus(measure, selection.flow(), own, claims, totals(dataset.info(), claims, flow));
    }

    /** Lists the totals both ways, or the levels of the one direction that was asked for. */
    static List<Level> totals(DatasetInfo pair, List<Observation> claims, Flow flow) {
        return flow.isTotal()
                ? Totals.list(claims, pair.sideA().id(), pair.sideB().id())
                : levels(claims, flow);
    }

    private static List<Level> levels(List<Observation> claims, Flow flow) {
        return claims.stream()
                .filter(claim -> claim.flow().filter(flow::equals).isPresent())
                .map(Level::of)
                .toList();
    }

    /**
     * Lists the observations on a measure that may be charted, had been stated by a day, are no forecasts, and speak of no
     * single crossing.
     */
    static List<Observation> claims(Dataset dataset, String measure, LocalDate asOf) {
        return AsOf.keep(dataset.listObservations(Set.of(measure)), asOf).stream()
                .filter(claim -> claim.chartable() && claim.status() != ObservationStatus.F)
                .filter(claim -> claim.crossing().isEmpty())
                .toList();
    }

    private static Optional<String> mostTargets(List<Target> targets) {
        return most(targets.stream()
                .collect(Collectors.groupingBy(Target::measure, LinkedHashMap::new, Collectors.counting())));
    }

    private static Optional<String> mostFigures(Dataset dataset, Map<String, Measure> money) {
        Set<String> formal = money.values().stream()
                .filter(measure -> measure.theme() == Theme.FORMAL_TRADE)
                .map(Measure::id)
                .collect(Collectors.toSet());
        return most(dataset.listObservations(formal).stream()
                .collect(Collectors.groupingBy(Observation::measure, LinkedHashMap::new, Collectors.counting())));
    }

    /** The first of the most frequent. */
    private static Optional<String> most(Map<String, Long> counts) {
        long highest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == highest)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Finds the target that stands on a day. One without a deadline stands no more once it was reached. */
    public Optional<Target> findCurrentTarget(LocalDate asOf) {
        return CurrentTarget.find(standing(asOf), asOf);
    }

    /** Lists the targets without those that have no deadline and were reached. */
    List<Target> standing(LocalDate asOf) {
        TargetFigures figures = TargetFigures.of(totals);
        return targets.stream()
                .filter(target -> target.deadline().isPresent()
                        || TargetOutcome.of(target, figures, asOf).overall() != Outcome.REACHED)
                .toList();
    }

    /** Returns the focus as if an authority had stated nothing. Authorities are never joined, so no other level changes. */
    TradeFocus without(String authority) {
        return new TradeFocus(
                measure,
                flow,
                targets,
                claims.stream()
                        .filter(claim -> !claim.authority().equals(authority))
                        .toList(),
                totals.stream()
                        .filter(level -> !level.authority().equals(authority))
                        .toList());
    }

    /** Lists the latest full year of each authority that publishes statistics, newest first. */
    public List<Level> latestCounts() {
        return Latest.dated(totals.stream().filter(Level::isStatistic).toList());
    }

    /** Lists the levels in one direction, beside the totals; none where one flow was asked for. */
    public List<Level> oneWay(String from, String to) {
        return flow.isPresent() ? List.of() : levels(claims, Flow.of(from, to));
    }

    /** Returns the flow of {@link #totals}. */
    public Flow flowOfTotals() {
        return flow.orElse(Flow.TOTAL);
    }
}
