package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.year;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Theme;
import org.junit.jupiter.api.Test;

class OwnSeriesTest {
    private static final Flow OUT = Flow.of("KEN", "TZA");
    private static final Flow IN = Flow.of("TZA", "KEN");

    @Test
    void oneDirectionIsListedWhereItIsNewerThanBoth() {
        List<OwnSeries> series = list(
                year("a", "x", Flow.TOTAL, "2021", 9),
                year("b", "x", Flow.TOTAL, "2022", 10),
                year("c", "x", OUT, "2022", 4),
                year("d", "x", OUT, "2023", 5));
        assertThat(series).extracting(OwnSeries::flow).containsExactly(Flow.TOTAL, OUT);
    }

    @Test
    void oneDirectionIsLeftOutWhereBothAreAsNew() {
        List<OwnSeries> series = list(
                year("a", "x", OUT, "2021", 4),
                year("b", "x", IN, "2021", 5),
                year("c", "x", OUT, "2022", 6),
                year("d", "x", IN, "2022", 7));
        assertThat(series).extracting(OwnSeries::flow).containsExactly(Flow.TOTAL);
        assertThat(series.getFirst().latest().computed()).isTrue();
    }

    @Test
    void whatEndedLongBeforeTheNewestIsLeftOut() {
        List<OwnSeries> series = list(
                year("a", "x", Flow.TOTAL, "2016", 9),
                year("b", "x", Flow.TOTAL, "2017", 10),
                year("c", "y", Flow.TOTAL, "2022", 4),
                year("d", "y", Flow.TOTAL, "2023", 5));
        assertThat(series).extracting(one -> one.latest().authority()).containsExactly("y");
    }

    @Test
    void theNewestMayBeAFigureThatHasNoOtherToGrowFrom() {
        assertThat(list(
                        year("a", "x", Flow.TOTAL, "2016", 9),
                        year("b", "x", Flow.TOTAL, "2017", 10),
                        year("c", "y", Flow.TOTAL, "2023", 4)))
                .isEmpty();
    }

    @Test
    void withoutFiguresThereIsNothing() {
        assertThat(list()).isEmpty();
    }

    private static List<OwnSeries> list(Observation... claims) {
        Measure measure = new Measure("trade", "Trade", Theme.FORMAL_TRADE, Claims.USD, "");
        List<Observation> all = Stream.of(claims).toList();
        return OwnSeries.list(
                new TradeFocus(measure, Optional.empty(), List.of(), all, Totals.list(all, "KEN", "TZA")),
                "KEN",
                "TZA");
    }
}
