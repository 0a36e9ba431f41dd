package org.corridor.render.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import org.corridor.chart.GeoLayer;
import org.corridor.render.theme.Token;

/** Sea, land, the border, and names. */
final class GroundPainter implements Painter {
    /** What it costs a label to lie over one piece of the border. */
    private static final double OVER_BORDER = 6;

    private final GeoLayer.Ground layer;

    GroundPainter(GeoLayer.Ground layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        MapShapes shapes = MapShapes.of(layer.map(), stage);
        Graphics2D graphics = stage.canvas.graphics();
        Shape before = graphics.getClip();
        graphics.clip(stage.area.toRectangle());
        stage.canvas.fill(stage.area, stage.canvas.color(Token.SEA));
        lands(stage, shapes);
        for (Path2D border : shapes.borders()) {
            stage.canvas.draw(border, stage.canvas.color(Token.PAPER), Pens.CASING);
            stage.canvas.draw(border, stage.canvas.color(Token.INK2), Pens.BORDER);
        }
        graphics.setClip(before);
        shapes.borderPieces().forEach(piece -> stage.keepOff(piece, OVER_BORDER));
        new ScaleBar().paint(stage);
        new PlaceNames(layer, shapes).paint(stage);
    }

    private void lands(Stage stage, MapShapes shapes) {
        Map<String, Token> colors = colors();
        for (MapShapes.Land land : shapes.lands()) {
            Token color = colors.getOrDefault(land.economy(), Token.LAND_OTHER);
            stage.canvas.fill(land.shape(), stage.canvas.color(color));
            stage.canvas.draw(land.shape(), stage.canvas.color(Token.COAST), Pens.COAST);
        }
    }

    /** Gives each side its own ground. */
    private Map<String, Token> colors() {
        Map<String, Token> colors = new HashMap<>();
        for (String side : layer.sides()) {
            colors.put(side, colors.isEmpty() ? Token.LAND_A : Token.LAND_B);
        }
        return colors;
    }
}
