package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.Theme;
import org.corridor.dataset.Unit;

/**
 * What is said of one measure of informal trade, one way: all the figures that may be set side by side.
 *
 * @param flow empty where no direction applies
 * @param origins by period, oldest first; those without a year last, by the day on which they were stated
 */
public record InformalClaims(Measure measure, Optional<Flow> flow, Unit unit, List<Origin> origins) {
    private static final Set<String> AMOUNTS = Set.of("litre", "m3", "ft3", "t", "kg");
    private static final Set<String> TIMES = Set.of("d", "month", "year");

    private static final Comparator<Observation> BY_TIME = Comparator.comparing(InformalClaims::begin)
            .thenComparing(Observation::statedOn)
            .thenComparing(Observation::id);

    public InformalClaims {
        origins = List.copyOf(origins);
    }

    /**
     * Lists what had been stated by a day: value and amount of goods, and shares with a direction, money first, then what
     * has most claims, shares last.
     */
    public static List<InformalClaims> list(Dataset dataset, LocalDate asOf) {
        return dataset.remember(List.of(InformalClaims.class, asOf), () -> workOut(dataset, asOf));
    }

    private static List<InformalClaims> workOut(Dataset dataset, LocalDate asOf) {
        Set<String> measures = dataset.listMeasures().stream()
                .filter(measure -> measure.theme() == Theme.INFORMAL_TRADE)
                .map(Measure::id)
                .collect(Collectors.toSet());
        Map<List<Object>, List<Observation>> groups = AsOf.keep(dataset.listObservations(measures), asOf).stream()
                .filter(claim -> claim.chartable() && claim.status() != ObservationStatus.F)
                .filter(claim -> claim.crossing().isEmpty() && isOfGoods(claim))
                .sorted(BY_TIME)
                .collect(Collectors.groupingBy(
                        claim -> List.of(claim.measure(), claim.flow(), claim.unit()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream()
                .map(claims -> of(dataset, claims))
                .sorted(Comparator.comparing(InformalClaims::rank)
                        .thenComparing(group -> -group.claims().size())
                        .thenComparing(group -> group.measure().id())
                        .thenComparing(group -> group.flow().map(Flow::code).orElse("")))
                .toList();
    }

    private static InformalClaims of(Dataset dataset, List<Observation> claims) {
        Observation first = claims.getFirst();
        return new InformalClaims(dataset.getMeasure(first.measure()), first.flow(), first.unit(), Origin.list(claims));
    }

    /**
     * Money and shares need a direction: without one they are no trade but, say, a loss of revenue. An amount of goods
     * over a time is trade either way; prices, loads, vehicles and people are not.
     */
    private static boolean isOfGoods(Observation claim) {
        Unit unit = claim.unit();
        boolean overTime = unit.per().map(TIMES::contains).orElse(true);
        return overTime
                && (AMOUNTS.contains(unit.base())
                        || claim.flow().isPresent()
                                && (unit.isCurrency() || unit.base().equals("percent")));
    }

    private static LocalDate begin(Observation claim) {
        return claim.period().span().map(Period.Span::first).orElse(LocalDate.MAX);
    }

    private int rank() {
        return unit.isCurrency() ? 0 : isShare() ? 2 : 1;
    }

    /** Tells whether it is a share or a rate of change and no quantity. */
    public boolean isShare() {
        return unit.base().equals("percent");
    }

    /** Lists all claims, each origin before its repeats. */
    public List<Observation> claims() {
        return origins.stream().flatMap(origin -> origin.all().stream()).toList();
    }

    /**
     * Returns the range over what speaks of today: periods that ended, and levels without a year that were stated, not
     * more than {@value Latest#YEARS} years before the newest. Open above where its highest claim is.
     */
    public Range currentRange() {
        List<Observation> current = currentClaims();
        Range range = Totals.hull(current);
        boolean open = current.stream()
                .anyMatch(claim ->
                        claim.range().isOpenAbove() && claim.range().high().compareTo(range.high()) == 0);
        return open ? new Range(range.low(), range.high(), Bound.AT_LEAST) : Range.of(range.low(), range.high());
    }

    /** Lists what speaks of today, each origin once: see {@link #currentRange}. */
    public List<Observation> currentClaims() {
        List<Observation> dated = new ArrayList<>();
        List<Observation> undated = new ArrayList<>();
        origins.forEach(origin -> (origin.claim().period().span().isPresent() ? dated : undated).add(origin.claim()));
        List<Observation> current =
                newest(dated, claim -> claim.period().span().orElseThrow().last());
        current.addAll(newest(undated, claim -> claim.statedOn().last()));
        return current;
    }

    private static List<Observation> newest(List<Observation> claims, Function<Observation, LocalDate> day) {
        LocalDate from = claims.stream()
                .map(day)
                .max(LocalDate::compareTo)
                .map(newest -> newest.minusYears(Latest.YEARS))
                .orElse(LocalDate.MIN);
        return claims.stream()
                .filter(claim -> !day.apply(claim).isBefore(from))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
