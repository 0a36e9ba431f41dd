package org.corridor.dataset;

import java.util.List;

/**
 * The land around the border, in WGS 84; each point is longitude, latitude.
 *
 * @param attribution the public-domain source of the shapes
 */
public record BorderMap(Box box, List<Land> lands, List<List<Point>> borders, List<Label> labels, String attribution) {
    public BorderMap {
        lands = List.copyOf(lands);
        borders = List.copyOf(borders);
        labels = List.copyOf(labels);
    }

    /** A frame in degrees. */
    public record Box(double west, double south, double east, double north) {}

    /** A place in degrees. */
    public record Point(double lon, double lat) {}

    /**
     * Land of an economy.
     *
     * @param polygons each polygon's rings, outer ring first
     */
    public record Land(String economy, List<List<List<Point>>> polygons) {}

    /**
     * A name on the map.
     *
     * @param town true for a town with a dot, false for the name of an area
     */
    public record Label(String name, Point point, boolean town) {}
}
