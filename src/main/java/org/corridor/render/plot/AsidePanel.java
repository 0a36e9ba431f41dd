package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/**
 * What cannot be drawn in the frame, listed beside it: a rule, a title, and items with their signs.
 *
 * @param title the title, broken to the width
 * @param items the items, broken to the width, in columns where there is room
 */
record AsidePanel(Layer.Aside layer, TextBlock title, List<TextBlock> items, double width, int columns) {
    private static final double INDENT = 22;
    private static final double GAP = 8;
    private static final double COLUMN_GAP = 18;

    static AsidePanel of(Layer.Aside layer, double width, int columns, TypeScale type) {
        double room = (width - (columns - 1) * COLUMN_GAP) / columns;
        List<TextBlock> items = new ArrayList<>();
        for (Layer.AsideItem item : layer.items()) {
            double text = room - (item.status().isPresent() ? INDENT : 0);
            TextBlock name = TextBlock.wrap(
                    new Run(item.text(), Face.SEMIBOLD, type.label(), Token.INK), text, type.labelLeading());
            items.add(
                    item.detail().isEmpty()
                            ? name
                            : name.above(TextBlock.wrap(
                                    new Run(item.detail(), Face.REGULAR, type.small(), Token.INK2),
                                    text,
                                    type.labelLeading())));
        }
        Run title = new Run(layer.title(), Face.SEMIBOLD, type.label() + 1, Token.INK);
        return new AsidePanel(layer, TextBlock.wrap(title, width, type.labelLeading() + 2), items, width, columns);
    }

    /** Returns the height in pixels. */
    double height() {
        double most = 0;
        for (int column = 0; column < columns; column++) {
            double sum = 0;
            for (int i = column * rows(); i < Math.min(items.size(), (column + 1) * rows()); i++) {
                sum += items.get(i).height() + GAP;
            }
            most = Math.max(most, sum);
        }
        return 8 + title.height() + 6 + most;
    }

    private int rows() {
        return (items.size() + columns - 1) / columns;
    }

    /** Paints the list with its top left corner at a point. */
    void paint(Canvas canvas, double x, double y) {
        canvas.line(x, y + 1, x + width, y + 1, canvas.color(Token.INK), Pens.LINE);
        canvas.text(title, new Box(x, y + 8, title.width(), title.height()), Align.START);
        double top = y + 8 + title.height() + 6;
        double step = (width + COLUMN_GAP) / columns;
        for (int column = 0; column < columns; column++) {
            double at = top;
            for (int i = column * rows(); i < Math.min(items.size(), (column + 1) * rows()); i++) {
                item(canvas, i, x + column * step, at);
                at += items.get(i).height() + GAP;
            }
        }
    }

    private void item(Canvas canvas, int index, double x, double y) {
        Layer.AsideItem item = layer.items().get(index);
        TextBlock text = items.get(index);
        canvas.mark(item.mark(), () -> {
            item.status().ifPresent(status -> StatusSigns.draw(canvas, status, x + 7, y + text.leading() / 2, 5.5));
            double left = x + (item.status().isPresent() ? INDENT : 0);
            canvas.text(text, new Box(left, y, text.width(), text.height()), Align.START);
        });
    }
}
