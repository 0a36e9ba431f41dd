package org.corridor.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every page, on a desk and on a phone, in light and in dark. Pictures are left in target/screens. */
class PagesTest extends InChromium {
    static Stream<Arguments> pages() {
        Stream<String> charts = Catalog.list().stream().map(chart -> "/chart/" + chart.id());
        return Stream.of(Stream.of("/"), charts, Stream.of("/evidence"))
                .flatMap(paths -> paths)
                .flatMap(path -> Look.list().stream().map(look -> Arguments.of(path, look)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void aPageIsWholeAndCanBeUsedByAll(String path, Look look) {
        try (Visit visit = visit(look)) {
            visit.open(path);
            Page page = visit.page();
            picture(page, path, look);

            assertSoftly(softly -> {
                softly.assertThat(page.title()).contains("Corridor").hasSizeGreaterThan("Corridor".length());
                softly.assertThat(page.locator("h1").count())
                        .as("headings of the first order")
                        .isEqualTo(1);
                softly.assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
                softly.assertThat(overhang(page))
                        .as("pixels to scroll sideways")
                        .isZero();
                softly.assertThat(Accessibility.findings(page))
                        .as("findings of axe")
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.corridor.e2e.Look#list")
    void theExportDialogCanBeUsedByAll(Look look) {
        try (Visit visit = visit(look)) {
            visit.open("/chart/stated-trade");
            visit.page().locator("#export").click();
            visit.page().locator("#export-download").waitFor();
            visit.settle();
            picture(visit.page(), "/export", look);

            assertThat(overhang(visit.page())).as("pixels to scroll sideways").isZero();
            assertThat(Accessibility.findings(visit.page()))
                    .as("findings of axe")
                    .isEmpty();
        }
    }

    private static int overhang(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static void picture(Page page, String path, Look look) {
        String name = path.equals("/") ? "overview" : path.substring(1).replace('/', '-');
        Path file = Path.of("target/screens", name + "-" + look + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
