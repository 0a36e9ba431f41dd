package org.corridor.render.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.render.label.Box;
import org.corridor.render.text.Face;
import org.corridor.render.theme.Palette;

/** Values at the left of each band, years along the bottom of all. */
final class BandsLayout {
    private static final double APART = 26;

    private BandsLayout() {}

    static Layout of(Frame.Bands frame, Box body, TypeScale type, Palette palette) {
        double bottom = type.smallLeading() + 10;
        // beyond the end of time, the latest figures are named
        double right = type.narrow() ? 14 : Math.min(150, body.width() * 0.15);
        Margins margins = new Margins(0, 2, right, bottom);
        List<Tick> values = values(frame, margins.within(body), type);
        double left = 12;
        for (Tick tick : values) {
            left = Math.max(left, Face.REGULAR.width(tick.text(), type.small()) + 14);
        }
        Margins all = new Margins(left, 2, right, bottom);
        Box area = all.within(body);
        return new Layout(
                all,
                new TickedAxis(
                        frame.from().toEpochDay(),
                        frame.to().toEpochDay() + 1,
                        YearTicks.of(frame.from(), frame.to(), area.width(), type),
                        type,
                        palette),
                new TickedAxis(0, area.height(), values, type, palette),
                Layout.Grid.HORIZONTAL);
    }

    /** Returns the ticks of all bands; the axis counts pixels from the bottom. */
    private static List<Tick> values(Frame.Bands frame, Box area, TypeScale type) {
        BandScale scale = BandScale.of(frame, area, type);
        BigDecimal max = frame.bands().stream().map(Frame.Band::max).reduce(BigDecimal.ZERO, BigDecimal::max);
        double length = max.doubleValue() * scale.scale();
        if (length <= 0) {
            return List.of();
        }
        List<Tick> ticks = new ArrayList<>();
        List<Tick> steps = ValueTicks.of(new Frame.ValueAxis(frame.unit(), max), length, APART);
        for (int band = 0; band < frame.bands().size(); band++) {
            double top = scale.top(band) + type.labelLeading() + type.smallLeading() / 2;
            for (Tick step : steps) {
                double y = scale.y(band, step.value());
                if (y >= top) {
                    ticks.add(new Tick(area.bottom() - y, step.text()));
                }
            }
        }
        return ticks;
    }
}
