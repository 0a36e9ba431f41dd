package org.corridor.render.plot;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Function;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Bars: solid as far as everybody agrees, hatched beyond; open where nothing limits the value. */
final class BarsPainter implements Painter {
    /** How far an open end reaches beyond the stated value, in pixels. */
    static final double OPEN_END = 18;

    /** A bar narrower than this many pixels is drawn as a line. */
    private static final double THIN = 2;

    private final RowLayer.Bars layer;
    private final Function<Stage, RowScale> rows;
    private final boolean detailsFollow;

    /**
     * @param rows where rows lie
     * @param detailsFollow whether the addition to a row's name, where it finds no room there, may follow the value
     */
    BarsPainter(RowLayer.Bars layer, Function<Stage, RowScale> rows, boolean detailsFollow) {
        this.layer = layer;
        this.rows = rows;
        this.detailsFollow = detailsFollow;
    }

    @Override
    public void paint(Stage stage) {
        RowScale scale = rows.apply(stage);
        for (RowLayer.Bar bar : layer.bars()) {
            Box box = share(bar, scale.bar(bar.row()));
            double end = stage.x(bar.range().high().doubleValue());
            Box reach = Box.between(box.x(), box.y(), Math.max(end, box.x() + 12), box.bottom());
            stage.canvas.mark(bar.mark(), reach.grow(4), () -> bar(stage, bar, box));
            label(stage, bar, label(stage, bar, scale), box);
        }
    }

    /** Returns the label of a bar; where the addition to the row's name finds no room there, it follows the value. */
    private Label label(Stage stage, RowLayer.Bar bar, RowScale scale) {
        Frame.Row row = scale.rows().get(bar.row());
        if (!detailsFollow || row.detail().isEmpty() || !bar.label().detail().isEmpty()) {
            return bar.label();
        }
        boolean signed = bar.hue() != Hue.SEVERAL && bar.hue() != Hue.TARGET;
        boolean shown = RowNames.showsDetail(row, scale.row(bar.row()), scale.nameHeight() > 0, signed, stage);
        return shown
                ? bar.label()
                : new Label(bar.label().text(), row.detail(), bar.label().priority());
    }

    /** Returns the bar's part of its row, which several bars may share. */
    private Box share(RowLayer.Bar bar, Box row) {
        int same = 0;
        int before = 0;
        for (RowLayer.Bar other : layer.bars()) {
            before = other == bar ? same : before;
            same += other.row() == bar.row() ? 1 : 0;
        }
        if (same == 1) {
            return row;
        }
        double height = row.height() / same;
        return new Box(row.x(), row.y() + before * height, row.width(), Math.max(3, height - 2));
    }

    private static void bar(Stage stage, RowLayer.Bar bar, Box row) {
        TokenColor color = stage.canvas.color(bar.hue());
        double zero = stage.x(0);
        double low = stage.x(bar.range().low().doubleValue());
        double high = stage.x(bar.range().high().doubleValue());
        double firm = bar.estimate() || bar.range().isOpenBelow() ? zero : low;
        Box solid = Box.between(zero, row.y(), firm, row.bottom());
        stage.canvas.fill(solid, bar.faint() ? stage.canvas.faint(color, 0.45) : color);
        Box range = Box.between(firm, row.y(), high, row.bottom());
        stage.canvas.hatch(range, bar.faint() ? stage.canvas.faint(color, 0.7) : color);
        if (firm == high) {
            // a value of next to nothing is a value: it keeps an edge that can be seen
            boolean thin = high - zero < THIN;
            stage.canvas.line(high, row.y(), high, row.bottom(), color, thin ? Pens.LINE : Pens.HAIR);
        }
        if (bar.range().isOpenAbove()) {
            open(stage, high, row, 1, color);
        }
        if (bar.range().isOpenBelow()) {
            stage.canvas.line(high, row.y(), high, row.bottom(), color, Pens.LINE);
        }
        bar.ticks().forEach(tick -> tick(stage, tick, row));
        if (bar.hue() == Hue.SEVERAL && !stage.type.narrow()) {
            TickSigns.paint(stage, bar.ticks(), row);
        }
        stage.keepOff(Box.between(zero, row.y(), high + (bar.range().isOpenAbove() ? OPEN_END : 0), row.bottom()));
    }

    /** An arrow head beyond the end, over hatching: this much, or more. */
    private static void open(Stage stage, double x, Box row, int way, TokenColor color) {
        double middle = row.centerY();
        double size = Math.min(row.height() / 2, 7);
        Path2D head = new Path2D.Double();
        for (double at : new double[] {x + way * 5, x + way * 11}) {
            head.moveTo(at, middle - size);
            head.lineTo(at + way * size * 0.8, middle);
            head.lineTo(at, middle + size);
        }
        stage.canvas.draw(head, color, Pens.LINE);
    }

    private static void tick(Stage stage, RowLayer.Tick tick, Box row) {
        double x = stage.x(tick.value().doubleValue());
        TokenColor color = stage.canvas.color(tick.hue());
        stage.canvas.line(x, row.y() - 4, x, row.bottom() + 4, stage.canvas.color(Token.PAPER), Pens.TICK_CASING);
        stage.canvas.line(x, row.y() - 4, x, row.bottom() + 4, color, Pens.LINE);
        stage.keepOff(new Box(x - 2, row.y() - 4, 4, row.height() + 8));
    }

    private static void label(Stage stage, RowLayer.Bar bar, Label label, Box row) {
        if (bar.label().isEmpty()) {
            return;
        }
        double end = stage.x(bar.range().high().doubleValue()) + (bar.range().isOpenAbove() ? OPEN_END : 0) + 8;
        Words words = Words.plain(stage.type);
        List<TextBlock> forms = label.detail().isEmpty()
                ? List.of(words.inline(label).tight())
                : List.of(words.inline(label).tight(), words.textOnly(label).tight());
        AlongRow places = new AlongRow(forms, end, row.centerY(), stage.body.right());
        stage.label(new Request(bar.label().text(), bar.label().priority(), row, places));
    }
}
