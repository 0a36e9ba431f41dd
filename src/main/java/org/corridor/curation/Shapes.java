package org.corridor.curation;

import java.util.List;
import java.util.Optional;
import org.corridor.dataset.BorderMap.Point;

/** Reads coordinates, longitude before latitude, and reports those that are not on Earth. */
record Shapes(Problems problems) {
    Optional<Point> point(Json json) {
        List<Json> pair = json.items();
        if (pair.size() >= 2 && pair.get(0) instanceof Json.Decimal lon && pair.get(1) instanceof Json.Decimal lat) {
            if (Math.abs(lon.value()) <= 180 && Math.abs(lat.value()) <= 90) {
                return Optional.of(new Point(lon.value(), lat.value()));
            }
            return wrong(json, "[" + lon.value() + ", " + lat.value() + "]");
        }
        return wrong(json, "no position");
    }

    List<Point> line(Json json) {
        return points(json, 2, "a line of two positions or more");
    }

    List<List<Point>> polygon(Json json) {
        return json.items().stream()
                .map(ring -> points(ring, 4, "a closed ring of four positions or more"))
                .toList();
    }

    private List<Point> points(Json json, int least, String expected) {
        if (json.items().size() < least) {
            problems.add(Contract.MAP, json.line(), json.column(), json.items().size() + " positions", expected);
        }
        return json.items().stream().flatMap(item -> point(item).stream()).toList();
    }

    private Optional<Point> wrong(Json place, String found) {
        problems.add(
                Contract.MAP,
                place.line(),
                place.column(),
                found,
                "a position [longitude, latitude] in degrees, from -180 to 180 and from -90 to 90");
        return Optional.empty();
    }
}
