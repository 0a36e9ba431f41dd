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
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.Test;

/** What a reader does with the mouse. */
class WalkTest extends InChromium {
    @Test
    void theOverviewShowsAllChartsAndOpensEach() {
        try (Visit visit = visit(Look.DESK)) {
            Page page = visit.page();
            visit.open("/");
            assertThat(page.locator("corridor-figure svg").count())
                    .isEqualTo(Catalog.list().size())
                    .isEqualTo(4);

            for (Chart chart : Catalog.list()) {
                visit.open("/");
                link(page, "Open the chart: " + chart.name()).click();
                page.waitForURL("**/chart/" + chart.id());
                visit.settle();

                assertThat(page.locator("h1")).hasText(chart.name());
                assertThat(page.locator("corridor-figure svg [data-claims]").count())
                        .as("marks with evidence")
                        .isPositive();
                assertThat(rows(page).count())
                        .as("rows in the table of its claims")
                        .isPositive();
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

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
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
