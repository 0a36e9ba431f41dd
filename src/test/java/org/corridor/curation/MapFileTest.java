package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.dataset.BorderMap;
import org.corridor.dataset.BorderMap.Label;
import org.corridor.dataset.BorderMap.Point;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The map of a dataset. */
class MapFileTest {
    private static final String ARUSHA =
            "{\"type\":\"Feature\",\"properties\":{\"kind\":\"place\",\"name\":\"Arusha\"},\"geometry\":{\"type\":\"Point\",";

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> whatCannotBeDrawnIsReported() {
        return Stream.of(
                        map(
                                "a latitude is on Earth",
                                "[36.68,-3.37]",
                                "¦[36.68,-93.37]",
                                "[36.68, -93.37]",
                                "[longitude, latitude]"),
                        map(
                                "a longitude is on Earth",
                                "[36.68,-3.37]",
                                "¦[236.68,-3.37]",
                                "[236.68, -3.37]",
                                "[longitude, latitude]"),
                        map(
                                "a position is two numbers",
                                "[36.68,-3.37]",
                                "¦[36.68]",
                                "no position",
                                "[longitude, latitude]"),
                        map(
                                "a position is no text",
                                "[36.68,-3.37]",
                                "¦[\"36.68\",\"-3.37\"]",
                                "no position",
                                "[longitude, latitude]"),
                        map(
                                "a border has two positions",
                                "\"LineString\",\"coordinates\":[[33.92,-1.0],[37.64,-3.05],[37.76,-3.65],[39.2,-4.68]]",
                                "\"LineString\",\"coordinates\":¦[[33.92,-1.0]]",
                                "1 positions",
                                "two positions or more"),
                        map(
                                "a ring has four positions",
                                "[[[39.6,-5.0],[39.8,-5.0],[39.8,-5.4],[39.6,-5.4],[39.6,-5.0]]]",
                                "[¦[[39.6,-5.0],[39.8,-5.0],[39.6,-5.0]]]",
                                "3 positions",
                                "four positions or more"),
                        map(
                                "land belongs to an economy",
                                "{\"type\":\"Feature\",\"properties\":{\"kind\":\"land\",\"economy\":\"KEN\",",
                                "¦{\"type\":\"Feature\",\"properties\":{\"kind\":\"land\",",
                                "land without an economy",
                                "the economy"),
                        map(
                                "an unknown kind is named",
                                "{\"type\":\"Feature\",\"properties\":{\"kind\":\"land\",\"economy\":\"KEN\",",
                                "¦{\"type\":\"Feature\",\"properties\":{\"kind\":\"lake\",",
                                "the kind \"lake\" without an economy",
                                "kind land"),
                        map(
                                "a place has a name",
                                ARUSHA,
                                "¦" + ARUSHA.replace(",\"name\":\"Arusha\"", ""),
                                "a point without a name",
                                "a name"),
                        map(
                                "a geometry is one that can be drawn",
                                ARUSHA,
                                "¦" + ARUSHA.replace("Point", "Circle"),
                                "the geometry \"Circle\"",
                                "MultiLineString or Point"),
                        map(
                                "a feature has a geometry",
                                ARUSHA,
                                "¦" + ARUSHA.replace("geometry", "shape"),
                                "a feature without a geometry",
                                "MultiLineString or Point"),
                        map(
                                "a frame runs from west to east",
                                "[33.0,-6.0,41.0,0.0]",
                                "¦[41.0,-6.0,33.0,0.0]",
                                "no such box",
                                "[west, south, east, north]"),
                        map(
                                "a map is a collection of features",
                                "{\"type\":\"FeatureCollection\"",
                                "¦{\"type\":\"Topology\"",
                                "no FeatureCollection",
                                "FeatureCollection"))
                .map(broken -> broken.test(temp));
    }

    @Test
    void theMapIsReadAsItWasDrawn() {
        BorderMap map = open(FolderCopy.in(temp));
        assertThat(map.box()).isEqualTo(new BorderMap.Box(33, -6, 41, 0));
        assertThat(map.attribution()).isEqualTo("Drawn by hand for tests, public domain");
        assertThat(map.borders())
                .containsExactly(List.of(
                        new Point(33.92, -1),
                        new Point(37.64, -3.05),
                        new Point(37.76, -3.65),
                        new Point(39.2, -4.68)));
        assertThat(map.lands()).extracting(BorderMap.Land::economy).containsExactly("KEN", "TZA");
        assertThat(map.lands().getLast().polygons()).hasSize(2);
        assertThat(map.lands().getLast().polygons().getLast().getFirst()).hasSize(5);
        assertThat(map.labels())
                .containsExactly(
                        new Label("Arusha", new Point(36.68, -3.37), true),
                        new Label("Kenya", new Point(38.5, -1.5), false));
    }

    @Test
    void aFeatureWithoutAKindIsKnownByItsGeometry() {
        FolderCopy copy = FolderCopy.in(temp);
        copy.write("map.geojson", copy.read("map.geojson").replaceAll("\"kind\":\"[a-z]+\",", ""));
        BorderMap map = open(copy);
        assertThat(map.lands()).hasSize(2);
        assertThat(map.borders()).hasSize(1);
        assertThat(map.labels()).extracting(Label::town).containsExactly(true, true);
    }

    @Test
    void aBorderOfSeveralPartsIsRead() {
        FolderCopy copy = FolderCopy.in(temp)
                .edit(
                        "map.geojson",
                        "\"LineString\",\"coordinates\":[[33.92,-1.0],[37.64,-3.05],[37.76,-3.65],[39.2,-4.68]]",
                        "\"MultiLineString\",\"coordinates\":[[[33.92,-1.0],[37.64,-3.05]],[[37.76,-3.65],[39.2,-4.68]]]");
        assertThat(open(copy).borders()).hasSize(2);
    }

    @Test
    void withoutAFrameTheBorderGetsAMargin() {
        BorderMap map = open(FolderCopy.in(temp).edit("map.geojson", "\"bbox\":[33.0,-6.0,41.0,0.0],", ""));
        assertThat(map.box().west()).isBetween(32.0, 33.9);
        assertThat(map.box().east()).isBetween(39.3, 41.0);
        assertThat(map.box().south()).isEqualTo(-5.68);
        assertThat(map.box().north()).isEqualTo(0);
    }

    private static BorderMap open(FolderCopy copy) {
        try (H2Dataset dataset = DatasetFolder.open(copy.folder)) {
            return dataset.findMap().orElseThrow();
        }
    }

    private static BrokenCell map(String sentence, String from, String to, String found, String expected) {
        return new BrokenCell(sentence, "map.geojson", from, to, found, expected);
    }
}
