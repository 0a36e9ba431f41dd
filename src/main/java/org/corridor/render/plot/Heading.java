package org.corridor.render.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.corridor.chart.ChartSpec;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
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

/**
 * Title and subtitle over the whole width, nothing but a margin in a plain picture, broken into lines beforehand. JFreeChart's own title breaks lines slowly and
 * drops what does not fit.
 */
final class Heading extends Title {
    private static final double GAP = 3;

    private final transient TextBlock title;
    private final transient TextBlock subtitle;
    private final transient Palette palette;
    private final double margin;
    private final double width;

    Heading(ChartSpec spec, boolean plain, double width, TypeScale type, Palette palette) {
        super(RectangleEdge.TOP, HorizontalAlignment.LEFT, VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS);
        this.palette = palette;
        this.margin = type.margin();
        this.width = width;
        double room = width - 2 * margin;
        if (plain) {
            title = new TextBlock(List.of(), 0);
            subtitle = title;
            return;
        }
        title = TextBlock.balance(new Run(spec.title(), Face.BOLD, type.title(), Token.INK), room, type.titleLeading());
        subtitle = TextBlock.wrap(
                new Run(spec.subtitle(), Face.REGULAR, type.subtitle(), Token.INK2), room, type.subtitleLeading());
    }

    /** Returns the height with all margins, in pixels. */
    double height() {
        return Math.ceil(margin * 0.8 + title.height() + GAP + subtitle.height() + margin * 0.5);
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
        double top = area.getY() + margin * 0.8;
        canvas.text(title, new Box(margin, top, title.width(), title.height()), Align.START);
        double below = top + title.height() + GAP;
        canvas.text(subtitle, new Box(margin, below, subtitle.width(), subtitle.height()), Align.START);
        return Boolean.TRUE;
    }
}
