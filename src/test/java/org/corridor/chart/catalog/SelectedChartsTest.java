package org.corridor.chart.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.analysis.NotChosen;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Mark;
import org.corridor.chart.View;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chart of selected figures. */
class SelectedChartsTest {
    private static final Dataset DATASET = ShippedDataset.get();
    private static final LocalDate DAY = ShippedDataset.DAY;

    static List<Chart> charts() {
        return Catalog.list();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everySelectionDrawsOnlyWhatItSelectsAndSaysWhich(Chart chart) {
        for (Selection selection : selections()) {
            ChartSpec spec = chart.read(DATASET, View.of(selection));
            assertThat(figures(spec))
                    .as(chart.id() + " " + selection)
                    .allMatch(claim -> isSelected(claim, selection) || isCounterpart(chart, claim, selection));
            assertThat(spec.title()).isNotBlank();
            String words = chart.scope(DATASET, selection);
            assertThat(spec.subtitle()).as(chart.id() + " " + selection).endsWith(words);
            assertThat(words.isEmpty()).isEqualTo(selection.isAll());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void whatAReadingLeavesOutIsListedAndNotDrawn(Chart chart) {
        ChartSpec all = chart.read(DATASET, View.on(DAY));
        for (Reading reading : Reading.values()) {
            ChartSpec spec =
                    chart.read(DATASET, View.of(new Selection(reading, DAY, Optional.empty(), Optional.empty())));
            List<Observation> left =
                    spec.notChosen().stream().map(NotChosen::claim).toList();
            assertThat(figures(spec)).noneMatch(left::contains);
            assertThat(figures(all)).containsAll(left);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nobodyReadsThatThereIsNoFigureWhereThereIsOneThatWasNotSelected(Chart chart) {
        int all = figures(chart.read(DATASET, View.on(DAY))).size();
        for (Selection selection : selections()) {
            ChartSpec spec = chart.read(DATASET, View.of(selection));
            boolean none =
                    figures(spec).isEmpty() && all > 0 && selection.asOf().equals(DAY);
            assertThat(spec.title().contains("fits this choice"))
                    .as(chart.id() + " " + selection)
                    .isEqualTo(none);
        }
    }

    private static List<Selection> selections() {
        Flow out = Flow.of(DATASET.info().sideA().id(), DATASET.info().sideB().id());
        List<Selection> selections = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            for (Optional<Flow> flow : List.of(Optional.<Flow>empty(), Optional.of(Flow.TOTAL), Optional.of(out))) {
                selections.add(new Selection(reading, DAY, Optional.empty(), flow));
                selections.add(new Selection(reading, LocalDate.of(1900, 1, 1), Optional.empty(), flow));
            }
        }
        DATASET.listAuthorities().stream()
                .map(Authority::id)
                .map(id -> new Selection(Reading.ALL, DAY, Optional.of(id), Optional.empty()))
                .forEach(selections::add);
        return selections;
    }

    private static boolean isSelected(Observation claim, Selection selection) {
        boolean official = selection.reading() != Reading.OFFICIAL || claim.nature() == Nature.STATISTIC;
        boolean own = selection.authority().map(claim.authority()::equals).orElse(true);
        return official && own && (isOnFlow(claim, selection.flow()) || isAddedUp(claim, selection.flow()));
    }

    /** A mirror needs two: what the other side counts stays beside what the chosen authority does. */
    private static boolean isCounterpart(Chart chart, Observation claim, Selection selection) {
        return chart.id().equals("mirror-gap")
                && selection.authority().isPresent()
                && !DATASET.getAuthority(claim.authority())
                        .economy()
                        .equals(DATASET.getAuthority(selection.authority().get())
                                .economy());
    }

    private static boolean isOnFlow(Observation claim, Optional<Flow> flow) {
        return flow.isEmpty() || claim.flow().isEmpty() || claim.flow().equals(flow);
    }

    private static boolean isAddedUp(Observation claim, Optional<Flow> flow) {
        return flow.filter(Flow::isTotal).isPresent()
                && DATASET.getMeasure(claim.measure()).theme() == Theme.FORMAL_TRADE;
    }

    private static List<Observation> figures(ChartSpec spec) {
        return Mark.claims(spec.marks().stream()).stream()
                .map(ref -> DATASET.findClaim(ref).orElseThrow())
                .flatMap(SelectedChartsTest::figure)
                .toList();
    }

    private static Stream<Observation> figure(Claim claim) {
        return claim instanceof Observation observation ? Stream.of(observation) : Stream.empty();
    }
}
