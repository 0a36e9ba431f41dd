package org.corridor.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.corridor.chart.Topic;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds on every page, on a laptop and on a phone, in light and in dark. Pictures are left in target/screens.
 *
 * <p>Each of the two readers keeps the window from page to page, and changes the colours on the page: what all pages
 * share is loaded once, and each page once a window.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest extends InChromium {
    private static final List<Look> LOOKS = List.of(Look.LAPTOP, Look.PHONE);

    private final Map<Look, Visit> readers = new HashMap<>();

    static Stream<Arguments> pages() {
        return LOOKS.stream().flatMap(look -> paths().map(path -> Arguments.of(path, look)));
    }

    private static Stream<String> paths() {
        Stream<String> topics = Stream.of(Topic.values()).map(topic -> "/" + topic.id());
        Stream<String> charts = Catalog.list().stream().map(chart -> "/chart/" + chart.id());
        return Stream.of(
                        Stream.of("/"),
                        topics,
                        charts,
                        Stream.of(
                                "/evidence", "/conflicts", "/changes", "/compare?claims=tr-ir-1401-ip,tr-moc-fy23-ip"))
                .flatMap(paths -> paths);
    }

    static List<Look> looks() {
        return LOOKS;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void aPageIsWholeAndCanBeUsedByAll(String path, Look look) {
        Visit visit = readers.computeIfAbsent(look, this::visit);
        visit.open(path);
        visit.readThrough();
        Page page = visit.page();
        assertSoftly(softly -> {
            softly.assertThat(page.title()).contains("Corridor").hasSizeGreaterThan("Corridor".length());
            softly.assertThat(page.locator("h1").count())
                    .as("headings of the first order")
                    .isEqualTo(1);
            softly.assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            inBothSchemes(softly, visit, path, look);
            softly.assertThat(visit.takeFaults())
                    .as("faults that a reader may not see")
                    .isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theExportDialogCanBeUsedByAll(Look look) {
        try (Visit visit = visit(look)) {
            visit.open("/chart/stated-trade");
            visit.page().locator("#export").click();
            visit.page().locator("#export-download").waitFor();
            visit.settle();
            assertSoftly(softly -> inBothSchemes(softly, visit, "/export", look));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aChartIsFetchedWhenItComesNearAndNothingJumps(Look look) {
        try (Visit visit = visit(look)) {
            visit.open("/");
            Page page = visit.page();
            int height = height(page);
            int charts = page.locator("corridor-figure").count();
            assertThat(drawn(page)).isBetween(0, charts - 1);
            visit.readThrough();
            assertThat(drawn(page)).isEqualTo(charts);
            assertThat(height(page)).as("height of the page").isEqualTo(height);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aPageOnPaperHoldsTheChartsThatWereNotInSight(Look look) {
        try (Visit visit = visit(look)) {
            visit.open("/");
            visit.page().pdf();
            assertThat(drawn(visit.page()))
                    .isEqualTo(visit.page().locator("corridor-figure").count());
        }
    }

    @AfterAll
    void leave() {
        readers.values().forEach(Visit::leave);
    }

    /** Nothing but colours differs in the dark, so no more than they is looked at twice. */
    private static void inBothSchemes(SoftAssertions softly, Visit visit, String path, Look look) {
        Page page = visit.page();
        picture(page, path, look + "-light");
        softly.assertThat(overhang(page)).as("pixels to scroll sideways").isZero();
        softly.assertThat(Accessibility.findings(page)).as("findings of axe").isEmpty();

        visit.prefer(ColorScheme.DARK);
        picture(page, path, look + "-dark");
        softly.assertThat(Accessibility.findingsOfColours(page))
                .as("findings of axe in the dark")
                .isEmpty();
        visit.prefer(ColorScheme.LIGHT);
    }

    private static int drawn(Page page) {
        return page.locator("corridor-figure .stage > svg").count();
    }

    private static int height(Page page) {
        return (int) page.evaluate("document.documentElement.scrollHeight");
    }

    private static int overhang(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static void picture(Page page, String path, String look) {
        String name = path.equals("/") ? "overview" : path.substring(1).replace('/', '-');
        Path file = Path.of("target/screens", name + "-" + look + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
