package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Unit;

/**
 * What had been stated by a day of electric power over the border: what lines and contracts allow, what arrived, what was
 * planned, and when it failed. Nothing here is added up.
 *
 * @param lines what lines and contracts allow, step after step
 * @param delivered what arrived at a time, or is stated to arrive without a year
 * @param planned what was planned and is not reported as built, largest first
 * @param outages when deliveries failed or were cut, in order of time
 * @param districts how many districts are supplied
 */
public record PowerSupply(
        List<PowerLine> lines,
        List<PowerFigure> delivered,
        List<PowerPlan> planned,
        List<Milestone> outages,
        List<Observation> districts) {
    /** The unit of power. */
    public static final Unit MEGAWATT = Unit.parse("MW");

    public PowerSupply {
        lines = List.copyOf(lines);
        delivered = List.copyOf(delivered);
        planned = List.copyOf(planned);
        outages = List.copyOf(outages);
        districts = List.copyOf(districts);
    }

    /** Returns what had been stated by a day. */
    public static PowerSupply of(Dataset dataset, LocalDate asOf) {
        return dataset.remember(List.of(PowerSupply.class, asOf), () -> workOut(dataset, asOf));
    }

    private static PowerSupply workOut(Dataset dataset, LocalDate asOf) {
        PowerTables tables = new PowerTables(dataset, asOf);
        return new PowerSupply(
                tables.lines(), tables.delivered(), tables.planned(), tables.outages(), tables.districts());
    }

    /** Tells whether nothing is known. */
    public boolean isEmpty() {
        return lines.isEmpty() && delivered.isEmpty() && planned.isEmpty() && outages.isEmpty();
    }
}
