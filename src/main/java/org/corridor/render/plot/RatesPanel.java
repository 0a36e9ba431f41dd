package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Mark;
import org.corridor.dataset.Range;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/**
 * Yearly rates as bars; those that a promise needs are dashed, and their range runs through all others as a band.
 *
 * @param more says how many others there are; without a line where all are shown
 * @param hidden the marks of those others
 * @param width of one column in pixels
 */
record RatesPanel(
        List<RatesColumn> columns, TextBlock more, List<Mark> hidden, RatesScale scale, double width, TypeScale type)
        implements SidePanel {
    private static final double COLUMN_GAP = 22;
    private static final double HEAD = 9;

    /** Returns the panel as airy as it can be in a height, or as tight as it can be with all names. */
    static RatesPanel fit(BesideLayer.Rates layer, double width, double height, List<Integer> columns, TypeScale type) {
        RatesPanel last = of(layer, width, columns.getFirst(), RatesColumn.Air.LOOSE_TO_TIGHT.getFirst(), type);
        for (int count : columns) {
            for (RatesColumn.Air air : RatesColumn.Air.LOOSE_TO_TIGHT) {
                RatesPanel panel = of(layer, width, count, air, type);
                if (panel.height() <= height) {
                    return panel;
                }
                last = panel.height() < last.height() ? panel : last;
            }
        }
        return last;
    }

    /** Returns the panel without names, and with as many series as a height has room for. */
    static RatesPanel trim(BesideLayer.Rates layer, double width, double height, int columns, TypeScale type) {
        RatesColumn.Air air = RatesColumn.Air.TIGHTEST;
        BesideLayer.Rates rest = layer;
        RatesPanel panel = of(rest, width, columns, air, type);
        for (int left = series(layer) - 1; left > 0 && panel.height() > height; left--) {
            rest = first(layer, left);
            panel = of(rest, width, columns, air, type).saying(layer, series(layer) - left);
        }
        return panel;
    }

    private static int series(BesideLayer.Rates layer) {
        return layer.groups().stream().mapToInt(group -> group.series().size()).sum();
    }

    private static BesideLayer.Rates first(BesideLayer.Rates layer, int count) {
        List<BesideLayer.RateGroup> groups = new ArrayList<>();
        int left = count;
        for (BesideLayer.RateGroup group : layer.groups()) {
            int some = Math.min(left, group.series().size());
            if (some > 0) {
                groups.add(new BesideLayer.RateGroup(
                        group.title(), group.note(), group.series().subList(0, some)));
            }
            left -= some;
        }
        return new BesideLayer.Rates(groups);
    }

    private RatesPanel saying(BesideLayer.Rates layer, int others) {
        Run run = new Run("and " + others + " more, listed with the data", Face.REGULAR, type.small(), Token.INK3);
        double all = columns.size() * (width + COLUMN_GAP) - COLUMN_GAP;
        List<Mark> hidden = layer.marks().stream()
                .filter(mark -> columns.stream()
                        .flatMap(column -> column.bars().stream())
                        .noneMatch(bar -> bar.rate().mark().equals(mark)))
                .toList();
        return new RatesPanel(columns, TextBlock.wrap(run, all, type.smallLeading()), hidden, scale, width, type);
    }

    private static RatesPanel of(
            BesideLayer.Rates layer, double width, int count, RatesColumn.Air air, TypeScale type) {
        double room = (width - (count - 1) * COLUMN_GAP) / count;
        RatesScale scale = RatesScale.of(layer, room, type);
        List<RatesColumn> columns = new ArrayList<>();
        int each = (layer.groups().size() + count - 1) / count;
        for (int i = 0; i < layer.groups().size(); i += each) {
            List<BesideLayer.RateGroup> groups =
                    layer.groups().subList(i, Math.min(i + each, layer.groups().size()));
            columns.add(RatesColumn.of(groups, room, air, scale.notes(), type));
        }
        return new RatesPanel(columns, new TextBlock(List.of(), type.smallLeading()), List.of(), scale, room, type);
    }

    @Override
    public double height() {
        return HEAD + columns.stream().mapToDouble(RatesColumn::height).max().orElse(0) + more.height();
    }

    @Override
    public void paint(Canvas canvas, double x, double y) {
        double left = x;
        for (RatesColumn column : columns) {
            canvas.line(left, y + 1, left + width, y + 1, canvas.color(Token.INK), Pens.LINE);
            column(canvas, column, left, y + HEAD);
            left += width + COLUMN_GAP;
        }
        Box foot = new Box(x, y + height() - more.height(), more.width(), more.height());
        text(canvas, more, foot.x(), foot.y());
        // who asks for what is not shown finds it here
        hidden.forEach(mark -> canvas.mark(mark, foot, () -> {}));
    }

    private void column(Canvas canvas, RatesColumn column, double x, double y) {
        for (RatesColumn.Bar bar : column.bars()) {
            band(canvas, bar, x, y);
        }
        for (RatesColumn.Title title : column.titles()) {
            text(canvas, title.text(), x, y + title.y());
        }
        for (RatesColumn.Name name : column.names()) {
            double middle = y + name.y() + name.text().leading() / 2;
            canvas.fill(Signs.of(name.hue(), x + 5, middle, 4.2), canvas.color(name.hue()));
            text(canvas, name.text(), x + RatesColumn.INDENT, y + name.y());
        }
        for (RatesColumn.Bar bar : column.bars()) {
            new RateBar(canvas, scale, type, width, bar).paint(x, y);
        }
    }

    /** The range that is needed, behind the bars that are measured against it. */
    private void band(Canvas canvas, RatesColumn.Bar bar, double x, double y) {
        if (bar.rate().needed() || bar.rate().rate().isEmpty() || scale.needed().isEmpty()) {
            return;
        }
        Range needed = scale.needed().get();
        TokenColor color = canvas.color(Token.TARGET);
        double low = x + scale.x(needed.low().doubleValue());
        double high = x + scale.x(needed.high().doubleValue());
        double top = y + bar.y();
        canvas.fill(Box.between(low, top, high, top + bar.height()), color.fade(0.1));
        for (double edge : low == high ? new double[] {low} : new double[] {low, high}) {
            canvas.line(edge, top, edge, top + bar.height(), color, Pens.SIGN_DASH);
        }
    }

    private static void text(Canvas canvas, TextBlock text, double x, double y) {
        canvas.text(text, new Box(x, y, text.width(), text.height()), Align.START);
    }
}
