package org.corridor.render.plot;

import org.corridor.render.theme.Token;

/** The line of nothing, on which all values stand. */
final class ZeroLine implements Painter {
    @Override
    public void paint(Stage stage) {
        double y = stage.area.bottom();
        stage.canvas.line(stage.area.x(), y, stage.area.right(), y, stage.canvas.color(Token.RULE2), Pens.HAIR);
    }
}
