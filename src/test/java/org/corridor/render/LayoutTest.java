package org.corridor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.ScriptsDataset;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.Size;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Dataset;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text and mark of every chart and sample, in every size and theme, with and without title, and with every name in
 * Persian or Urdu. Each picture is drawn once and judged by all rules; a failure leaves it in {@code target/layout}.
 */
class LayoutTest {
    private static final List<Size> SIZES = Stream.of(
                    "default",
                    "narrow",
                    "card",
                    "square",
                    "wide",
                    "column",
                    "600x540",
                    "320x160",
                    "320x640",
                    "360x500",
                    "600x300",
                    "700x1400",
                    "1000x500",
                    "2400x1250")
            .map(Size::parse)
            .toList();

    /** Plain pictures differ in their layout only, so that one theme shows it. */
    private static List<View> views() {
        View first = View.on(ShippedDataset.DAY);
        List<View> views = new ArrayList<>();
        for (Size size : SIZES) {
            for (View.Theme theme : View.Theme.values()) {
                views.add(first.with(theme).with(size));
            }
            views.add(first.with(size).withPlain(true));
        }
        return views;
    }

    static Stream<Picture> pictures() {
        return Stream.concat(
                views().stream().flatMap(view -> Stream.concat(charts(ShippedDataset.get(), view), samples(view))),
                views().stream()
                        .filter(view -> view.theme() == View.Theme.LIGHT)
                        .flatMap(view -> charts(ScriptsDataset.get(), view)));
    }

    private static Stream<Picture> charts(Dataset dataset, View view) {
        return Catalog.list().stream()
                .filter(chart -> chart.findObstacle(dataset).isEmpty())
                .map((Chart chart) -> new Picture(chart.id(), chart.spec(dataset, view), dataset, view));
    }

    private static Stream<Picture> samples(View view) {
        return Samples.list().stream()
                .map(sample -> new Picture("sample-" + sample.id(), sample, ShippedDataset.get(), view));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    @Execution(ExecutionMode.CONCURRENT)
    void everyTextCanBeReadAndEveryMarkBeSeen(Picture picture) {
        SvgPicture drawn = SvgPicture.parse(picture.encode("svg"));
        List<Flaw> flaws = LayoutRules.judge(picture, drawn);
        String where =
                flaws.isEmpty() ? "" : "see " + FailurePicture.write(Path.of("target/layout"), picture, drawn, flaws);
        assertThat(flaws).as(where).isEmpty();
    }
}
