package org.corridor.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Target;
import org.corridor.dataset.Unit;

/**
 * What the headline ranges stand on, kept apart by authority, so that one can ask what would be without some of it and
 * only that authority is worked out again whose claims are gone.
 *
 * @param pair the two sides
 * @param flow of the totals
 * @param claims the claims on the trade in focus, by authority; only authorities that publish statistics
 * @param latest the latest count of each of them, where it has one
 * @param informal the estimates of informal trade, latest statement first, also those that are no longer current
 * @param standing the targets that may be the current one
 */
record HeadlineGround(
        DatasetInfo pair,
        Flow flow,
        Unit unit,
        LocalDate asOf,
        Map<String, List<Observation>> claims,
        Map<String, Level> latest,
        List<Observation> informal,
        List<Target> standing) {

    /** Finds the ground of selected figures; empty where there is no trade in money. */
    static Optional<HeadlineGround> find(Dataset dataset, Selection selection) {
        return TradeFocus.find(dataset, selection).map(focus -> of(dataset, focus, selection.asOf()));
    }

    private static HeadlineGround of(Dataset dataset, TradeFocus focus, LocalDate asOf) {
        Unit unit = focus.measure().unit();
        Map<String, List<Observation>> claims = focus.claims().stream()
                .collect(Collectors.groupingBy(Observation::authority, LinkedHashMap::new, Collectors.toList()));
        claims.values().removeIf(own -> own.stream().noneMatch(Level::isCounted));
        Map<String, Level> latest = new LinkedHashMap<>();
        Map<String, List<Level>> totals =
                focus.totals().stream().collect(Collectors.groupingBy(Level::authority, Collectors.toList()));
        claims.keySet()
                .forEach(authority -> latest(totals.getOrDefault(authority, List.of()))
                        .ifPresent(level -> latest.put(authority, level)));
        return new HeadlineGround(
                dataset.info(),
                focus.flowOfTotals(),
                unit,
                asOf,
                claims,
                latest,
                InformalTrade.estimates(dataset, unit, asOf),
                focus.standing(asOf));
    }

    private static Optional<Level> latest(List<Level> totals) {
        return Latest.dated(totals.stream().filter(Level::isStatistic).toList()).stream()
                .findFirst();
    }

    /** Lists the latest full year of each authority that publishes statistics, newest first. */
    List<Level> counts() {
        return Latest.dated(List.copyOf(latest.values()));
    }

    /** Lists the estimates of informal trade that are current. */
    List<Level> estimates() {
        return InformalTrade.current(informal);
    }

    Optional<Target> target() {
        return CurrentTarget.find(standing, asOf);
    }

    /** Returns the ground without what one source or authority says. */
    HeadlineGround without(Contributor left) {
        Map<String, List<Observation>> kept = new LinkedHashMap<>(claims);
        Map<String, Level> counts = new LinkedHashMap<>(latest);
        claims.forEach((authority, own) -> {
            if (own.stream().anyMatch(left::covers)) {
                List<Observation> rest =
                        own.stream().filter(claim -> !left.covers(claim)).toList();
                kept.put(authority, rest);
                counts.remove(authority);
                latest(totals(rest)).ifPresent(level -> counts.put(authority, level));
            }
        });
        return new HeadlineGround(
                pair,
                flow,
                unit,
                asOf,
                kept,
                counts,
                informal.stream().filter(claim -> !left.covers(claim)).toList(),
                standing.stream().filter(target -> !left.covers(target)).toList());
    }

    private List<Level> totals(List<Observation> own) {
        return TradeFocus.totals(pair, own, flow);
    }
}
