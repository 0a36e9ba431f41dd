package org.corridor.render.plot;

import java.util.HashMap;
import java.util.Map;
import org.corridor.chart.LaneLayer;

/** Moves steps of one lane a little up and down where they would hide each other. */
final class LaneDodge {
    private final LaneScale scale;
    private final double radius;
    private final Map<Integer, Double> lastX = new HashMap<>();
    private final Map<Integer, Integer> turn = new HashMap<>();

    LaneDodge(LaneScale scale, double radius) {
        this.scale = scale;
        this.radius = radius;
    }

    double radius() {
        return radius;
    }

    /** Returns where a step goes from top to bottom. Steps of a lane come in order of time. */
    double y(LaneLayer.Step step, double x) {
        Double before = lastX.put(step.lane(), x);
        if (before == null || Math.abs(x - before) > 2 * radius) {
            turn.put(step.lane(), 0);
            return scale.lane(step.lane());
        }
        int count = turn.merge(step.lane(), 1, Integer::sum);
        double shift = Math.min(radius * 1.1, scale.pitch() / 2 - radius);
        return scale.lane(step.lane()) + (count % 2 == 1 ? -shift : count % 4 == 2 ? shift : 0);
    }
}
