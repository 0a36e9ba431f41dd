package org.corridor.render.plot;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;

/** Figures in one band: signs that would hide one another move along their own periods, and labels stay in the band. */
record BandPlaces(Frame.Bands frame, int band) implements FigurePlaces {
    private static final double APART = 1.5;
    /** How far a label may reach into the foot of the band above. */
    private static final double OVER = 6;

    @Override
    public double y(Stage stage, double value) {
        return BandScale.of(frame, stage.area, stage.type).y(band, value);
    }

    /** A sign may stand anywhere on its period: the value holds for all of it. */
    @Override
    public double[] middles(List<Box> periods, double radius) {
        List<Box> taken = new ArrayList<>();
        double[] middles = new double[periods.size()];
        for (int i = 0; i < middles.length; i++) {
            Box period = periods.get(i);
            middles[i] = free(period, taken, radius);
            taken.add(new Box(middles[i] - radius, period.y() - radius, 2 * radius, period.height() + 2 * radius));
        }
        return middles;
    }

    /** Returns the place nearest to the middle where nothing stands, or the one that hides least. */
    private static double free(Box period, List<Box> taken, double radius) {
        double best = period.centerX();
        double least = Double.MAX_VALUE;
        double most = period.width() / 2 - 1;
        for (double shift = 0; shift <= most; shift += 1) {
            for (double x : new double[] {period.centerX() + shift, period.centerX() - shift}) {
                double hidden = hidden(x, period, taken, radius);
                if (hidden < least) {
                    best = x;
                    least = hidden;
                }
            }
        }
        return best;
    }

    /** Returns the area that a sign would share with others, in square pixels. */
    private static double hidden(double x, Box period, List<Box> taken, double radius) {
        Box sign = new Box(x - radius, period.y() - radius, 2 * radius, period.height() + 2 * radius).grow(APART / 2);
        double area = 0;
        for (Box other : taken) {
            double wide = Math.min(sign.right(), other.right()) - Math.max(sign.x(), other.x());
            double high = Math.min(sign.bottom(), other.bottom()) - Math.max(sign.y(), other.y());
            area += Math.max(0, wide) * Math.max(0, high);
        }
        return area;
    }

    @Override
    public boolean allows(Stage stage, Candidate label) {
        BandScale scale = BandScale.of(frame, stage.area, stage.type);
        Box box = label.box();
        return box.y() >= scale.top(band) - OVER
                && box.bottom() <= scale.bottom(band) + 1
                && label.leader()
                        .filter(line -> runsAlong(line, scale.y(band, 0)))
                        .isEmpty();
    }

    /** A leader on the line of zero could not be told from it. */
    private static boolean runsAlong(Line2D line, double zero) {
        return Math.abs(line.getY1() - zero) < 5 && Math.abs(line.getY2() - zero) < 5;
    }

    /** Bands are low: a label far off would soon be another's. */
    @Override
    public double farthest(int priority, boolean narrow) {
        if (priority <= 3) {
            return narrow ? 130 : 98;
        }
        return priority <= 6 ? 54 : priority <= 20 ? 38 : 26;
    }
}
