package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.BesideLayer;
import org.corridor.render.label.Box;

/** Where the panel of rates stands: beside the frame where there is room, below it otherwise. */
final class RatesSplit {
    private static final double GUTTER = 26;
    private static final double WIDE = 620;
    private static final double TWO_COLUMNS = 440;
    /** The most of the height that a panel below the frame should take. */
    private static final double SHARE = 0.56;
    /** The most that it may take. */
    private static final double MOST = 0.64;

    private RatesSplit() {}

    static AsideSplit of(BesideLayer.Rates rates, Box body, TypeScale type) {
        if (body.width() >= WIDE) {
            double tall = Math.max(250, body.width() * 0.36);
            RatesPanel panel = RatesPanel.fit(rates, tall, body.height(), List.of(1), type);
            return panel.height() <= body.height() ? beside(panel, tall, body) : flat(rates, body, type);
        }
        List<Integer> columns = body.width() >= TWO_COLUMNS ? List.of(2) : List.of(1, 2);
        double height = body.height() * SHARE;
        RatesPanel panel = RatesPanel.fit(rates, body.width(), height, columns, type);
        boolean fits = panel.height() <= body.height() * MOST;
        return AsideSplit.below(
                fits ? panel : RatesPanel.trim(rates, body.width(), body.height() * MOST, 2, type), body);
    }

    /** Sets the groups side by side, where the picture is too flat for one under the other. */
    private static AsideSplit flat(BesideLayer.Rates rates, Box body, TypeScale type) {
        double width = body.width() * 0.6;
        RatesPanel panel = RatesPanel.fit(rates, width, body.height(), List.of(2), type);
        boolean fits = panel.height() <= body.height();
        return beside(fits ? panel : RatesPanel.trim(rates, width, body.height(), 2, type), width, body);
    }

    private static AsideSplit beside(RatesPanel panel, double width, Box body) {
        Box frame = new Box(body.x(), body.y(), body.width() - width - GUTTER, body.height());
        Box place = new Box(frame.right() + GUTTER, body.y(), width, body.height());
        return new AsideSplit(frame, List.of(new AsideSplit.Side(panel, place)));
    }
}
