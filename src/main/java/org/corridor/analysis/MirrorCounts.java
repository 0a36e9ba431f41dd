package org.corridor.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Theme;

/** What either side counted: statistics, and estimates by authorities that publish statistics of the same measure. */
final class MirrorCounts {
    private final Dataset dataset;
    private final String a;
    private final String b;
    private final Map<String, String> sides;

    MirrorCounts(Dataset dataset) {
        this.dataset = dataset;
        this.a = dataset.info().sideA().id();
        this.b = dataset.info().sideB().id();
        this.sides = dataset.listAuthorities().stream()
                .filter(authority -> authority.economy().isPresent())
                .collect(Collectors.toMap(
                        Authority::id, authority -> authority.economy().orElseThrow()));
    }

    /** Lists what was counted of the trade in focus, each direction and both together. */
    List<MirrorCount> inFocus(TradeFocus focus) {
        Stream<MirrorCount> directed = focus.claims().stream()
                .filter(claim -> focus.flow().isEmpty())
                .filter(claim -> claim.flow().filter(flow -> !flow.isTotal()).isPresent())
                .flatMap(claim -> of(claim.flow(), Level.of(claim)));
        Stream<MirrorCount> totals =
                focus.totals().stream().flatMap(level -> of(Optional.of(focus.flowOfTotals()), level));
        return merged(Stream.concat(directed, totals), counting(focus.claims()));
    }

    /** Lists the full years that were counted on other measures of formal trade. */
    List<MirrorCount> besideFocus(TradeFocus focus, LocalDate asOf) {
        return dataset.listMeasures().stream()
                .filter(measure -> measure.theme() == Theme.FORMAL_TRADE && !measure.equals(focus.measure()))
                .map(Measure::id)
                .map(measure -> TradeFocus.claims(dataset, measure, asOf))
                .flatMap(claims -> merged(
                        claims.stream()
                                .filter(claim -> claim.calendar().isTwelveMonths())
                                .filter(claim ->
                                        focus.flow().isEmpty() || focus.flow().equals(claim.flow()))
                                .flatMap(claim -> of(claim.flow(), Level.of(claim))),
                        counting(claims))
                        .stream())
                .toList();
    }

    private Stream<MirrorCount> of(Optional<Flow> flow, Level level) {
        String side = sides.get(level.authority());
        return side == null || !(side.equals(a) || side.equals(b))
                ? Stream.empty()
                : flow
                        .filter(this::isBetweenTheSides)
                        .flatMap(way ->
                                level.period().span().map(span -> new MirrorCount(way, side.equals(a), span, level)))
                        .stream();
    }

    private boolean isBetweenTheSides(Flow flow) {
        return flow.isTotal() || flow.equals(Flow.of(a, b)) || flow.equals(Flow.of(b, a));
    }

    private static Set<String> counting(List<Observation> claims) {
        return claims.stream()
                .filter(claim -> claim.nature() == Nature.STATISTIC)
                .map(Observation::authority)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<MirrorCount> merged(Stream<MirrorCount> counts, Set<String> counting) {
        return counts
                .filter(count -> counting.contains(count.level().authority()))
                .filter(count -> count.level().isStatistic() || count.level().isEstimate())
                .collect(Collectors.groupingBy(MirrorCount::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MirrorCount::merge)
                .toList();
    }
}
