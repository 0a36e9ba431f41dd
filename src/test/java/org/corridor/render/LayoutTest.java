package org.corridor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Size;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.render.TextBoxes.Text;
import org.corridor.render.label.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every text of every chart, in every size and theme. */
class LayoutTest {
    private static final List<String> SIZES = List.of(
            "default",
            "narrow",
            "card",
            "square",
            "wide",
            "600x540",
            "320x160",
            "320x640",
            "360x500",
            "600x300",
            "700x1400",
            "1000x500",
            "2400x1250");

    /** One picture and what it shows. */
    record Picture(String id, Function<View, ChartSpec> spec, View view) {
        byte[] svg() {
            Drawing drawing = new Drawing(spec.apply(view), ShippedDataset.get(), view, 1);
            return Encoders.find("svg").orElseThrow().encode(drawing);
        }

        @Override
        public String toString() {
            return id + " " + view.size() + " " + view.theme();
        }
    }

    static Stream<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (String size : SIZES) {
            for (View.Theme theme : View.Theme.values()) {
                View view = View.on(ShippedDataset.DAY).with(theme).with(Size.parse(size));
                for (Chart chart : Catalog.list()) {
                    pictures.add(new Picture(chart.id(), v -> chart.spec(ShippedDataset.get(), v), view));
                }
                Samples.list().forEach(sample -> pictures.add(new Picture(sample.id(), v -> sample, view)));
            }
        }
        return pictures.stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noTextOverlapsAnother(Picture picture) {
        List<Text> texts = TextBoxes.of(picture.svg());
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).box().grow(-0.3).overlaps(texts.get(j).box().grow(-0.3))) {
                    overlaps.add("“" + texts.get(i).words() + "” over “"
                            + texts.get(j).words() + "”");
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noTextIsCutAtTheEdge(Picture picture) {
        byte[] svg = picture.svg();
        String[] view = TextBoxes.parse(svg)
                .getDocumentElement()
                .getAttribute("viewBox")
                .split(" ");
        Box page = new Box(0, 0, Double.parseDouble(view[2]), Double.parseDouble(view[3]));
        assertThat(TextBoxes.of(svg))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(page.contains(text.box())).as(text.words()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void titleSourceAndLicenceAreWhole(Picture picture) {
        ChartSpec spec = picture.spec().apply(picture.view());
        String all = String.join(
                " ", TextBoxes.of(picture.svg()).stream().map(Text::words).toList());
        assertThat(all).contains(spec.title(), spec.source(), spec.licence());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyMarkIsDrawnOnceAndKnowsItsClaims(Picture picture) {
        ChartSpec spec = picture.spec().apply(picture.view());
        Document svg = TextBoxes.parse(picture.svg());
        List<String> drawn = new ArrayList<>();
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (group.hasAttribute("data-mark")) {
                drawn.add(group.getAttribute("data-mark") + " " + group.getAttribute("data-claims"));
            }
        }
        List<String> expected = spec.marks().stream()
                .map(mark -> mark.id() + " "
                        + String.join(
                                " ",
                                mark.claims().stream().map(Object::toString).toList()))
                .toList();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(expected);
    }
}
