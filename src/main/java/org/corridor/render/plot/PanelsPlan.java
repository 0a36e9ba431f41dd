package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.text.Face;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/**
 * Where panels lie. All share one left edge and one height of rows; what there is no room for gives way in the order of
 * {@link PanelNames}.
 *
 * @param inside the space without the gutter in which signs of disagreement stand
 * @param left from the edge of that space to where values are zero, in pixels
 * @param right from the end of the axes to the edge
 * @param signs the room for the sign of a voice before a name
 */
record PanelsPlan(List<Place> places, PanelNames names, Box inside, double left, double right, double signs) {
    private static final double TALLEST = 96;
    private static final double INDENT = 16;

    /**
     * A panel and its place.
     *
     * @param first index of its first row over all panels
     * @param area its data area
     * @param rows where its rows lie
     */
    record Place(Frame.Panel panel, int first, TextBlock title, Box heading, Box area, RowScale rows) {
        /** Tells whether a row, counted over all panels, is one of this panel's. */
        boolean holds(int row) {
            return row >= first && row < first + panel.rows().size();
        }

        double max() {
            return panel.value().max().doubleValue();
        }
    }

    static PanelsPlan of(Frame.Panels frame, List<Layer> layers, Box body, TypeScale type) {
        double gutter = DisagreementsPainter.gutter(layers);
        Box inside = new Box(body.x(), body.y(), body.width() - gutter, body.height());
        Sketch sketch = new Sketch(frame, layers, inside, type);
        for (PanelNames names : PanelNames.values()) {
            if (sketch.fits(names)) {
                return sketch.draw(names);
            }
        }
        return sketch.draw(PanelNames.TIGHT_OVER);
    }

    /**
     * Returns the height at which names and axes have their room, with all that is said of each row where the body
     * is high enough.
     */
    static double comfortable(Frame.Panels frame, List<Layer> layers, Box body, TypeScale type) {
        Box inside = new Box(body.x(), body.y(), body.width() - DisagreementsPainter.gutter(layers), body.height());
        Sketch sketch = new Sketch(frame, layers, inside, type);
        double whole = sketch.height(PanelNames.OVER);
        return whole <= body.height() ? whole : sketch.height(PanelNames.OVER_IN_BRIEF);
    }

    /** Tries what fits. */
    private record Sketch(Frame.Panels frame, List<Layer> layers, Box inside, TypeScale type) {
        boolean fits(PanelNames names) {
            boolean beside = !type.narrow()
                    && (names == PanelNames.TIGHT_BESIDE
                            || EndRoom.isEnough(frame, layers, inside.width() - column(names) - signs(), type));
            return (beside || !names.isBeside()) && pitch(names) >= names.leastPitch(nameHeight(names));
        }

        double height(PanelNames names) {
            return furniture(names) + count() * (names.leastPitch(nameHeight(names)) + 0.5);
        }

        private double pitch(PanelNames names) {
            return Math.min(TALLEST, (inside.height() - furniture(names)) / Math.max(1, count()));
        }

        int count() {
            return frame.panels().stream()
                    .mapToInt(panel -> panel.rows().size())
                    .sum();
        }

        /** Returns the height of everything but rows. */
        double furniture(PanelNames names) {
            double sum = 0;
            for (Frame.Panel panel : frame.panels()) {
                sum += title(panel).height() + axis(names) + gap(names);
            }
            return sum;
        }

        private double axis(PanelNames names) {
            return names.hasAxes() ? type.smallLeading() + 3 : 2;
        }

        private double gap(PanelNames names) {
            return names.hasAxes() ? 8 : 2;
        }

        private TextBlock title(Frame.Panel panel) {
            Run run = new Run(panel.title(), Face.SEMIBOLD, type.label() + 0.5, Token.INK);
            return TextBlock.wrap(run, inside.width(), type.labelLeading() + 2);
        }

        private List<Frame.Row> rows() {
            return frame.panels().stream()
                    .flatMap(panel -> panel.rows().stream())
                    .toList();
        }

        private double column(PanelNames names) {
            return names.column(rows(), inside.width(), type);
        }

        private double signs() {
            for (int row = 0; row < count(); row++) {
                if (RowSigns.find(layers, row).isPresent()) {
                    return INDENT;
                }
            }
            return 0;
        }

        double nameHeight(PanelNames names) {
            double room = names.isBeside() ? column(names) : inside.width() - signs();
            double height = 0;
            for (Frame.Row row : rows()) {
                height = Math.max(height, names.block(row, room, type).height());
            }
            return height;
        }

        PanelsPlan draw(PanelNames names) {
            double left = names.isBeside() ? column(names) + signs() : 2;
            double right = EndRoom.of(frame, layers, inside.width() - left, type);
            double pitch = pitch(names);
            double over = names.isBeside() ? 0 : nameHeight(names);
            List<Place> places = new ArrayList<>();
            double top = inside.y();
            int first = 0;
            for (Frame.Panel panel : frame.panels()) {
                TextBlock title = title(panel);
                Box heading = new Box(inside.x(), top, title.width(), title.height());
                double height = pitch * panel.rows().size();
                Box area = Box.between(
                        inside.x() + left, heading.bottom(), inside.right() - right, heading.bottom() + height);
                RowScale rows = new RowScale(area, panel.rows(), pitch, 0, over);
                places.add(new Place(panel, first, title, heading, area, rows));
                first += panel.rows().size();
                top = area.bottom() + axis(names) + gap(names);
            }
            return new PanelsPlan(places, names, inside, left, right, signs());
        }
    }
}
