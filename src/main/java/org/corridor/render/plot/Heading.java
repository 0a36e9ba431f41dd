package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.ChartSpec;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Palette;
import org.corridor.render.theme.Token;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Title and subtitle over the whole width, nothing but a margin in a plain picture, broken into lines beforehand. JFreeChart's own title breaks lines slowly and
 * drops what does not fit.
 */
final class Heading extends Strip {
    private static final double GAP = 3;

    private final transient TextBlock title;
    private final transient TextBlock subtitle;
    private final double margin;

    Heading(ChartSpec spec, boolean plain, double width, TypeScale type, Palette palette) {
        super(RectangleEdge.TOP, width, palette);
        this.margin = type.margin();
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

    @Override
    double height() {
        return Math.ceil(margin * 0.8 + title.height() + GAP + subtitle.height() + margin * 0.5);
    }

    @Override
    void paint(Canvas canvas, double y) {
        double top = y + margin * 0.8;
        canvas.text(title, new Box(margin, top, title.width(), title.height()), Align.START);
        double below = top + title.height() + GAP;
        canvas.text(subtitle, new Box(margin, below, subtitle.width(), subtitle.height()), Align.START);
    }
}
