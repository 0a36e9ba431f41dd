package org.corridor.render.plot;

import java.util.Optional;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;

/**
 * How the space below the heading is divided between the frame and the list beside it.
 *
 * @param frame what is left for the frame
 * @param aside where the list goes; absent without one
 */
record AsideSplit(Box frame, Optional<Box> aside, Optional<AsidePanel> panel) {
    private static final double GUTTER = 22;
    private static final double LEAST = 190;

    static AsideSplit of(ChartSpec spec, Box body, TypeScale type) {
        for (Layer layer : spec.layers()) {
            if (layer instanceof Layer.Aside aside && !aside.items().isEmpty()) {
                return spec.frame() instanceof Frame.Panels panels
                        ? panels(panels, spec, aside, body, type)
                        : body.width() >= 500 ? beside(spec, aside, body, type) : below(aside, body, type);
            }
        }
        return new AsideSplit(body, Optional.empty(), Optional.empty());
    }

    private static AsideSplit beside(ChartSpec spec, Layer.Aside aside, Box body, TypeScale type) {
        double width = Math.max(LEAST, body.width() * 0.27);
        if (spec.frame() instanceof Frame.Geo geo) {
            // a map has a widest shape: the list takes what is left
            double map = body.height() * GeoLayout.widest(geo, spec.layers());
            width = Math.max(Math.min(body.width() * 0.32, body.width() - body.height() - GUTTER), width);
            width = Math.max(width, body.width() - map - GUTTER);
        }
        Box frame = new Box(body.x(), body.y(), body.width() - width - GUTTER, body.height());
        Box place = new Box(frame.right() + GUTTER, body.y(), width, body.height());
        AsidePanel panel = AsidePanel.fit(aside, width, body.height(), 1, type);
        return new AsideSplit(frame, Optional.of(place), Optional.of(panel));
    }

    private static AsideSplit below(Layer.Aside aside, Box body, TypeScale type) {
        return under(AsidePanel.fit(aside, body.width(), body.height() * 0.42, 2, type), body);
    }

    private static AsideSplit under(AsidePanel panel, Box body) {
        double height = panel.height();
        Box frame = new Box(body.x(), body.y(), body.width(), body.height() - height - 10);
        Box place = new Box(body.x(), frame.bottom() + 10, body.width(), height);
        return new AsideSplit(frame, Optional.of(place), Optional.of(panel));
    }

    /** Bars come before lists: the list has what the panels leave, down to one line. */
    private static AsideSplit panels(Frame.Panels panels, ChartSpec spec, Layer.Aside aside, Box body, TypeScale type) {
        double width = Math.max(LEAST, body.width() * 0.235);
        Box frame = new Box(body.x(), body.y(), body.width() - width - GUTTER, body.height());
        boolean roomy = PanelsPlan.comfortable(panels, spec.layers(), frame, type) <= frame.height();
        if (body.width() >= 640 && roomy) {
            AsidePanel panel = AsidePanel.fitWhole(aside, width, body.height(), type);
            Box place = new Box(frame.right() + GUTTER, body.y(), width, body.height());
            return new AsideSplit(frame, Optional.of(place), Optional.of(panel));
        }
        double line = AsidePanel.line(aside, body.width(), type).height() + 10;
        Box most = new Box(body.x(), body.y(), body.width(), body.height() - line);
        double rest = body.height() - PanelsPlan.comfortable(panels, spec.layers(), most, type) - 10;
        return under(AsidePanel.fitWhole(aside, body.width(), rest, type), body);
    }
}
