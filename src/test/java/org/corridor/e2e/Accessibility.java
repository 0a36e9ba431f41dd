package org.corridor.e2e;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core finds on a page, with all its rules, less what is not ours to mend. */
final class Accessibility {
    /** Findings inside Vaadin's own components, each with its reason. */
    private static final List<Known> KNOWN = List.of(new Known(
            "region",
            "vaadin-connection-indicator",
            "Vaadin adds its sign of a lost connection to the body by itself; it speaks through a live region"));

    /** The rules that look at colours: all that can come out otherwise when nothing but the colours has changed. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    /** Returns each finding with the element and what would mend it. */
    static List<String> findings(Page page) {
        return findings(axe(page));
    }

    /** Returns the findings of the rules that look at colours. */
    static List<String> findingsOfColours(Page page) {
        return findings(axe(page).withRules(OF_COLOURS));
    }

    /** Asks for violations only: to describe each element that passes takes as long as to check it. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> findings(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(Accessibility::words)
                .toList();
    }

    private static Stream<String> words(Rule rule) {
        return rule.getNodes().stream()
                .filter(node -> KNOWN.stream().noneMatch(known -> known.covers(rule, node)))
                .map(node -> "%s (%s) at %s: %s — %s"
                        .formatted(
                                rule.getId(),
                                rule.getImpact(),
                                node.getTarget(),
                                node.getHtml(),
                                node.getFailureSummary()));
    }

    /**
     * A finding that is not ours.
     *
     * @param selector a part of axe's selector of the element
     * @param reason why it is let through
     */
    private record Known(String rule, String selector, String reason) {
        boolean covers(Rule found, CheckedNode node) {
            return found.getId().equals(rule)
                    && String.valueOf(node.getTarget()).contains(selector);
        }
    }
}
