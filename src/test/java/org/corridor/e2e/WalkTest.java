package org.corridor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.corridor.chart.Chart;
import org.corridor.chart.Topic;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.Test;

/** What a reader does with the mouse. */
class WalkTest extends InChromium {
    @Test
    void theOverviewLeadsToEachTopicAndThatToEachOfItsCharts() {
        try (Visit visit = visit(Look.DESK)) {
            visit.open("/");
            visit.readThrough();
            assertThat(figures(visit.page()).count()).isEqualTo(Topic.values().length);
            for (Topic topic : Topic.values()) {
                goThrough(visit, topic);
            }
        }
    }

    private static void goThrough(Visit visit, Topic topic) {
        Page page = visit.page();
        link(page.getByRole(AriaRole.BANNER), topic.title()).click();
        page.waitForURL("**/" + topic.id());
        List<Chart> charts = charts(topic);
        assertThat(figures(page)).hasCount(charts.size());
        visit.readThrough();

        link(page.locator("main"), "Open the chart: " + charts.getFirst().name())
                .click();
        showsWithItsClaims(visit, charts.getFirst());
        for (Chart chart : charts.subList(1, charts.size())) {
            link(page.locator("nav.siblings"), chart.name()).click();
            showsWithItsClaims(visit, chart);
        }
    }

    private static void showsWithItsClaims(Visit visit, Chart chart) {
        Page page = visit.page();
        page.waitForURL("**/chart/" + chart.id());
        assertThat(page.locator("h1")).hasText(chart.name());
        visit.settle();
        assertThat(page.locator("corridor-figure svg [data-claims]").count())
                .as("marks with evidence")
                .isPositive();
        assertThat(rows(page).count()).as("rows in the table of its claims").isPositive();
    }

    @Test
    void theListOnATopicsPageLeadsToEachChartThere() {
        try (Visit visit = visit(Look.DESK)) {
            Page page = visit.page();
            for (Topic topic : Topic.values()) {
                visit.open("/" + topic.id());
                List<Chart> charts = charts(topic);
                for (Chart chart : charts) {
                    link(page.locator(".contents"), chart.name()).click();
                    visit.settle();
                    assertThat(page.locator("#section-" + chart.id() + " h2")).isInViewport();
                    assertThat(visit.path()).isEqualTo("/" + topic.id());
                    assertThat(figures(page)).hasCount(charts.size());
                }
            }
        }
    }

    @Test
    void claimsAreFilteredByWordsAndByKindAndTheAddressKeepsIt() {
        try (Visit visit = visit(Look.DESK)) {
            Page page = visit.page();
            visit.open("/evidence");
            Locator count = page.locator("#evidence-count");
            assertThat(count).hasText(Pattern.compile("^All \\d+ claims.*"));

            page.locator("#evidence-search input").fill("electricity");
            assertThat(count).hasText(Pattern.compile("^\\d+ of \\d+ claims.*"));
            int withWord = number(count);
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Stated figures")))
                    .check();
            page.waitForURL("**/evidence?q=electricity&kind=*");
            visit.settle();
            assertThat(number(count)).isPositive().isLessThan(withWord);

            String address = visit.path();
            int both = number(count);
            visit.open(address);
            assertThat(number(count))
                    .as("the same address shows the same claims")
                    .isEqualTo(both);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove filter: “electricity”"))
                    .click();
            visit.settle();
            assertThat(number(count)).isGreaterThan(both);
            page.goBack();
            visit.settle();
            assertThat(count).hasText(Pattern.compile("^" + both + " of .*"));
        }
    }

    @Test
    void wordsThatFitNothingSaySo() {
        try (Visit visit = visit(Look.DESK)) {
            visit.open("/evidence?q=zzzz");
            assertThat(visit.page().getByText("No claim fits all of this")).isVisible();
        }
    }

    @Test
    void theChosenPngIsDownloadedInTheChosenSize() throws IOException {
        try (Visit visit = visit(Look.DESK)) {
            Page page = visit.page();
            visit.open("/chart/target-vs-actual");
            page.locator("#export").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            radio(dialog, "PNG").check();
            radio(dialog, "Link card").check();
            radio(dialog, "Dark").check();
            radio(dialog, "3×").check();
            assertThat(dialog).containsText("2400 × 1254 pixels");
            visit.settle();

            Download download =
                    page.waitForDownload(() -> page.locator("#export-download").click());

            assertThat(download.suggestedFilename()).matches("target-vs-actual_\\d{4}-\\d{2}-\\d{2}_dark\\.png");
            BufferedImage image = ImageIO.read(download.path().toFile());
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(2400, 1254);
            assertThat(image.getRGB(2, 2) & 0xff).as("dark paper").isLessThan(0x60);
        }
    }

    @Test
    void aMarkOpensItsEvidence() {
        try (Visit visit = visit(Look.DESK)) {
            Page page = visit.page();
            visit.open("/chart/stated-trade");
            Locator mark = page.locator("corridor-figure svg [data-claims]").first();
            List<String> claims =
                    List.of(mark.getAttribute("data-claims").strip().split("\\s+"));

            mark.dispatchEvent("click");
            page.waitForURL("**/evidence?claims=*");
            visit.settle();

            assertThat(number(page.locator("#evidence-count"))).isEqualTo(claims.size());
        }
    }

    @Test
    void anUnknownPageLeadsBack() {
        Visit visit = visit(Look.DESK);
        visit.page().navigate(visit.address("/chart/no-such-chart"));
        visit.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first().click();
        visit.settle();
        assertThat(visit.page().locator("h1").count()).isEqualTo(1);
        assertThat(visit.faults()).isNotEmpty().allMatch(fault -> fault.contains("404"));
        visit.leave();
    }

    private static Locator link(Locator place, String name) {
        return place.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator figures(Page page) {
        return page.locator("corridor-figure");
    }

    private static List<Chart> charts(Topic topic) {
        return Catalog.list().stream().filter(chart -> chart.topic() == topic).toList();
    }

    private static Locator radio(Locator group, String name) {
        return group.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Locator rows(Page page) {
        return page.locator("vaadin-grid vaadin-grid-cell-content:visible");
    }

    private static int number(Locator count) {
        return Integer.parseInt(count.innerText().replaceFirst("^All ", "").replaceFirst("\\D.*", ""));
    }
}
