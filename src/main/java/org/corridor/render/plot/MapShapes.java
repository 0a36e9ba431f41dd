package org.corridor.render.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.corridor.dataset.BorderMap;

/** The shapes of a map in pixels. */
record MapShapes(List<Land> lands, List<Path2D> borders, List<Line2D> borderPieces) {
    /** Land of an economy. */
    record Land(String economy, Path2D shape) {}

    static MapShapes of(BorderMap map, Stage stage) {
        List<Land> lands = new ArrayList<>();
        for (BorderMap.Land land : map.lands()) {
            lands.add(new Land(land.economy(), shape(land, stage)));
        }
        List<Path2D> borders = new ArrayList<>();
        List<Line2D> pieces = new ArrayList<>();
        for (List<BorderMap.Point> border : map.borders()) {
            Path2D path = new Path2D.Double();
            trace(border, stage, path);
            borders.add(path);
            for (int i = 1; i < border.size(); i++) {
                pieces.add(piece(border.get(i - 1), border.get(i), stage));
            }
        }
        return new MapShapes(lands, borders, pieces);
    }

    /** Returns whose land a point lies on; empty for the sea. */
    String economyAt(double x, double y) {
        for (Land land : lands) {
            if (land.shape().contains(x, y)) {
                return land.economy();
            }
        }
        return "";
    }

    private static Path2D shape(BorderMap.Land land, Stage stage) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<List<BorderMap.Point>> polygon : land.polygons()) {
            for (List<BorderMap.Point> ring : polygon) {
                trace(ring, stage, path);
                path.closePath();
            }
        }
        return path;
    }

    private static void trace(List<BorderMap.Point> points, Stage stage, Path2D path) {
        boolean first = true;
        for (BorderMap.Point point : points) {
            double x = stage.x(point.lon());
            double y = stage.y(point.lat());
            if (first) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            first = false;
        }
    }

    private static Line2D piece(BorderMap.Point a, BorderMap.Point b, Stage stage) {
        return new Line2D.Double(stage.x(a.lon()), stage.y(a.lat()), stage.x(b.lon()), stage.y(b.lat()));
    }
}
