package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.chart.Chart;
import org.corridor.chart.Mark;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.ClaimRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPageTest extends Pages {
    @ParameterizedTest
    @MethodSource("org.corridor.chart.catalog.Catalog#list")
    void theTableHoldsExactlyTheClaimsBehindTheMarks(Chart chart) {
        open("chart/" + chart.id());
        Set<ClaimRef> drawn =
                Set.copyOf(Mark.claims(chart.spec(ShippedDataset.get(), View.on(ShippedDataset.DAY)).marks().stream()));

        assertThat(words(find(H1.class).single())).isEqualTo(chart.name());
        find(com.vaadin.flow.component.button.Button.class)
                .withId("show-all")
                .all()
                .forEach(all -> test(all).click());
        assertThat(rows(find(ClaimGrid.class).single()))
                .extracting(row -> row.claim().ref())
                .containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Test
    void aLongTableShowsAFewClaimsUntilAllAreAskedFor() {
        open("chart/target-vs-actual");
        assertThat(rows(find(ClaimGrid.class).single())).hasSize(12);
    }

    @Test
    void wordsNarrowTheTableAndTheCountSaysSo() {
        open("chart/stated-trade");
        TextField search = find(TextField.class).withId("claim-search").single();
        test(search).setValue("state bank");
        assertThat(rows(find(ClaimGrid.class).single()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.toString()).containsIgnoringCase("bank"));
        assertThat(words(find(ClaimsOfChart.class).single())).containsPattern("\\d+ of \\d+ claims");

        test(search).setValue("zzzz");
        assertThat(rows(find(ClaimGrid.class).single())).isEmpty();
    }

    @Test
    void everyMarkIsSaidInWords() {
        open("chart/crossings-map");
        int marks = Catalog.find("crossings-map")
                .orElseThrow()
                .spec(ShippedDataset.get(), View.on(ShippedDataset.DAY))
                .marks()
                .size();
        Details details = find(Details.class).withId("words").single();
        assertThat(find(ListItem.class, details).all()).hasSize(marks);
    }

    @Test
    void aChartOfThePastSaysSoAndLeadsBack() {
        open("chart/target-vs-actual?asOf=2012-03-01");
        assertThat(find(StatedBy.class).single().getValue()).isEqualTo("2012-03-01");
        assertThat(words(find(Notice.class).first())).contains("As it stood on 1 Mar 2012");
        assertThat(links(find(Notice.class).first()))
                .containsExactly("chart/target-vs-actual", "changes?from=2012-03-01");
        assertThat(find(ChartFigure.class).single().getElement().getAttribute("src"))
                .isEqualTo("chart/target-vs-actual.svg?asOf=2012-03-01");
    }

    @Test
    void theControlsShowWhatTheAddressChooses() {
        open("chart/stated-trade?reading=low&authority=pk-state-bank&flow=IRN-PAK");
        ControlStrip controls = find(ControlStrip.class).single();
        assertThat(find(Select.class, controls).withId("reading").single().getValue())
                .isEqualTo(Reading.LOW);
        assertThat(find(ComboBox.class, controls).withId("authority").single().getValue())
                .isEqualTo("pk-state-bank");
        assertThat(find(Select.class, controls).withId("flow").single().getValue())
                .isEqualTo("IRN-PAK");
        assertThat(find(ChartFigure.class).single().getElement().getAttribute("src"))
                .isEqualTo("chart/stated-trade.svg?reading=low&authority=pk-state-bank&flow=IRN-PAK");
    }

    @Test
    void everyFigureThatTheReadingLeavesOutIsListedWithTheReason() {
        open("chart/stated-trade?reading=official");
        int left = Catalog.find("stated-trade")
                .orElseThrow()
                .read(
                        ShippedDataset.get(),
                        View.of(new Selection(
                                Reading.OFFICIAL, ShippedDataset.DAY, Optional.empty(), Optional.empty())))
                .notChosen()
                .size();
        LeftOutClaims section = find(LeftOutClaims.class).single();
        assertThat(find(ListItem.class, section).all()).hasSize(left);
        assertThat(words(section)).contains("not a published statistic");
    }

    @Test
    void whereNoFigureIsShownOnlyTheDayCanBeChosen() {
        open("chart/crossings-map");
        assertThat(find(Select.class).withId("reading").single().isEnabled()).isFalse();
        assertThat(words(find(ControlStrip.class).single())).contains("only the day can be chosen");
    }

    @Test
    void beforeAnythingWasStatedThereIsNoTable() {
        open("chart/target-vs-actual?asOf=1950-01-01");
        assertThat(find(ClaimGrid.class).exists()).isFalse();
        assertThat(find(ChartFigure.class).exists()).isTrue();
    }

    @Test
    void anAddressThatIsNotUnderstoodShowsTodayAndSaysWhatWasWrong() {
        open("chart/stated-trade?asOf=tomorrow&colour=red");
        assertThat(words(find(Notice.class).first())).contains("tomorrow", "YYYY-MM-DD", "colour");
        assertThat(find(ChartFigure.class).single().getElement().getAttribute("src"))
                .isEqualTo("chart/stated-trade.svg");
    }

    @Test
    void neighboursLeadFromTheFirstChartToTheLast() {
        List<String> ids = Catalog.list().stream().map(Chart::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            open("chart/" + ids.get(i));
            List<String> around = Stream.of(i - 1, i + 1)
                    .filter(place -> place >= 0 && place < ids.size())
                    .map(place -> "chart/" + ids.get(place))
                    .toList();
            assertThat(links(nav("Previous and next chart"))).isEqualTo(around);
        }
    }

    @ParameterizedTest
    @MethodSource("org.corridor.chart.catalog.Catalog#list")
    void theTopicAndItsChartsStandAboveAndThisOneIsMarked(Chart chart) {
        open("chart/" + chart.id());
        List<Chart> siblings = Catalog.list().stream()
                .filter(other -> other.topic() == chart.topic())
                .toList();
        Nav nav = nav("Charts of this topic");
        assertThat(links(nav)).startsWith(chart.topic().id());
        if (siblings.size() > 1) {
            assertThat(links(nav))
                    .hasSize(siblings.size() + 1)
                    .endsWith("chart/" + siblings.getLast().id());
            assertThat(find(Anchor.class, nav)
                            .withAttribute("aria-current", "page")
                            .all())
                    .extracting(Anchor::getText)
                    .containsExactly(chart.name());
        }
        assertThat(find(SiteLink.class).withAttribute("aria-current", "true").all())
                .extracting(SiteLink::getText)
                .containsExactly(chart.topic().title());
    }

    private Nav nav(String label) {
        return find(Nav.class).withAttribute("aria-label", label).single();
    }

    @Test
    void anUnknownChartLeadsBackToWhatThereIs() {
        open("chart/nope");
        assertThat(words(find(H1.class).single())).isEqualTo("There is no such page");
        assertThat(links(find(NotFoundPage.class).single())).contains("", "trade", "evidence");
    }
}
