package org.corridor.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.BorderMap;

/** Reads {@code map.geojson}: land, borders and names, each known by its kind or by its geometry. */
final class MapFile {
    private final List<BorderMap.Land> lands = new ArrayList<>();
    private final List<List<BorderMap.Point>> borders = new ArrayList<>();
    private final List<BorderMap.Label> labels = new ArrayList<>();
    private final Problems problems;
    private final Shapes shapes;

    private MapFile(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    /** Returns the map, or nothing when its frame is wrong; reports every feature that cannot be drawn. */
    static Optional<BorderMap> check(Json json, Problems problems) {
        MapFile map = new MapFile(problems);
        if (!json.findText("type").equals(Optional.of("FeatureCollection"))) {
            problems.add(
                    Contract.MAP,
                    json.line(),
                    json.column(),
                    "no FeatureCollection",
                    "\"type\": \"FeatureCollection\"");
            return Optional.empty();
        }
        json.find("features").map(Json::items).orElse(List.of()).forEach(map::feature);
        String attribution = json.findText("attribution").orElse("");
        return Bounds.of(json, map.borders, map.lands, problems)
                .map(box -> new BorderMap(box, map.lands, map.borders, map.labels, attribution));
    }

    private void feature(Json feature) {
        Optional<Json> properties = feature.find("properties");
        Optional<Json> geometry = feature.find("geometry");
        String kind = properties.flatMap(json -> json.findText("kind")).orElse("");
        String type = geometry.flatMap(json -> json.findText("type")).orElse("");
        List<Json> coordinates =
                geometry.flatMap(json -> json.find("coordinates")).stream().toList();
        Optional<String> economy = properties.flatMap(json -> json.findText("economy"));
        Optional<String> name = properties.flatMap(json -> json.findText("name"));
        switch (type) {
            case "Polygon", "MultiPolygon" -> land(feature, kind, economy, polygons(type, coordinates));
            case "LineString" -> coordinates.forEach(line -> borders.add(shapes.line(line)));
            case "MultiLineString" ->
                coordinates.forEach(lines -> lines.items().forEach(line -> borders.add(shapes.line(line))));
            case "Point" -> label(feature, kind, name, coordinates);
            default ->
                wrong(
                        feature,
                        type.isEmpty() ? "a feature without a geometry" : "the geometry " + Problem.quote(type),
                        "a Polygon, MultiPolygon, LineString, MultiLineString or Point");
        }
    }

    private static List<Json> polygons(String type, List<Json> coordinates) {
        return type.equals("Polygon")
                ? coordinates
                : coordinates.stream().flatMap(all -> all.items().stream()).toList();
    }

    private void land(Json feature, String kind, Optional<String> economy, List<Json> polygons) {
        if (economy.isEmpty()) {
            String found = kind.isEmpty() || kind.equals("land") ? "land" : "the kind " + Problem.quote(kind);
            wrong(feature, found + " without an economy", "kind land and the economy to which it belongs");
            return;
        }
        lands.add(new BorderMap.Land(
                economy.get(), polygons.stream().map(shapes::polygon).toList()));
    }

    private void label(Json feature, String kind, Optional<String> name, List<Json> coordinates) {
        if (name.isEmpty()) {
            wrong(feature, "a point without a name", "kind place or label, and a name");
            return;
        }
        coordinates.stream()
                .flatMap(point -> shapes.point(point).stream())
                .forEach(point -> labels.add(new BorderMap.Label(name.get(), point, !kind.equals("label"))));
    }

    private void wrong(Json place, String found, String expected) {
        problems.add(Contract.MAP, place.line(), place.column(), found, expected);
    }
}
