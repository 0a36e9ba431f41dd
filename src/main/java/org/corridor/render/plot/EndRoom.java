package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.RowLayer;
import org.corridor.dataset.Range;

/** The room that the values at the ends of bars need beyond the end of their axis. */
final class EndRoom {
    private static final double GAP = 8;
    private static final double LEAST = 14;
    /** The most that may be left beyond the axis, and what is a fair part. */
    private static final double MOST = 0.5;

    private static final double FAIR = 0.4;

    private EndRoom() {}

    /** Tells whether all values find their room in a width, and a fair part of it is left for the axis. */
    static boolean isEnough(Frame.Panels frame, List<Layer> layers, double width, TypeScale type) {
        return wanted(frame, layers, width, type) <= width * FAIR;
    }

    /** Returns the room in pixels, of a width that axis and values share. */
    static double of(Frame.Panels frame, List<Layer> layers, double width, TypeScale type) {
        return Math.min(wanted(frame, layers, width, type), width * MOST);
    }

    private static double wanted(Frame.Panels frame, List<Layer> layers, double width, TypeScale type) {
        double room = LEAST;
        int row = 0;
        for (Frame.Panel panel : frame.panels()) {
            double max = panel.value().max().doubleValue();
            int last = row + panel.rows().size();
            for (Layer layer : layers) {
                if (layer instanceof RowLayer.Bars(List<RowLayer.Bar> bars)) {
                    for (RowLayer.Bar bar : bars) {
                        room = bar.row() >= row && bar.row() < last
                                ? Math.max(room, beyond(bar.range(), bar.label(), width, max, type))
                                : room;
                    }
                }
                if (layer instanceof RowLayer.Parts(List<RowLayer.Part> parts)) {
                    for (RowLayer.Part part : parts) {
                        room = part.row() >= row && part.row() < last
                                ? Math.max(room, beyond(part.length(), part.label(), width, max, type))
                                : room;
                    }
                }
            }
            row = last;
        }
        return room;
    }

    private static double beyond(Range range, Label label, double room, double max, TypeScale type) {
        if (label.isEmpty()) {
            return 0;
        }
        double words = Words.plain(type).inline(label).width() + GAP + (range.isOpenAbove() ? BarsPainter.OPEN_END : 0);
        double share = Math.min(1, range.high().doubleValue() / max);
        // share * (room - beyond) + words <= room, solved for beyond
        return share * room + words <= room - LEAST ? 0 : (share * room + words - room) / Math.max(share, 0.1) + 2;
    }
}
