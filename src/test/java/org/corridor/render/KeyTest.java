package org.corridor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Hue;
import org.corridor.chart.Layer;
import org.corridor.chart.Size;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody has to guess whose sign is whose. */
class KeyTest {
    static Stream<Picture> pictures() {
        return Stream.of("trade-by-authority", "target-vs-actual")
                .flatMap(chart -> Stream.of("default", "narrow", "card", "square", "wide", "column")
                        .map(size -> picture(chart, size)));
    }

    private static Picture picture(String chart, String size) {
        View view = View.on(ShippedDataset.DAY).with(Size.parse(size));
        ChartSpec spec = Catalog.find(chart).orElseThrow().spec(ShippedDataset.get(), view);
        return new Picture(chart, spec, ShippedDataset.get(), view);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyVoiceIsNamedByALabelOrByTheKey(Picture picture) {
        String words = around(picture);
        assertThat(key(picture).entries())
                .allSatisfy(entry -> assertThat(names(picture.spec(), entry))
                        .anySatisfy(name -> assertThat(words).contains(name)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theKeyKnowsEveryVoiceThatIsDrawn(Picture picture) {
        Set<Hue> drawn = picture.spec().layers().stream()
                .flatMap(layer -> layer instanceof TimeLayer.Undated undated
                        ? undated.levels().stream().map(TimeLayer.Level::hue)
                        : figures(layer).map(TimeLayer.Figure::hue))
                .collect(Collectors.toSet());
        assertThat(key(picture).entries())
                .extracting(BesideLayer.KeyEntry::hue)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(drawn);
    }

    private static BesideLayer.Key key(Picture picture) {
        return picture.spec().layers().stream()
                .filter(BesideLayer.Key.class::isInstance)
                .map(BesideLayer.Key.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns what may say whose sign it is: the name in the key, or that beside a figure. */
    private static List<String> names(ChartSpec spec, BesideLayer.KeyEntry entry) {
        Stream<String> labels = spec.layers().stream()
                .flatMap(KeyTest::figures)
                .filter(figure -> figure.hue() == entry.hue() && !figure.label().isEmpty())
                .map(figure -> figure.label().detail());
        return Stream.concat(Stream.of(entry.name()), labels).toList();
    }

    private static Stream<TimeLayer.Figure> figures(Layer layer) {
        return switch (layer) {
            case TimeLayer.Figures all -> all.figures().stream();
            case TimeLayer.BandFigures band -> band.figures().stream();
            default -> Stream.empty();
        };
    }

    /** Returns all words of a picture but those over and under the plot, which name authorities without their signs. */
    private static String around(Picture picture) {
        String all = SvgPicture.parse(picture.encode("svg")).words().stream()
                .map(words -> words.text().words())
                .collect(Collectors.joining(" "))
                .replaceAll("[\u2066-\u2069]", "");
        ChartSpec spec = picture.spec();
        assertThat(all).contains(spec.title(), spec.source());
        return all.replace(spec.title(), "").replace(spec.source(), "");
    }
}
