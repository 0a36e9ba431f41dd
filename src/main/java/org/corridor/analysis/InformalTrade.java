package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Theme;
import org.corridor.dataset.Unit;

/** Estimates of what is traded without being declared. They are no statistics and never added to any. */
public final class InformalTrade {
    private InformalTrade() {}

    /**
     * Lists the latest estimates of its yearly value: figures on measures of informal trade, in {@code unit} and with a
     * flow (a loss of revenue has none), stated in the {@value Latest#YEARS} years before the newest of them.
     */
    public static List<Level> latestValues(Dataset dataset, Unit unit, LocalDate asOf) {
        return current(estimates(dataset, unit, asOf));
    }

    /** Lists all estimates, the latest statement first. */
    static List<Observation> estimates(Dataset dataset, Unit unit, LocalDate asOf) {
        Set<String> measures = dataset.listMeasures().stream()
                .filter(measure -> measure.theme() == Theme.INFORMAL_TRADE
                        && measure.unit().equals(unit))
                .map(Measure::id)
                .collect(Collectors.toSet());
        return AsOf.keep(dataset.listObservations(measures), asOf).stream()
                .filter(claim -> claim.chartable()
                        && claim.status() != ObservationStatus.F
                        && claim.flow().isPresent()
                        && claim.unit().equals(unit))
                .sorted(Comparator.comparing(Observation::statedOn).reversed().thenComparing(Observation::id))
                .toList();
    }

    /**
     * Lists those that are current.
     *
     * @param estimates the latest statement first
     */
    static List<Level> current(List<Observation> estimates) {
        return estimates.stream()
                .filter(claim -> !claim.statedOn()
                        .last()
                        .isBefore(estimates.getFirst().statedOn().first().minusYears(Latest.YEARS)))
                .map(Level::of)
                .toList();
    }
}
