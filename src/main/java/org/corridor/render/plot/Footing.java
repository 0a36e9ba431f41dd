package org.corridor.render.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.corridor.chart.ChartSpec;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Palette;
import org.corridor.render.theme.Token;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** Source and licence, which every image carries, and whose program drew it. */
final class Footing extends Title {
    private static final double SIGN = 15;

    private final transient TextBlock text;
    private final transient Run name;
    private final transient Palette palette;
    private final double margin;
    private final double width;
    private final boolean beside;

    Footing(ChartSpec spec, double width, TypeScale type, Palette palette) {
        super(RectangleEdge.BOTTOM, HorizontalAlignment.LEFT, VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS);
        this.palette = palette;
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

    /** Returns the height with all margins, in pixels. */
    double height() {
        return Math.ceil(margin * 0.4 + text.height() + (beside ? 0 : text.leading()) + margin * 0.6);
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        return new Size2D(width, height());
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        draw(g2, area, null);
    }

    @Override
    public Object draw(Graphics2D g2, Rectangle2D area, @Nullable Object params) {
        Canvas canvas = new Canvas(g2, palette);
        double top = area.getY() + margin * 0.4;
        canvas.text(text, new Box(margin, top, text.width(), text.height()), Align.START);
        double line = top + text.height() - (beside ? text.leading() : 0);
        TextBlock own = TextBlock.of(text.leading(), Line.of(name));
        Box box = new Box(width - margin - own.width(), line, own.width(), own.height());
        canvas.text(own, box, Align.END);
        sign(canvas, box.x() - SIGN, box.centerY());
        return Boolean.TRUE;
    }

    /** Two posts and the line between them. */
    private static void sign(Canvas canvas, double x, double y) {
        canvas.fill(new Box(x, y - 5, 3, 10), canvas.color(Token.INK));
        canvas.fill(new Box(x + 7.5, y - 5, 3, 10), canvas.color(Token.INK));
        canvas.draw(new Line2D.Double(x + 5.25, y - 5, x + 5.25, y + 5), canvas.color(Token.TARGET), Pens.SIGN_DASH);
    }
}
