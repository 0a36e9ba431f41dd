package org.corridor.render.plot;

import org.corridor.chart.ScheduleLayer;
import org.corridor.render.label.Box;

/** Where a target lies in its row. */
final class PledgePlace {
    private PledgePlace() {}

    /** Returns its line as a flat box, from its beginning to its end or the end of its trail. */
    static Box of(ScheduleLayer.Pledge pledge, ScheduleScale scale, Stage stage) {
        double from = stage.x(pledge.announced());
        double trail = stage.type.narrow() ? 9 : PromisesPainter.TRAIL;
        double to = pledge.deadline().map(day -> stage.x(day.plusDays(1))).orElse(from + trail);
        return new Box(from, scale.middle(pledge.row()), Math.max(to - from, 2), 0);
    }
}
