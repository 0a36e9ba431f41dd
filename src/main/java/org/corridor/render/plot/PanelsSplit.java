package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.render.label.Box;

/** Where a list stands with panels: bars come before lists, so it has what the panels leave, down to one line. */
final class PanelsSplit {
    private static final double GUTTER = 22;
    private static final double LEAST = 190;
    private static final double WIDE = 640;

    private PanelsSplit() {}

    static AsideSplit of(Frame.Panels panels, ChartSpec spec, BesideLayer.Aside aside, Box body, TypeScale type) {
        double width = Math.max(LEAST, body.width() * 0.235);
        Box frame = new Box(body.x(), body.y(), body.width() - width - GUTTER, body.height());
        boolean roomy = PanelsPlan.comfortable(panels, spec.layers(), frame, type) <= frame.height();
        if (body.width() >= WIDE && roomy) {
            AsidePanel panel = AsidePanel.fitWhole(aside, width, body.height(), type);
            Box place = new Box(frame.right() + GUTTER, body.y(), width, body.height());
            return new AsideSplit(frame, List.of(new AsideSplit.Side(panel, place)));
        }
        double line = AsidePanel.line(aside, body.width(), type).height() + 10;
        Box most = new Box(body.x(), body.y(), body.width(), body.height() - line);
        double rest = body.height() - PanelsPlan.comfortable(panels, spec.layers(), most, type) - 10;
        return AsideSplit.below(AsidePanel.fitWhole(aside, body.width(), rest, type), body);
    }
}
