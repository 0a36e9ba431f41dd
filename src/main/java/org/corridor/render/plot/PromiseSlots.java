package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.TimeLayer;
import org.corridor.render.label.Box;

/** Keeps promises of the same value apart where they overlap in time: each is moved up or down by a few pixels. */
final class PromiseSlots {
    /** From one to the next, in pixels: just enough for the signs at their ends. */
    private static final double STEP = 7;

    private PromiseSlots() {}

    /** A promise and its line as a flat box: from its start to its end, at its height. */
    record Slot(TimeLayer.Promise promise, Box line) {}

    /** Returns the slots of all promises, the long lines first. */
    static List<Slot> of(List<TimeLayer.Promise> promises, Stage stage) {
        List<Slot> slots = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        // lines with an end are long and keep their true height; those without find room beside them
        for (boolean withEnd : new boolean[] {true, false}) {
            for (TimeLayer.Promise promise : promises) {
                if (promise.deadline().isPresent() == withEnd) {
                    Box line = free(line(promise, stage), taken);
                    taken.add(line);
                    slots.add(new Slot(promise, line));
                }
            }
        }
        return slots;
    }

    private static Box line(TimeLayer.Promise promise, Stage stage) {
        double from = stage.x(promise.announced());
        double to = promise.deadline()
                .map(day -> stage.x(day.plusDays(1)))
                .orElse(from + (stage.type.narrow() ? 8 : PromisesPainter.TRAIL));
        return new Box(from, stage.y(promise.range().low().doubleValue()), Math.max(to - from, 2), 0);
    }

    private static Box free(Box line, List<Box> taken) {
        for (int i = 0; ; i++) {
            int steps = (i + 1) / 2;
            double shift = steps * (i % 2 == 0 ? -STEP : STEP);
            Box moved = line.move(0, shift);
            Box room = moved.grow(3, STEP / 2 - 0.5);
            if (taken.stream().noneMatch(other -> other.grow(3, 0).overlaps(room))) {
                return moved;
            }
        }
    }
}
