package org.corridor.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.Bound;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;
import org.corridor.render.Drawing;

/** The two pictures that everybody draws. */
final class Pictures {
    static final View VIEW = View.on(LocalDate.of(2026, 11, 21));

    /** How many lines, and how many points each has. */
    static final int LINES = 3;

    static final int POINTS = 30;
    private static final int FIRST_YEAR = 1994;
    private static final Unit UNIT = Unit.parse("USD");

    private static final Dataset DATASET = DatasetFolder.open(Path.of("data/iran-pakistan"));

    private Pictures() {}

    /** Bars with ranges, ticks and targets: the chart of stated trade. */
    static Drawing bars() {
        return drawing(Catalog.find("stated-trade").orElseThrow());
    }

    private static Drawing drawing(Chart chart) {
        return drawing(chart.spec(DATASET, VIEW));
    }

    private static Drawing drawing(ChartSpec spec) {
        return new Drawing(spec, DATASET, VIEW, 2);
    }

    /** Three series of thirty years. Ours are figures on their own years: marks that no line joins. */
    static Drawing lines() {
        ChartSpec bars = bars().spec();
        ClaimRef claim = bars.marks().getFirst().claims().getFirst();
        List<TimeLayer.Figure> figures = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            for (int i = 0; i < POINTS; i++) {
                figures.add(figure(line, i, claim));
            }
        }
        Frame frame = new Frame.Time(
                LocalDate.of(FIRST_YEAR, 1, 1),
                LocalDate.of(FIRST_YEAR + POINTS, 12, 31),
                Optional.of(new Frame.ValueAxis(UNIT, new BigDecimal("3000000000"))),
                List.of());
        List<Layer> layers = List.of(new TimeLayer.Figures(figures));
        return drawing(new ChartSpec(
                "lines",
                "Three series of thirty years",
                bars.subtitle(),
                frame,
                layers,
                bars.source(),
                bars.licence()));
    }

    private static TimeLayer.Figure figure(int line, int i, ClaimRef claim) {
        int year = FIRST_YEAR + i;
        Range range = new Range(value(line, i), value(line, i), Bound.GIVEN);
        Mark mark = Mark.of("figure-" + line + "-" + year, "Series " + line + ", " + year + ", $1.2bn", claim);
        Label label = i == POINTS - 1 ? new Label("Series " + (line + 1), "", 1) : Label.NONE;
        return new TimeLayer.Figure(
                mark,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                range,
                hue(line),
                false,
                false,
                false,
                label);
    }

    static Hue hue(int line) {
        return List.of(Hue.A_CUSTOMS, Hue.B_BANK, Hue.OFFICIALS).get(line);
    }

    static int year(int i) {
        return FIRST_YEAR + i;
    }

    /** Returns a value that wanders like trade: growth, and good and bad years. */
    static BigDecimal value(int line, int i) {
        double value = 300 + 450 * line + i * (20 + 8 * line) + 120 * Math.sin(i * 0.9 + line);
        return BigDecimal.valueOf(Math.round(value)).scaleByPowerOfTen(6);
    }
}
