package org.corridor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One reader with a fresh browser profile.
 *
 * <p>Closing it fails when anything went wrong meanwhile that a reader may not see: an error on the console, a request
 * that failed, a request to another host.
 */
final class Visit implements AutoCloseable {
    /** Charts in sight are in their shadow trees, fonts are there, and Vaadin has nothing under way. */
    private static final String SETTLED = """
            () => [...document.querySelectorAll('corridor-figure')].every(each => {
                  const box = each.getBoundingClientRect();
                  return box.top > innerHeight || box.bottom < 0 || each.shadowRoot?.querySelector('svg');
                })
                && document.querySelector('h1') !== null
                && document.fonts.status === 'loaded'
                && [...document.images].every(each => each.complete)
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(each => !each.isActive?.())
            """;

    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Visit(String site, Look look) {
        this.site = site;
        context = Chromium.get()
                .newContext(new NewContextOptions()
                        .setViewportSize(look.width(), look.height())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-GB")
                        .setTimezoneId("UTC"));
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        watch();
    }

    Page page() {
        return page;
    }

    /** Opens a path of the site and waits until it is all there. */
    void open(String path) {
        page.navigate(address(path));
        settle();
    }

    String address(String path) {
        return site + path;
    }

    /** Waits until everything is there. */
    void settle() {
        page.waitForFunction(SETTLED);
    }

    /** Scrolls through the page as a reader does, until every chart has been in sight and is there; then back. */
    void readThrough() {
        for (Locator figure : page.locator("corridor-figure").all()) {
            figure.scrollIntoViewIfNeeded();
            figure.locator("svg").first().waitFor();
        }
        page.evaluate("scrollTo(0, 0)");
        settle();
    }

    /** Changes the colours in which the reader wants pages. */
    void prefer(ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Returns the address without the host. */
    String path() {
        URI address = URI.create(page.url().replace("|", "%7C"));
        return address.getRawQuery() == null ? address.getPath() : address.getPath() + "?" + address.getQuery();
    }

    /** Returns what went wrong up to now that a reader may not see. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Returns the faults up to now and forgets them, so that the next page does not answer for this one. */
    List<String> takeFaults() {
        List<String> taken = faults();
        faults.clear();
        return taken;
    }

    private void watch() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        context.onRequest(request -> {
            if (!isOurs(request)) {
                faults.add("leaves the host: " + request.url());
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 400) {
                faults.add(response.status() + ": " + response.url());
            }
        });
    }

    private boolean isOurs(Request request) {
        URI address = URI.create(request.url().replaceFirst("[?#].*", ""));
        boolean inPage =
                address.getScheme() != null && Set.of("data", "blob", "about").contains(address.getScheme());
        return inPage || request.url().startsWith(site + "/");
    }

    /** Ends the visit whatever happened in it. */
    void leave() {
        context.close();
    }

    @Override
    public void close() {
        leave();
        assertThat(faults).as("faults that a reader may not see").isEmpty();
    }
}
