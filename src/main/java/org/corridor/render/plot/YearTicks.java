package org.corridor.render.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.render.text.Face;

/** First days of years, as many as have room for their names. */
final class YearTicks {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    private YearTicks() {}

    /** Returns the ticks of a time axis that is {@code length} pixels long. */
    static List<Tick> of(Frame.Time frame, double length, TypeScale type) {
        return of(frame.from(), frame.to(), length, type);
    }

    /** Returns the ticks of an axis from one day to another that is {@code length} pixels long. */
    static List<Tick> of(LocalDate from, LocalDate to, double length, TypeScale type) {
        double perYear = length / (to.toEpochDay() - from.toEpochDay()) * 365.25;
        double apart = Face.REGULAR.width("2000", type.small()) + (type.narrow() ? 10 : 22);
        int step = step(apart / perYear);
        List<Tick> ticks = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear() + 1; year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (year % step == 0 && !day.isBefore(from) && !day.isAfter(to.plusDays(1))) {
                ticks.add(new Tick(day.toEpochDay(), String.valueOf(year)));
            }
        }
        return ticks;
    }

    private static int step(double years) {
        for (int step : STEPS) {
            if (step >= years) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
