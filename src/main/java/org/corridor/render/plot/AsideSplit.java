package org.corridor.render.plot;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;

/**
 * How the space below the heading is divided between the frame and what stands beside it.
 *
 * @param frame what is left for the frame
 * @param panels what stands beside or below it
 */
record AsideSplit(Box frame, List<Side> panels) {
    private static final double GUTTER = 22;
    private static final double LEAST = 190;
    /** From this width on lists stand beside the frame, and below it in narrower pictures. */
    private static final double WIDE = 500;

    private static final double WIDE_IN_TIME = 620;
    /** The most of the height that what stands below may take. */
    private static final double SHARE = 0.42;

    /** A panel and its place. */
    record Side(SidePanel panel, Box place) {}

    static AsideSplit of(ChartSpec spec, Box body, TypeScale type) {
        List<BesideLayer.Rates> rates = only(spec, BesideLayer.Rates.class).toList();
        if (!rates.isEmpty() && !rates.getFirst().marks().isEmpty()) {
            return RatesSplit.of(rates.getFirst(), body, type);
        }
        List<BesideLayer.Aside> lists = only(spec, BesideLayer.Aside.class)
                .filter(aside -> !aside.items().isEmpty())
                .toList();
        if (lists.isEmpty()) {
            return new AsideSplit(body, List.of());
        }
        if (spec.frame() instanceof Frame.Panels panels) {
            return PanelsSplit.of(panels, spec, lists.getFirst(), body, type);
        }
        return body.width() >= wide(spec) ? beside(spec, lists, body, type) : below(lists, body, type);
    }

    private static <L extends Layer> Stream<L> only(ChartSpec spec, Class<L> kind) {
        return spec.layers().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static double wide(ChartSpec spec) {
        return spec.frame() instanceof Frame.Time time && time.value().isPresent() ? WIDE_IN_TIME : WIDE;
    }

    private static AsideSplit beside(ChartSpec spec, List<BesideLayer.Aside> lists, Box body, TypeScale type) {
        double width = Math.max(LEAST, body.width() * 0.27);
        if (spec.frame() instanceof Frame.Geo geo) {
            // a map has a widest shape: the list takes what is left
            double map = body.height() * GeoLayout.widest(geo, spec.layers());
            width = Math.max(Math.min(body.width() * 0.32, body.width() - body.height() - GUTTER), width);
            width = Math.max(width, body.width() - map - GUTTER);
        }
        Box frame = new Box(body.x(), body.y(), body.width() - width - GUTTER, body.height());
        Box place = new Box(frame.right() + GUTTER, body.y(), width, body.height());
        return new AsideSplit(frame, List.of(new Side(AsideLists.column(lists, width, body.height(), type), place)));
    }

    private static AsideSplit below(List<BesideLayer.Aside> lists, Box body, TypeScale type) {
        return below(AsideLists.row(lists, body.width(), body.height() * SHARE, type), body);
    }

    /** Sets a panel under the frame. */
    static AsideSplit below(SidePanel panel, Box body) {
        double height = panel.height();
        Box frame = new Box(body.x(), body.y(), body.width(), body.height() - height - 10);
        Box place = new Box(body.x(), frame.bottom() + 10, body.width(), height);
        return new AsideSplit(frame, List.of(new Side(panel, place)));
    }
}
