package org.corridor.render.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.GeoLayer;
import org.corridor.chart.LaneLayer;
import org.corridor.chart.Layer;
import org.corridor.chart.RowLayer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.chart.TimeLayer;

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
        spec.layers().stream()
                .filter(TimeLayer.Reach.class::isInstance)
                .forEach(layer -> painters.add(of(spec, layer)));
        painters.add(new GridPainter(layout));
        painters.add(furniture(spec));
        spec.layers().stream()
                .filter(layer -> !(layer instanceof TimeLayer.Reach))
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
            if (layer instanceof TimeLayer.Moment moment) {
                return moment.date();
            }
        }
        return time.to();
    }

    private static Painter of(ChartSpec spec, Layer layer) {
        return switch (layer) {
            // who plans the panels paints what lies in them
            case RowLayer.Bars _, RowLayer.Parts _, RowLayer.Disagreements _
            when spec.frame() instanceof Frame.Panels -> NOTHING;
            case RowLayer.Bars bars -> new BarsPainter(bars, scale(spec), true);
            case RowLayer.Parts parts -> new PartsPainter(parts, scale(spec));
            case RowLayer.Disagreements pairs -> new DisagreementsPainter(pairs, scale(spec));
            case RowLayer.TargetLevels levels -> new TargetLevelsPainter(levels);
            case RowLayer.Goals goals -> new GoalsPainter(goals, rows(spec));
            case RowLayer.Dumbbells bells -> new DumbbellsPainter(bells, rows(spec));
            case TimeLayer.Reach reach -> new ReachPainter(reach);
            case TimeLayer.Moment moment -> new MomentPainter(moment);
            case TimeLayer.Figures figures -> new FiguresPainter(figures);
            case TimeLayer.BandFigures figures ->
                new FiguresPainter(figures.figures(), new BandPlaces(bands(spec), figures.band()));
            case TimeLayer.Undated undated -> new UndatedPainter(undated);
            case TimeLayer.Promises promises -> new PromisesPainter(promises);
            case TimeLayer.Growth growth -> new GrowthPainter(growth);
            case TimeLayer.Needs needs -> new NeedsPainter(needs);
            case TimeLayer.Stairs stairs -> new StairsPainter(stairs);
            case TimeLayer.Breaks breaks -> new BreaksPainter(breaks);
            case LaneLayer.Steps steps -> new StepsPainter(steps, time(spec));
            case ScheduleLayer.Pledges pledges -> new PledgesPainter(pledges, schedule(spec), spec.layers());
            case ScheduleLayer.Successions successions ->
                new SuccessionsPainter(successions, schedule(spec), spec.layers());
            case ScheduleLayer.Spans spans -> new SpansPainter(spans, schedule(spec), spec.layers());
            case ScheduleLayer.Occasions occasions -> new OccasionsPainter(occasions, schedule(spec), spec.layers());
            case ScheduleLayer.Developments developments ->
                new DevelopmentsPainter(developments, schedule(spec), spec.layers());
            case GeoLayer.Ground ground -> new GroundPainter(ground);
            case GeoLayer.Gates gates -> new GatesPainter(gates);
            // these stand beside the frame, see AsideSplit
            case BesideLayer.Aside _ -> NOTHING;
            case BesideLayer.Rates _ -> NOTHING;
            // over the frame, see KeySplit
            case BesideLayer.Key _ -> NOTHING;
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
