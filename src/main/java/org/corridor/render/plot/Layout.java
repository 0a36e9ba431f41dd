package org.corridor.render.plot;

import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;

/**
 * How a frame divides its space.
 *
 * @param grid which gridlines to draw, at the ticks of which axis
 */
record Layout(Margins margins, TickedAxis x, TickedAxis y, Grid grid) {
    enum Grid {
        NONE,
        VERTICAL,
        HORIZONTAL
    }

    static Layout of(ChartSpec spec, Box body, TypeScale type, Palette palette) {
        return switch (spec.frame()) {
            case Frame.Rows rows -> RowsLayout.of(rows, spec.layers(), body, type, palette);
            case Frame.Time time
            when time.value().isPresent() ->
                ValueTimeLayout.of(time, time.value().get(), spec.layers(), body, type, palette);
            case Frame.Time time -> LanesLayout.of(time, body, type, palette);
            case Frame.Schedule schedule -> ScheduleLayout.of(schedule, spec.layers(), body, type, palette);
            case Frame.Panels panels -> PanelsLayout.of(panels, spec.layers(), body, type, palette);
            case Frame.Bands bands -> BandsLayout.of(bands, body, type, palette);
            case Frame.Geo geo -> GeoLayout.of(geo, spec.layers(), body, type, palette);
        };
    }
}
