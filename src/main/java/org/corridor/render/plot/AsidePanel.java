package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.BesideLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/**
 * What cannot be drawn in the frame, listed beside it: a rule, a title, and items with their signs.
 *
 * @param items the items that are shown, broken to the width
 * @param more says how many others there are; without a line where all are shown
 */
record AsidePanel(
        BesideLayer.Aside layer,
        TextBlock title,
        List<TextBlock> items,
        TextBlock more,
        double width,
        int columns,
        double gap)
        implements SidePanel {
    private static final double INDENT = 20;
    private static final double COLUMN_GAP = 18;
    private static final double HEAD = 8;
    /** Over the line that stands for the rest. */
    private static final double MORE = 5;

    /** Where the weaker addition of an item stands, the best first. */
    private enum Detail {
        UNDER,
        BESIDE,
        NONE
    }

    /** Returns the list as airy as it can be in a height; where not all fits, as much as does. */
    static AsidePanel fit(BesideLayer.Aside layer, double width, double height, int columns, TypeScale type) {
        for (Detail detail : Detail.values()) {
            for (double gap : new double[] {9, 6, 3}) {
                AsidePanel panel = of(layer, layer.items().size(), width, columns, detail, gap, type);
                if (panel.height() <= height) {
                    return panel;
                }
            }
        }
        int count = layer.items().size();
        AsidePanel panel;
        do {
            panel = of(layer, --count, width, columns, Detail.NONE, 3, type);
        } while (count > 1 && panel.height() > height);
        return panel;
    }

    /** Returns as many items as fit with all that is said of them; the last line stands for the others. */
    static AsidePanel fitWhole(BesideLayer.Aside layer, double width, double height, TypeScale type) {
        for (int count = layer.items().size(); count > 0; count--) {
            for (double gap : new double[] {9, 6}) {
                AsidePanel panel = of(layer, count, width, 1, Detail.UNDER, gap, type);
                if (panel.height() <= height) {
                    return panel;
                }
            }
        }
        return line(layer, width, type);
    }

    /** Returns one line that stands for the whole list. */
    static AsidePanel line(BesideLayer.Aside layer, double width, TypeScale type) {
        String words = layer.title() + ": " + layer.items().size() + " more, listed with the data";
        TextBlock more =
                TextBlock.wrap(new Run(words, Face.REGULAR, type.small(), Token.INK3), width, type.labelLeading());
        return new AsidePanel(layer, new TextBlock(List.of(), type.labelLeading()), List.of(), more, width, 1, 0);
    }

    private static AsidePanel of(
            BesideLayer.Aside layer, int count, double width, int columns, Detail detail, double gap, TypeScale type) {
        double room = (width - (columns - 1) * COLUMN_GAP) / columns;
        List<TextBlock> items = new ArrayList<>();
        for (BesideLayer.AsideItem item : layer.items().subList(0, count)) {
            items.add(text(item, room - indent(item), detail, type));
        }
        int rest = layer.items().size() - count;
        Run others = new Run("and " + rest + " more, listed with the data", Face.REGULAR, type.small(), Token.INK3);
        TextBlock more = rest == 0
                ? new TextBlock(List.of(), type.labelLeading())
                : TextBlock.wrap(others, width, type.labelLeading());
        Run title = new Run(layer.title(), Face.SEMIBOLD, type.label() + 1, Token.INK);
        TextBlock head = TextBlock.wrap(title, width, type.labelLeading() + 2);
        return new AsidePanel(layer, head, items, more, width, columns, gap);
    }

    private static double indent(BesideLayer.AsideItem item) {
        return item.status().isPresent() ? INDENT : 0;
    }

    private static TextBlock text(BesideLayer.AsideItem item, double room, Detail where, TypeScale type) {
        Run name = new Run(item.text(), Face.SEMIBOLD, type.label(), Token.INK);
        Run detail = new Run(item.detail(), Face.REGULAR, type.small(), Token.INK2);
        TextBlock alone = TextBlock.wrap(name, room, type.labelLeading());
        if (item.detail().isEmpty() || where == Detail.NONE) {
            return alone;
        }
        Line both = Line.of(name, detail);
        return where == Detail.BESIDE && both.width() <= room
                ? TextBlock.of(type.labelLeading(), both)
                : alone.above(TextBlock.balance(detail, room, type.labelLeading()));
    }

    @Override
    public double height() {
        if (items.isEmpty()) {
            return more.height();
        }
        double most = 0;
        for (int column = 0; column < columns; column++) {
            double sum = 0;
            for (int i = column * rows(); i < Math.min(items.size(), (column + 1) * rows()); i++) {
                sum += items.get(i).height() + gap;
            }
            most = Math.max(most, sum);
        }
        double apart = more.height() > 0 ? MORE : 0;
        return HEAD + title.height() + 6 + most - gap + apart + more.height();
    }

    private int rows() {
        return (items.size() + columns - 1) / columns;
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        if (!items.isEmpty()) {
            canvas.line(x, y + 1, x + width, y + 1, canvas.color(Token.INK), Pens.LINE);
        }
        canvas.text(title, new Box(x, y + HEAD, title.width(), title.height()), Align.START);
        double top = y + HEAD + title.height() + 6;
        double step = (width + COLUMN_GAP) / columns;
        for (int column = 0; column < columns; column++) {
            double at = top;
            for (int i = column * rows(); i < Math.min(items.size(), (column + 1) * rows()); i++) {
                item(canvas, i, x + column * step, at);
                at += items.get(i).height() + gap;
            }
        }
        double foot = y + height() - more.height();
        Box others = new Box(x, foot, more.width(), more.height());
        canvas.text(more, others, Align.START);
        // who asks for what is not listed finds it here
        layer.items()
                .subList(items.size(), layer.items().size())
                .forEach(item -> canvas.mark(item.mark(), others, () -> {}));
    }

    private void item(Canvas canvas, int index, double x, double y) {
        BesideLayer.AsideItem item = layer.items().get(index);
        TextBlock text = items.get(index);
        canvas.mark(item.mark(), () -> {
            item.status().ifPresent(status -> StatusSigns.draw(canvas, status, x + 6, y + text.leading() / 2, 5.5));
            canvas.text(text, new Box(x + indent(item), y, text.width(), text.height()), Align.START);
        });
    }
}
