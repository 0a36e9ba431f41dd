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

/** Tries in which way the names of rows leave enough height for their bars, and draws up the plan. */
record PanelsSketch(Frame.Panels frame, List<Layer> layers, Box inside, TypeScale type) {
    private static final double TALLEST = 96;
    private static final double INDENT = 16;

    /** Tells whether names set in this way leave a bar in each row that can be seen well. */
    boolean fits(PanelNames names) {
        boolean beside = !type.narrow()
                && (names == PanelNames.TIGHT_BESIDE
                        || EndRoom.isEnough(frame, layers, inside.width() - column(names) - signs(), type));
        return (beside || !names.isBeside()) && pitch(names) >= names.leastPitch(nameHeight(names));
    }

    /** Returns the height that everything needs with names set in this way, in pixels. */
    double height(PanelNames names) {
        return furniture(names) + count() * (names.leastPitch(nameHeight(names)) + 0.5);
    }

    private double pitch(PanelNames names) {
        return Math.min(TALLEST, (inside.height() - furniture(names)) / Math.max(1, count()));
    }

    private int count() {
        return frame.panels().stream().mapToInt(panel -> panel.rows().size()).sum();
    }

    /** Returns the height of everything but rows. */
    private double furniture(PanelNames names) {
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
        return frame.panels().stream().flatMap(panel -> panel.rows().stream()).toList();
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

    private double nameHeight(PanelNames names) {
        double room = names.isBeside() ? column(names) - PanelNames.APART : inside.width() - signs();
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
        List<PanelsPlan.Place> places = new ArrayList<>();
        double top = inside.y();
        int first = 0;
        for (Frame.Panel panel : frame.panels()) {
            TextBlock title = title(panel);
            Box heading = new Box(inside.x(), top, title.width(), title.height());
            double height = pitch * panel.rows().size();
            Box area =
                    Box.between(inside.x() + left, heading.bottom(), inside.right() - right, heading.bottom() + height);
            RowScale rows = new RowScale(area, panel.rows(), pitch, 0, over);
            places.add(new PanelsPlan.Place(panel, first, title, heading, area, rows));
            first += panel.rows().size();
            top = area.bottom() + axis(names) + gap(names);
        }
        return new PanelsPlan(places, names, inside, left, right, signs());
    }
}
