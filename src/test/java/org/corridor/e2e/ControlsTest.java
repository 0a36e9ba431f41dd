package org.corridor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The controls that choose which figures count: everything on the page follows, and so does the address. */
class ControlsTest extends InChromium {
    private static final String CHART = "/chart/stated-trade";

    @Test
    void chartTableDownloadsAndAddressFollowTheReadingAndTheWayBackLeadsBack() {
        try (Visit visit = visit(Look.DESK)) {
            Page page = visit.page();
            visit.open(CHART);
            String before = title(page);
            String claims = page.locator(".claims-section .count").innerText();

            page.locator("#reading vaadin-select-value-button").focus();
            page.keyboard().press("ArrowDown");
            option(page, "Official statistics").press("Enter");
            page.waitForURL("**" + CHART + "?reading=official");
            visit.settle();
            assertThat(page.locator("#left-out")).containsText("not a published statistic");
            assertThat(page.locator(".claims-section .count")).not().hasText(claims);
            assertThat(link(page, "As CSV")).hasAttribute("href", Pattern.compile(".*reading=official.*"));
            assertThat(title(page)).isNotEqualTo(before);
            assertThat(page.locator("#reading").evaluate("each => each.contains(document.activeElement)"))
                    .as("the focus stays on the control")
                    .isEqualTo(true);

            choose(visit, "#flow", "Iranian exports to Pakistan");
            page.waitForURL("**reading=official&flow=IRN-PAK");
            visit.settle();
            assertThat(title(page)).startsWith("Iranian exports to Pakistan");

            page.goBack();
            page.waitForURL("**?reading=official");
            visit.settle();
            assertThat(title(page)).isNotEqualTo(before);
            page.goBack();
            page.waitForURL("**" + CHART);
            visit.settle();
            assertThat(title(page)).isEqualTo(before);
            assertThat(page.locator("#left-out")).hasCount(0);
            assertThat(page.locator(".claims-section .count")).hasText(claims);
        }
    }

    @Test
    void oneAuthorityCanBeChosenByItsNameAndResetTakesAllBack() {
        try (Visit visit = visit(Look.PHONE)) {
            Page page = visit.page();
            visit.open("/chart/trade-by-authority");
            page.locator("#authority input").fill("State Bank");
            page.getByRole(AriaRole.OPTION).first().click();
            page.waitForURL("**?authority=pk-state-bank");
            visit.settle();
            assertThat(title(page)).contains("State Bank of Pakistan");

            page.locator("#reset").click();
            page.waitForURL("**/chart/trade-by-authority");
            assertThat(page.locator("#authority input")).hasValue("");
        }
    }

    @Test
    void aTopicsPageTakesTheSameChoicesToAllItsCharts() {
        try (Visit visit = visit(Look.DESK)) {
            Page page = visit.page();
            visit.open("/targets?asOf=2012-03-01&reading=official");
            assertThat(page.locator("corridor-figure").first())
                    .hasAttribute("src", Pattern.compile(".*reading=official&asOf=2012-03-01"));
            choose(visit, "#reading", "All, nothing merged");
            page.waitForURL("**/targets?asOf=2012-03-01");
        }
    }

    private static void choose(Visit visit, String control, String name) {
        visit.page().locator(control).click();
        option(visit.page(), name).click();
    }

    private static Locator option(Page page, String name) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** The title that the picture itself carries. */
    private static String title(Page page) {
        return page.locator("corridor-figure svg title").first().textContent();
    }
}
