package org.corridor.curation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Period;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Unit;

/**
 * One of each value that rows repeat, such as an id, a date or a unit: thousands of rows then take a third of the room,
 * and each value is read once. Used by one thread.
 */
final class Pool {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, ReducedDate> dates = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Optional<Flow>> flows = new HashMap<>();

    String text(String text) {
        return texts.computeIfAbsent(text, Function.identity());
    }

    ReducedDate date(String text) {
        return dates.computeIfAbsent(text, ReducedDate::parse);
    }

    Period period(String text) {
        return periods.computeIfAbsent(text, Period::parse);
    }

    Unit unit(String text) {
        return units.computeIfAbsent(text, Unit::parse);
    }

    /** Returns the flow of a cell that may be empty. */
    Optional<Flow> flow(String text) {
        return flows.computeIfAbsent(text, code -> code.isEmpty() ? Optional.empty() : Optional.of(new Flow(code)));
    }
}
