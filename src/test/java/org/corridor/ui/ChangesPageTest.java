package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;

class ChangesPageTest extends Pages {
    @Test
    void twoDaysAreComparedInWordsAndInTablesWhoseValuesAreDoors() {
        open("changes?from=2024-01-01&to=2026-11-21");
        assertThat(words(find(H1.class).single())).isEqualTo("What changed between 1 Jan 2024 and 21 Nov 2026");
        ChangesPage page = find(ChangesPage.class).single();
        assertThat(words(page)).contains("121 figures, nine targets", "No target was met by its deadline");
        assertThat(find(H2.class, page).all())
                .extracting(H2::getText)
                .startsWith(
                        "Headline ranges that moved",
                        "What became of targets",
                        "Crossings and projects reported in another state",
                        "Reported anew with another value")
                .anyMatch(title -> title.startsWith("Trade: "));
        assertThat(links(page)).contains("evidence?claims=targets/tg-2024-04-10bn");
        assertThat(links(page)).contains("changes.json?from=2024-01-01&to=2026-11-21");
    }

    @Test
    void withoutDaysItIsTheTwelveMonthsUpToToday() {
        open("changes");
        assertThat(find(DayPicker.class).withId("to").single().getValue())
                .isEqualTo(
                        find(DayPicker.class).withId("from").single().getValue().plusYears(1));
    }

    @Test
    void daysInTheWrongOrderAreSaidInWordsWithAWayBack() {
        open("changes?from=2025-01-01&to=2024-01-01");
        Notice notice = find(Notice.class).first();
        assertThat(words(notice)).contains("1 Jan 2025 is after 1 Jan 2024", "the last twelve months");
        assertThat(links(notice).getFirst()).contains("to=2025-01-01");
        open("changes?from=yesterday");
        assertThat(words(find(Notice.class).first())).contains("yesterday", "YYYY-MM-DD");
        assertThat(links(find(Notice.class).first())).containsExactly("changes");
    }

    @Test
    void aChoiceOfFiguresIsSaidAndCanBeTakenBack() {
        open("changes?from=2024-01-01&to=2026-11-21&reading=official");
        assertThat(words(find(Notice.class).first())).contains("statistics only");
        assertThat(links(find(Notice.class).first())).containsExactly("changes?from=2024-01-01&to=2026-11-21");
        assertThat(links(find(ChangesPage.class).single()))
                .contains("changes.json?from=2024-01-01&to=2026-11-21&reading=official");
    }

    @Test
    void aDayBeforeEverythingLeavesNoEmptySection() {
        open("changes?from=1900-01-01&to=1900-06-01");
        assertThat(words(find(ChangesPage.class).single())).contains("nothing was stated");
        assertThat(find(H2.class, find(ChangesPage.class).single()).all()).isEmpty();
    }

    @Test
    void theFooterTheEvidenceAndAChartOfThePastLeadHere() {
        open("evidence");
        assertThat(links(find(Footer.class).single())).contains("changes");
        assertThat(links(find(EvidencePage.class).single())).contains("changes");
        open("chart/stated-trade?asOf=2024-04-24");
        assertThat(links(find(Notice.class).first())).contains("changes?from=2024-04-24");
    }
}
