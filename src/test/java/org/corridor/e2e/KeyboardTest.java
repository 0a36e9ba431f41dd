package org.corridor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.corridor.chart.Chart;
import org.corridor.chart.Topic;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One whole walk without a mouse: every step is a key, and every stop can be seen. */
class KeyboardTest extends InChromium {
    /** The words of what has the focus, through all shadow trees. */
    private static final String FOCUSED = """
            () => {
              let here = document.activeElement;
              while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
              const labels = here.labels?.length ? [...here.labels].map(each => each.textContent) : [];
              return [here.id, here.getAttribute('aria-label') ?? '', ...labels, here.textContent].join(' ').trim();
            }
            """;

    /**
     * Whether the stop before this one looks different now that the focus has gone: itself or what is close around it.
     * Then it keeps how this stop looks for the next call.
     */
    private static final String SHOWED_ITS_FOCUS = """
            () => {
              const around = here => {
                const parts = [];
                for (let each = here; each && parts.length < 5; each = each.parentElement ?? each.getRootNode().host) {
                  parts.push(each);
                }
                return parts.flatMap(each =>
                    [each, ...each.children, ...(each.shadowRoot?.querySelectorAll('[part]') ?? [])]);
              };
              const look = parts => parts.flatMap(part => [null, '::before', '::after'].map(pseudo => {
                const style = getComputedStyle(part, pseudo);
                return [style.outline, style.boxShadow, style.borderColor, style.visibility].join(' ');
              })).join();
              let here = document.activeElement;
              while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
              const before = window.lastStop;
              const parts = around(here);
              window.lastStop = { parts, look: look(parts) };
              return !before || !before.parts[0].isConnected || look(before.parts) !== before.look;
            }
            """;

    private static final String IN_SIGHT = """
            () => {
              let here = document.activeElement;
              while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
              const box = here.getBoundingClientRect();
              return box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
            }
            """;

    private static final String IN_FIGURE = "() => document.activeElement.tagName === 'CORRIDOR-FIGURE'";

    private static final Topic TOPIC = Topic.TARGETS;

    private Visit visit;
    private Page page;
    private Keyboard keys;

    @BeforeEach
    void arrive() {
        visit = visit(Look.DESK);
        page = visit.page();
        keys = page.keyboard();
        visit.open("/");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void everythingCanBeDoneByKeys() throws IOException {
        skipToTheContent();
        openATopic();
        openItsLastChart();
        goOnToTheFirst();
        takeThePictureAway();
        walkTheMarksToTheirEvidence();
        filterTheClaims();
    }

    private void skipToTheContent() {
        keys.press("Tab");
        assertThat(focused()).contains("Skip to content");
        assertThat(page.getByText("Skip to content")).isInViewport();
        keys.press("Enter");
        assertThat(focused()).startsWith("content");
    }

    private void openATopic() {
        for (int i = 0; i < 20 && !focused().endsWith(TOPIC.title()); i++) {
            keys.press("Shift+Tab");
        }
        keys.press("Enter");
        arriveAt("**/" + TOPIC.id());
    }

    private void openItsLastChart() {
        Chart last = charts().getLast();
        tabTo(last.name());
        keys.press("Enter");
        visit.settle();
        keys.press("Tab");
        assertThat((boolean) page.evaluate(
                        "id => document.getElementById(id).contains(document.activeElement)", "section-" + last.id()))
                .as("the next stop lies in the section of the chart")
                .isTrue();
        tabTo("Open the chart: " + last.name());
        keys.press("Enter");
        arriveAt("**/chart/" + last.id());
    }

    private void goOnToTheFirst() {
        Chart first = charts().getFirst();
        tabTo(first.name());
        keys.press("Enter");
        arriveAt("**/chart/" + first.id());
    }

    private void arriveAt(String address) {
        page.waitForURL(address);
        visit.settle();
        assertThat(focused()).as("the focus goes along to the new page").startsWith("content");
    }

    private static List<Chart> charts() {
        return Catalog.list().stream().filter(chart -> chart.topic() == TOPIC).toList();
    }

    private void takeThePictureAway() throws IOException {
        tabTo("Export");
        keys.press("Enter");
        page.locator("#export-download").waitFor();
        tabTo("PNG");
        tabTo("Default");
        keys.press("ArrowDown");
        assertThat(page.locator("[role=dialog]")).containsText("1600 × 836 pixels");
        tabTo("Download PNG");
        visit.settle();
        Download download = page.waitForDownload(() -> keys.press("Enter"));
        BufferedImage image = ImageIO.read(download.path().toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(836);
        keys.press("Escape");
        assertThat(page.locator("#export-download")).isHidden();
        visit.settle();
        assertThat(focused())
                .as("the focus returns to where the dialog was opened")
                .contains("Export");
    }

    private void walkTheMarksToTheirEvidence() {
        tabTo("Authority");
        for (int i = 0; i < 5 && !(boolean) page.evaluate(IN_FIGURE); i++) {
            keys.press("Tab");
        }
        String first = focused();
        keys.press("ArrowRight");
        String second = focused();
        assertThat(second).as("arrows walk the marks").isNotEqualTo(first);
        assertThat(page.locator("corridor-figure .tip")).isVisible();
        keys.press("Home");
        assertThat(focused()).isEqualTo(first);
        keys.press("Enter");
        page.waitForURL("**/evidence?claims=*");
        visit.settle();
        assertThat(page.locator("#evidence-count")).hasText(Pattern.compile("^[1-9]\\d* of .*"));
    }

    private void filterTheClaims() {
        tabTo("Search");
        keys.type("zzzz");
        assertThat(page.locator("#evidence-count")).hasText(Pattern.compile("^0 of .*"));
        tabTo("Clear all");
        keys.press("Enter");
        assertThat(page.locator("#evidence-count")).hasText(Pattern.compile("^All .*"));
    }

    /** Presses Tab until something with these words has the focus; each stop on the way must be visible. */
    private void tabTo(String words) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            keys.press("Tab");
            assertThat((boolean) page.evaluate(SHOWED_ITS_FOCUS))
                    .as("that the last of these shows its focus:%s", way)
                    .isTrue();
            String here = focused();
            way.append("\n  ").append(here);
            assertThat((boolean) page.evaluate(IN_SIGHT))
                    .as("that the last of these is in sight:%s", way)
                    .isTrue();
            if (here.contains(words)) {
                return;
            }
        }
        throw new AssertionError("Tab never came to “" + words + "”, but to" + way);
    }

    private String focused() {
        return ((String) page.evaluate(FOCUSED)).replaceAll("\\s+", " ");
    }
}
