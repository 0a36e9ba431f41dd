package org.corridor.render.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;

/** Who paints what. */
final class Painters {
    private static final Painter NOTHING = stage -> {};

    private Painters() {}

    /**
     * Returns the painters of a chart, back to front.
     *
     * @throws IllegalArgumentException when a layer does not go with the frame
     */
    static List<Painter> of(ChartSpec spec, Layout layout) {
        List<Painter> painters = new ArrayList<>();
        spec.layers().stream().filter(Layer.Reach.class::isInstance).forEach(layer -> painters.add(of(spec, layer)));
        painters.add(new GridPainter(layout));
        painters.add(furniture(spec));
        spec.layers().stream()
                .filter(layer -> !(layer instanceof Layer.Reach))
                .forEach(layer -> painters.add(of(spec, layer)));
        return painters;
    }

    private static Painter furniture(ChartSpec spec) {
        return switch (spec.frame()) {
            case Frame.Rows rows -> new RowNames(rows, spec.layers());
            case Frame.Time time when time.value().isPresent() -> new ZeroLine();
            case Frame.Time time -> new LanesPainter(time, today(spec, time));
            case Frame.Schedule schedule -> new ScheduleNames(schedule, spec.layers());
            case Frame.Panels panels -> new PanelsPainter(panels, spec.layers());
            case Frame.Bands bands -> new BandNames(bands);
            case Frame.Geo _ -> NOTHING;
        };
    }

    /** Returns the day that the chart marks as today, or its last. */
    private static LocalDate today(ChartSpec spec, Frame.Time time) {
        for (Layer layer : spec.layers()) {
            if (layer instanceof Layer.Moment moment) {
                return moment.date();
            }
        }
        return time.to();
    }

    private static Painter of(ChartSpec spec, Layer layer) {
        return switch (layer) {
            case Layer.Bars _, Layer.Parts _, Layer.Disagreements _
            when spec.frame() instanceof Frame.Panels panels -> new PanelLayerPainter(panels, spec.layers(), layer);
            case Layer.Bars bars -> new BarsPainter(bars, scale(spec), true);
            case Layer.Parts parts -> new PartsPainter(parts, scale(spec));
            case Layer.Disagreements pairs -> new DisagreementsPainter(pairs, scale(spec));
            case Layer.TargetLevels levels -> new TargetLevelsPainter(levels);
            case Layer.Goals goals -> new GoalsPainter(goals, rows(spec));
            case Layer.Dumbbells bells -> new DumbbellsPainter(bells, rows(spec));
            case Layer.Reach reach -> new ReachPainter(reach);
            case Layer.Moment moment -> new MomentPainter(moment);
            case Layer.Figures figures -> new FiguresPainter(figures);
            case Layer.BandFigures figures ->
                new FiguresPainter(figures.figures(), new BandPlaces(bands(spec), figures.band()));
            case Layer.Undated undated -> new UndatedPainter(undated);
            case Layer.Promises promises -> new PromisesPainter(promises);
            case Layer.Growth growth -> new GrowthPainter(growth);
            case Layer.Needs needs -> new NeedsPainter(needs);
            case Layer.Stairs stairs -> new StairsPainter(stairs);
            case Layer.Breaks breaks -> new BreaksPainter(breaks);
            case Layer.Steps steps -> new StepsPainter(steps, time(spec));
            case Layer.Pledges pledges -> new PledgesPainter(pledges, schedule(spec), spec.layers());
            case Layer.Successions successions -> new SuccessionsPainter(successions, schedule(spec), spec.layers());
            case Layer.Spans spans -> new SpansPainter(spans, schedule(spec), spec.layers());
            case Layer.Occasions occasions -> new OccasionsPainter(occasions, schedule(spec), spec.layers());
            case Layer.Ground ground -> new GroundPainter(ground);
            case Layer.Gates gates -> new GatesPainter(gates);
            // these stand beside the frame, see AsideSplit
            case Layer.Aside _ -> NOTHING;
            case Layer.Rates _ -> NOTHING;
            // over the frame, see KeySplit
            case Layer.Key _ -> NOTHING;
        };
    }

    private static Function<Stage, RowScale> scale(ChartSpec spec) {
        Frame.Rows rows = rows(spec);
        return stage -> RowScale.of(rows, stage);
    }

    private static Frame.Rows rows(ChartSpec spec) {
        if (spec.frame() instanceof Frame.Rows rows) {
            return rows;
        }
        throw new IllegalArgumentException("bars need rows: " + spec.id());
    }

    private static Frame.Bands bands(ChartSpec spec) {
        if (spec.frame() instanceof Frame.Bands bands) {
            return bands;
        }
        throw new IllegalArgumentException("figures in bands need bands: " + spec.id());
    }

    private static Frame.Time time(ChartSpec spec) {
        if (spec.frame() instanceof Frame.Time time) {
            return time;
        }
        throw new IllegalArgumentException("steps need time: " + spec.id());
    }

    private static Frame.Schedule schedule(ChartSpec spec) {
        if (spec.frame() instanceof Frame.Schedule schedule) {
            return schedule;
        }
        throw new IllegalArgumentException("these layers need a schedule: " + spec.id());
    }
}
