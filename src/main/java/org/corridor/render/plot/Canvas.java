package org.corridor.render.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.corridor.chart.Hue;
import org.corridor.chart.Mark;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.svg.Group;
import org.corridor.render.svg.Hints;
import org.corridor.render.text.Isolate;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.Stretch;
import org.corridor.render.text.Stretches;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Palette;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Draws in roles and pens instead of colours and widths. */
final class Canvas {
    private static final Double LEFT = 0.0;
    private static final Double CENTRE = 0.5;
    private static final Double RIGHT = 1.0;

    private final Graphics2D graphics;
    private final Palette palette;
    private final boolean keepsText;
    // one for all lines and one for all boxes: graphics draw at once and keep no shape
    private final Line2D line = new Line2D.Double();
    private final Rectangle2D rectangle = new Rectangle2D.Double();

    Canvas(Graphics2D graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
        this.keepsText = Boolean.TRUE.equals(graphics.getRenderingHint(Hints.KEEPS_TEXT));
    }

    Graphics2D graphics() {
        return graphics;
    }

    TokenColor color(Token token) {
        return palette.get(token);
    }

    TokenColor color(Hue hue) {
        return palette.get(hue);
    }

    /** Returns a colour let through by so much, or by as much as can still be seen on paper: lighter, never hidden. */
    TokenColor faint(TokenColor color, double alpha) {
        return palette.faint(color, alpha);
    }

    void fill(Shape shape, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape);
    }

    void fill(Box box, Color color) {
        fill(shape(box), color);
    }

    private Rectangle2D shape(Box box) {
        rectangle.setRect(box.x(), box.y(), box.width(), box.height());
        return rectangle;
    }

    void draw(Shape shape, Color color, BasicStroke pen) {
        graphics.setPaint(color);
        graphics.setStroke(pen);
        graphics.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, Color color, BasicStroke pen) {
        line.setLine(x1, y1, x2, y2);
        draw(line, color, pen);
    }

    /** Fills with a tint and lines at 45 degrees: a range or a guess. */
    void hatch(Box box, TokenColor color) {
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        fill(box, color.fade(0.14 * color.getAlpha() / 255));
        draw(Hatch.of(box), color, Pens.HATCH);
    }

    /** Draws everything that {@code drawing} draws as one mark that knows its evidence. */
    void mark(Mark mark, Runnable drawing) {
        group(new Group(mark.id(), mark.words(), mark.claims()), drawing);
    }

    /** Like {@link #mark(Mark, Runnable)}, and lets the pointer reach the mark anywhere in a box. */
    void mark(Mark mark, Box reach, Runnable drawing) {
        mark(mark, () -> {
            drawing.run();
            graphics.setRenderingHint(Hints.REACH, shape(reach));
        });
    }

    /** Draws what only repeats in writing what marks say. */
    void silently(Runnable drawing) {
        group(Group.SILENT, drawing);
    }

    private void group(Group group, Runnable drawing) {
        graphics.setRenderingHint(Hints.OPEN, group);
        drawing.run();
        graphics.setRenderingHint(Hints.CLOSE, Boolean.TRUE);
    }

    void text(TextBlock block, Box box, Align align) {
        text(block, box, align, Hints.NO_HALO);
    }

    /** Sets text in a box; a halo keeps it legible over lines. */
    void text(TextBlock block, Box box, Align align, Color halo) {
        for (int i = 0; i < block.lines().size(); i++) {
            Line line = block.lines().get(i);
            double y = box.y() + block.baseline(i);
            switch (align) {
                case START -> line(line, box.x(), y, LEFT, halo);
                case MIDDLE -> line(line, box.centerX(), y, CENTRE, halo);
                case END -> line(line, box.right(), y, RIGHT, halo);
            }
        }
    }

    private void line(Line line, double x, double y, Double anchor, Color halo) {
        double left = x - anchor * line.width();
        // an anchor holds for one run only; several are set one after the other from the left
        graphics.setRenderingHint(Hints.ANCHOR, line.runs().size() == 1 ? anchor : LEFT);
        graphics.setRenderingHint(Hints.HALO, halo);
        for (Run run : line.runs()) {
            run(run, left, y, halo);
            left += run.width() + run.space();
        }
        graphics.setRenderingHint(Hints.ANCHOR, LEFT);
        graphics.setRenderingHint(Hints.HALO, Hints.NO_HALO);
    }

    private void run(Run run, double x, double y, Color halo) {
        if (keepsText) {
            write(Isolate.of(run.text()), run.face().font(run.size()), run.ink(), x, y);
            return;
        }
        double left = x;
        for (Stretch stretch : Stretches.of(run.text())) {
            Font font = run.face().font(stretch, run.size());
            String text = Isolate.of(stretch);
            if (halo.getAlpha() > 0) {
                draw(Halo.of(outline(text, font, left, y)), halo, Halo.PEN);
            }
            write(text, font, run.ink(), left, y);
            left += run.face().width(stretch.text(), run.size());
        }
    }

    private void write(String text, Font font, Token ink, double x, double y) {
        graphics.setPaint(palette.get(ink));
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) y);
    }

    /** Returns the outline of text with its letters joined as its script joins them. */
    private Shape outline(String text, Font font, double x, double y) {
        char[] letters = text.toCharArray();
        if (Font.textRequiresLayout(letters, 0, letters.length)) {
            return new TextLayout(text, font, graphics.getFontRenderContext())
                    .getOutline(AffineTransform.getTranslateInstance(x, y));
        }
        return font.createGlyphVector(graphics.getFontRenderContext(), text).getOutline((float) x, (float) y);
    }
}
