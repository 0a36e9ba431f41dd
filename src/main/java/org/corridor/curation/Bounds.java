package org.corridor.curation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.BorderMap.Box;
import org.corridor.dataset.BorderMap.Land;
import org.corridor.dataset.BorderMap.Point;

/** The frame of the map: its {@code bbox}, or else the extent of the border with a margin, or else of the land. */
final class Bounds {
    private static final double LEAST_MARGIN = 1;
    private static final double MARGIN_SHARE = 0.2;

    private Bounds() {}

    static Optional<Box> of(Json json, List<List<Point>> borders, List<Land> lands, Problems problems) {
        Optional<Json> bbox = json.find("bbox");
        if (bbox.isPresent()) {
            return stated(bbox.get(), problems);
        }
        List<Point> border = borders.stream().flatMap(List::stream).toList();
        if (!border.isEmpty()) {
            return Optional.of(around(border, MARGIN_SHARE, LEAST_MARGIN));
        }
        List<Point> land = lands.stream()
                .flatMap(shape -> shape.polygons().stream())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        if (land.isEmpty()) {
            problems.add(Contract.MAP, json.line(), json.column(), "neither land nor border", "something to draw");
            return Optional.empty();
        }
        return Optional.of(around(land, 0, 0));
    }

    private static Optional<Box> stated(Json bbox, Problems problems) {
        List<Double> ends = bbox.items().stream()
                .flatMap(item -> item instanceof Json.Decimal number ? Stream.of(number.value()) : Stream.empty())
                .toList();
        if (ends.size() == 4 && isBox(ends.get(0), ends.get(2), 180) && isBox(ends.get(1), ends.get(3), 90)) {
            return Optional.of(new Box(ends.get(0), ends.get(1), ends.get(2), ends.get(3)));
        }
        problems.add(
                Contract.MAP, bbox.line(), bbox.column(), "no such box", "bbox: [west, south, east, north] in degrees");
        return Optional.empty();
    }

    private static boolean isBox(double low, double high, double limit) {
        return -limit <= low && low < high && high <= limit;
    }

    private static Box around(List<Point> points, double share, double least) {
        var lon = points.stream().mapToDouble(Point::lon).summaryStatistics();
        var lat = points.stream().mapToDouble(Point::lat).summaryStatistics();
        double aside = Math.max(least, share * (lon.getMax() - lon.getMin()));
        double above = Math.max(least, share * (lat.getMax() - lat.getMin()));
        return new Box(
                Math.max(-180, lon.getMin() - aside),
                Math.max(-90, lat.getMin() - above),
                Math.min(180, lon.getMax() + aside),
                Math.min(90, lat.getMax() + above));
    }
}
