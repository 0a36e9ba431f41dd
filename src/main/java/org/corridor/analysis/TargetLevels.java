package org.corridor.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Target;

/** What had been stated by a day of the things on which targets are set. Each measure is read once. */
public final class TargetLevels {
    private final Dataset dataset;
    private final LocalDate asOf;
    private final Map<String, List<Observation>> claims = new HashMap<>();

    public TargetLevels(Dataset dataset, LocalDate asOf) {
        this.dataset = dataset;
        this.asOf = asOf;
    }

    /** Lists the levels on the measure and flow of a target, in its unit: stated ones and, both ways, sums of two flows. */
    public List<Level> list(Target target) {
        return list(Key.of(target)).stream()
                .filter(level -> level.unit().equals(target.unit()))
                .toList();
    }

    List<Level> list(Key key) {
        List<Observation> own =
                claims.computeIfAbsent(key.measure(), measure -> TradeFocus.claims(dataset, measure, asOf));
        if (key.flow().isTotal()) {
            return Totals.list(
                    own, dataset.info().sideA().id(), dataset.info().sideB().id());
        }
        return own.stream()
                .filter(claim -> claim.flow().filter(key.flow()::equals).isPresent())
                .map(Level::of)
                .toList();
    }

    /** What a target is set on. */
    record Key(String measure, Flow flow) {
        static Key of(Target target) {
            return new Key(target.measure(), target.flow());
        }
    }
}
