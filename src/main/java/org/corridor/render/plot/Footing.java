package org.corridor.render.plot;

import java.awt.geom.Line2D;
import org.corridor.chart.ChartSpec;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Palette;
import org.corridor.render.theme.Token;
import org.jfree.chart.ui.RectangleEdge;

/** Source and licence, which every image carries, and whose program drew it. */
final class Footing extends Strip {
    private static final double SIGN = 15;

    private final transient TextBlock text;
    private final transient Run name;
    private final double margin;
    private final double width;
    private final boolean beside;

    Footing(ChartSpec spec, double width, TypeScale type, Palette palette) {
        super(RectangleEdge.BOTTOM, width, palette);
        this.margin = type.margin();
        this.width = width;
        double room = width - 2 * margin;
        name = new Run("Corridor", Face.SEMIBOLD, type.small(), Token.INK2);
        text = wrap(spec.source(), room, type).above(wrap(spec.licence(), room, type));
        Line last = text.lines().getLast();
        beside = last.width() + 24 + SIGN + name.width() <= room;
    }

    private static TextBlock wrap(String text, double room, TypeScale type) {
        return TextBlock.wrap(new Run(text, Face.REGULAR, type.small(), Token.INK3), room, type.smallLeading());
    }

    @Override
    double height() {
        return Math.ceil(margin * 0.4 + text.height() + (beside ? 0 : text.leading()) + margin * 0.6);
    }

    @Override
    void paint(Canvas canvas, double y) {
        double top = y + margin * 0.4;
        canvas.text(text, new Box(margin, top, text.width(), text.height()), Align.START);
        double line = top + text.height() - (beside ? text.leading() : 0);
        TextBlock own = TextBlock.of(text.leading(), Line.of(name));
        Box box = new Box(width - margin - own.width(), line, own.width(), own.height());
        canvas.text(own, box, Align.END);
        sign(canvas, box.x() - SIGN, box.centerY());
    }

    /** Two posts and the line between them. */
    private static void sign(Canvas canvas, double x, double y) {
        canvas.fill(new Box(x, y - 5, 3, 10), canvas.color(Token.INK));
        canvas.fill(new Box(x + 7.5, y - 5, 3, 10), canvas.color(Token.INK));
        canvas.draw(new Line2D.Double(x + 5.25, y - 5, x + 5.25, y + 5), canvas.color(Token.TARGET), Pens.SIGN_DASH);
    }
}
