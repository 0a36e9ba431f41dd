package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** Who is set against whom: two signs with their names, beneath them what each counts, as far as there is room. */
final class VersusNames {
    private static final double SIGN = 16;
    private static final double APART = 22;

    private VersusNames() {}

    /**
     * Paints a banner at the foot of its place.
     *
     * @param above how much of the space above is free
     */
    static void paint(Stage stage, RowLayer.Versus pair, Frame.Row row, Box place, double above) {
        double room = stage.body.width() - SIGN;
        TextBlock a = name(pair.a(), room, stage.type);
        TextBlock b = name(pair.b(), room, stage.type);
        boolean oneLine = a.width() + b.width() + 2 * SIGN + APART <= stage.body.width()
                && a.lines().size() + b.lines().size() == 2;
        if (!oneLine && a.height() + b.height() > place.height() + above) {
            signs(stage, pair, a, place);
            return;
        }
        double names = oneLine ? a.height() : a.height() + b.height();
        TextBlock bases = bases(row, stage);
        boolean fits = names + bases.height() <= place.height() + Math.min(2, above);
        double top = place.bottom() - names - (fits ? bases.height() : 0) - 1;
        double x = stage.body.x();
        party(stage, pair.a(), a, x, top);
        party(stage, pair.b(), b, oneLine ? x + SIGN + a.width() + APART : x, oneLine ? top : top + a.height());
        if (fits) {
            text(stage, bases, new Box(x + SIGN, top + names, bases.width(), bases.height()));
        }
    }

    /** Where there is no room for two names, the first is named, and the second keeps its sign. */
    private static void signs(Stage stage, RowLayer.Versus pair, TextBlock a, Box place) {
        double x = stage.body.x();
        double top = place.bottom() - stage.type.labelLeading();
        boolean fits = a.lines().size() == 1 && SIGN + a.width() + APART <= stage.body.width();
        TextBlock none = new TextBlock(List.of(), stage.type.labelLeading());
        party(stage, pair.a(), fits ? a : none, x, top);
        party(stage, pair.b(), none, fits ? x + SIGN + a.width() + SIGN / 2 : x + SIGN, top);
    }

    private static TextBlock name(RowLayer.Party party, double room, TypeScale type) {
        Run run = new Run(party.name(), Face.SEMIBOLD, type.label(), Token.INK);
        return TextBlock.wrap(run, room, type.labelLeading());
    }

    private static TextBlock bases(Frame.Row row, Stage stage) {
        if (row.detail().isEmpty()) {
            return new TextBlock(List.of(), stage.type.smallLeading());
        }
        Run run = new Run(row.detail(), Face.REGULAR, stage.type.small(), Token.INK3);
        return TextBlock.wrap(run, stage.body.width() - SIGN, stage.type.smallLeading());
    }

    private static void party(Stage stage, RowLayer.Party party, TextBlock name, double x, double top) {
        double y = top + stage.type.labelLeading() / 2;
        stage.canvas.fill(Signs.of(party.hue(), x + 5, y, 4.6), stage.canvas.color(party.hue()));
        text(stage, name, new Box(x + SIGN, top, name.width(), name.height()));
    }

    /** On paper: small letters over the lines of the plot could not be read. */
    private static void text(Stage stage, TextBlock text, Box box) {
        stage.canvas.fill(box.grow(2, 0), stage.canvas.color(Token.PAPER));
        stage.canvas.text(text, box, Align.START);
        stage.keepOffText(box);
    }
}
