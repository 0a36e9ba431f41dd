package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparePageTest extends Pages {
    @Test
    void twoYearsAreComparedThroughTheDaysInBoth() {
        open("compare?claims=observations/tr-ir-1401-ip,observations/tr-moc-fy23-ip");
        assertThat(words(find(SideBySide.class).single()))
                .contains("263 of 365 days in both", "no value fits both", "$600m apart", "1.7 times")
                .contains("Solar year", "Fiscal year", "Customs declarations");
    }

    @Test
    void whatIsUnlikeIsRefusedWithEveryReason() {
        open("compare?claims=tr-ir-1401-ip,fs-peak-2023");
        assertThat(words(find(SideBySide.class).single()))
                .contains("must not be set against each other", "measure different things", "different units");
    }

    @Test
    void oneFigureLeadsToThoseItMayBeComparedWith() {
        open("compare?claims=observations/tr-sbp-fy23-ip");
        assertThat(find(SideBySide.class).all()).isEmpty();
        assertThat(find(CounterpartItem.class).all())
                .anySatisfy(item -> assertThat(links(item))
                        .containsExactly("compare?claims=observations/tr-sbp-fy23-ip,observations/tr-moc-fy23-ip"));
    }

    @Test
    void withoutAFigureOneIsAskedFor() {
        open("compare");
        assertThat(find(FigurePicker.class).all()).hasSize(2);
        assertThat(find(Notice.class).all()).isEmpty();
    }

    @Test
    void anUnknownFigureIsSaid() {
        open("compare?claims=nothing");
        assertThat(words(find(Notice.class).single())).contains("not understood", "nothing");
    }

    @Test
    void theTradePageTellsWhatBothSidesCountedAndWhatOnlyOneDid() {
        open("trade");
        assertThat(words(find(MirrorFindings.class).single()))
                .contains("What one side sells and the other buys", "Payments seen by banks", "72% of days shared")
                .contains("Not set against each other", "measure different things")
                .contains("is more than");
    }

    @Test
    void aDayBeforeAllCountsHasNoSuchSection() {
        open("trade?asOf=1900-01-01");
        assertThat(find(ChartSection.class).all()).isNotEmpty();
        assertThat(find(MirrorFindings.class).all()).isEmpty();
    }
}
