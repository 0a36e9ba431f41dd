package org.corridor.render.plot;

import org.corridor.render.label.Box;
import org.corridor.render.text.Face;
import org.corridor.render.theme.Token;

/**
 * Light gridlines at the ticks of one axis, and the claim of both axes to the place of their names.
 *
 * <p>JFreeChart draws no gridlines for a plot without a renderer, and here painters stand in for renderers.
 */
final class GridPainter implements Painter {
    private final Layout layout;

    GridPainter(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void paint(Stage stage) {
        switch (layout.grid()) {
            case NONE -> {}
            case VERTICAL -> layout.x().ticks().forEach(tick -> vertical(stage, stage.x(tick.value())));
            case HORIZONTAL -> layout.y().ticks().forEach(tick -> horizontal(stage, stage.y(tick.value())));
        }
        layout.x().ticks().forEach(tick -> keepOffNameBelow(stage, tick));
        layout.y().ticks().forEach(tick -> keepOffNameBeside(stage, tick));
    }

    private static void vertical(Stage stage, double x) {
        stage.canvas.line(x, stage.area.y(), x, stage.area.bottom(), stage.canvas.color(Token.RULE), Pens.HAIR);
    }

    private static void horizontal(Stage stage, double y) {
        stage.canvas.line(stage.area.x(), y, stage.area.right(), y, stage.canvas.color(Token.RULE), Pens.HAIR);
    }

    private static void keepOffNameBelow(Stage stage, Tick tick) {
        double width = Face.REGULAR.width(tick.text(), stage.type.small());
        double height = stage.type.smallLeading();
        stage.keepOffText(new Box(stage.x(tick.value()) - width / 2, stage.area.bottom() + 3, width, height));
    }

    private static void keepOffNameBeside(Stage stage, Tick tick) {
        double width = Face.REGULAR.width(tick.text(), stage.type.small());
        double height = stage.type.smallLeading();
        double right = stage.area.x() - 6;
        stage.keepOffText(new Box(right - width, stage.y(tick.value()) - height / 2, width, height));
    }
}
