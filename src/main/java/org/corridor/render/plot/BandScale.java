package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.render.label.Box;

/**
 * Where bands lie from top to bottom. Each is as high as its values need, so that a pixel is worth the same in all.
 *
 * @param tops where each band begins, with its title
 * @param zeros where its zero lies
 * @param scale pixels for one unit of value
 */
record BandScale(double[] tops, double[] zeros, double scale) {
    /** Under a zero, so that a sign on it is not cut. */
    private static final double FOOT = 9;
    /** The least height of a band whose values are next to nothing beside others, where there is room. */
    private static final double LEAST = 22;

    static BandScale of(Frame.Bands frame, Box area, TypeScale type) {
        List<Frame.Band> bands = frame.bands();
        double head = type.labelLeading() + 8;
        double room = Math.max(bands.size(), area.height() - bands.size() * (head + FOOT));
        // where all are low, too, values must not end at zero
        double least = Math.min(LEAST, room / Math.max(1, 2 * bands.size()));
        double scale = scale(bands, room, least);
        double[] tops = new double[bands.size()];
        double[] zeros = new double[bands.size()];
        double y = area.y();
        for (int i = 0; i < tops.length; i++) {
            tops[i] = y;
            zeros[i] = y + head + height(bands.get(i), scale, least);
            y = zeros[i] + FOOT;
        }
        return new BandScale(tops, zeros, scale);
    }

    /** Bands too low for their least height take it from the others. */
    private static double scale(List<Frame.Band> bands, double room, double least) {
        double scale = Double.MAX_VALUE;
        for (int i = 0; i <= bands.size(); i++) {
            double last = scale;
            double left = room;
            double sum = 0;
            for (Frame.Band band : bands) {
                boolean low = last < Double.MAX_VALUE && band.max().doubleValue() * last < least;
                left -= low ? least : 0;
                sum += low ? 0 : band.max().doubleValue();
            }
            scale = sum > 0 ? Math.max(0, left) / sum : 0;
        }
        return scale;
    }

    private static double height(Frame.Band band, double scale, double least) {
        return Math.max(least, band.max().doubleValue() * scale);
    }

    double y(int band, double value) {
        return zeros[band] - value * scale;
    }

    double top(int band) {
        return tops[band];
    }

    double bottom(int band) {
        return zeros[band] + FOOT;
    }
}
