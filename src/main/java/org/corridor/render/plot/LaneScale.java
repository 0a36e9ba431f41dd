package org.corridor.render.plot;

import org.corridor.chart.Frame;
import org.corridor.render.label.Box;

/**
 * Where the time line and its lanes lie from top to bottom.
 *
 * @param line the main line
 * @param first the middle of the first lane
 * @param pitch from lane to lane
 */
record LaneScale(double line, double first, double pitch) {
    static LaneScale of(Frame.Time frame, Box area, TypeScale type) {
        int lanes = frame.lanes().size();
        if (lanes == 0) {
            return new LaneScale(area.bottom() - 8, area.bottom(), 0);
        }
        double wanted = type.narrow() ? type.smallLeading() + 15 : 23;
        double least = type.narrow() ? type.smallLeading() + 9 : 15;
        double pitch = Math.max(least, Math.min(wanted, area.height() * 0.5 / (lanes + 0.8)));
        double first = area.bottom() - (lanes - 1) * pitch - (type.narrow() ? 8 : pitch * 0.6);
        double gap = type.narrow() ? pitch * 0.9 : pitch;
        return new LaneScale(first - gap, first, pitch);
    }

    double lane(int index) {
        return first + index * pitch;
    }
}
