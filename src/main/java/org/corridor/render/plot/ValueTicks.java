package org.corridor.render.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Amounts;
import org.corridor.chart.Frame;
import org.corridor.dataset.Unit;

/** Round values from zero to the end of an axis: steps of 1, 2, 2.5 or 5 times a power of ten. */
final class ValueTicks {
    private static final String[] STEPS = {"1", "2", "2.5", "5"};

    private ValueTicks() {}

    /** Returns the ticks of an axis that is {@code length} pixels long, at least {@code apart} pixels apart. */
    static List<Tick> of(Frame.ValueAxis axis, double length, double apart) {
        double max = Math.max(axis.max().doubleValue(), Double.MIN_NORMAL);
        BigDecimal step = step(max * apart / length);
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal value = BigDecimal.ZERO; value.doubleValue() <= max * 1.0001; value = value.add(step)) {
            ticks.add(new Tick(value.doubleValue(), words(value, axis.unit())));
        }
        return ticks;
    }

    private static String words(BigDecimal value, Unit unit) {
        return value.signum() == 0 ? "0" : Amounts.format(value, unit);
    }

    private static BigDecimal step(double atLeast) {
        int power = (int) Math.floor(Math.log10(atLeast));
        for (String step : STEPS) {
            BigDecimal candidate = new BigDecimal(step).scaleByPowerOfTen(power);
            if (candidate.doubleValue() >= atLeast) {
                return candidate.setScale(Math.max(0, candidate.scale()), RoundingMode.UNNECESSARY);
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 1).setScale(Math.max(0, -power - 1), RoundingMode.UNNECESSARY);
    }
}
