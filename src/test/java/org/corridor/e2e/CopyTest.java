package org.corridor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody takes sentences away. */
class CopyTest extends InChromium {
    @Test
    void aQuotationIsCopiedWithItsFootnotesAndWhereItCanBeChecked() {
        try (Visit visit = visit(Look.LAPTOP)) {
            visit.open("/chart/target-vs-actual?asOf=2024-04-24");
            String copied = copy(visit, visit.page().locator("#quotation vaadin-button"));

            List<String> lines = copied.lines().toList();
            assertThat(lines.getFirst()).startsWith("As stated by 24 April 2024: the leaders’ target");
            assertThat(lines.get(2)).startsWith("[1] ");
            assertThat(lines.getLast()).endsWith(visit.address("/chart/target-vs-actual?asOf=2024-04-24"));
        }
    }

    @Test
    void aHeadlineIsCopiedAndTheReaderStaysOnThePage() {
        try (Visit visit = visit(Look.LAPTOP)) {
            visit.open("/");
            String copied = copy(visit, visit.page().locator("#headline-target vaadin-button"));

            assertThat(copied).contains("[1]").contains(visit.address("/evidence?claims=targets/"));
            assertThat(visit.path()).isEqualTo("/");
        }
    }

    @Test
    void aMarkLeadsToItsFootnoteOnTheSamePage() {
        try (Visit visit = visit(Look.LAPTOP)) {
            visit.open("/chart/crossings-map");
            visit.page().locator("#quotation sup a").last().click();
            Locator last = visit.page().locator(".footnotes li").last();

            assertThat(visit.path()).isEqualTo("/chart/crossings-map");
            assertThat((boolean) last.evaluate("each => each.matches(':target')"))
                    .isTrue();
        }
    }

    private static String copy(Visit visit, Locator button) {
        visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        button.click();
        visit.page().getByText("Copied with source").waitFor();
        return (String) visit.page().evaluate("navigator.clipboard.readText()");
    }
}
