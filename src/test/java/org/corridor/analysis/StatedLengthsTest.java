package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Range;
import org.corridor.dataset.Segment;
import org.junit.jupiter.api.Test;

class StatedLengthsTest {
    private static final List<Economy> ECONOMIES =
            List.of(new Economy("KEN", "Kenya", "Kenyan"), new Economy("TZA", "Tanzania", "Tanzanian"));

    private final Segment kenyan = segment("kenyan", "KEN", 900, 1172);
    private final Segment tanzanian = segment("tanzanian", "TZA", 700, 1000);
    private final Segment first = segment("first", "TZA", 80, 81);
    private final List<Segment> segments = List.of(kenyan, tanzanian, first);

    @Test
    void aLengthIsOfThePartWhoseRangeHoldsIt() {
        Milestone claim = km("Part two: 781 km", 781);
        assertThat(lengths(claim).parts().get(tanzanian)).containsExactly(claim);
    }

    @Test
    void theNarrowestRangeIsMeantWhereSeveralHoldALength() {
        Milestone claim = km("Approved: 80 km", 80);
        Segment wide = segment("wide", "TZA", 10, 500);
        assertThat(StatedLengths.of(List.of(wide, first), List.of(claim), ECONOMIES)
                        .parts()
                        .get(first))
                .containsExactly(claim);
    }

    @Test
    void anEconomyInTheTitleDecides() {
        Milestone claim = km("Tanzanian part: about 1,000 km", 1000);
        assertThat(lengths(claim).parts().get(tanzanian)).containsExactly(claim);
        Milestone named = km("Kenya: 950 km laid", 950);
        assertThat(lengths(named).parts().get(kenyan)).containsExactly(named);
    }

    @Test
    void whatIsLongerThanAnyPartIsOfTheWholeLine() {
        Milestone claim = km("Whole line: 1,600 km", 1600);
        assertThat(lengths(claim).whole()).containsExactly(claim);
    }

    @Test
    void whatIsLongerThanAnyPartButOfOneEconomyIsNot() {
        Milestone claim = km("Kenyan part: 1,600 km", 1600);
        assertThat(lengths(claim).whole()).isEmpty();
        assertThat(lengths(claim).others()).containsExactly(claim);
    }

    @Test
    void theWidthOfAPipeIsNoLengthOfTheLine() {
        Milestone claim = Steps.step(
                "dia",
                "2017",
                Milestone.Kind.SPECIFICATION,
                "Pipe of 56 inches",
                Range.of(new BigDecimal("0.0014224")),
                "km");
        assertThat(lengths(claim).others()).containsExactly(claim);
    }

    @Test
    void withoutPartsNothingIsTheWhole() {
        Milestone claim = km("Whole line: 1,600 km", 1600);
        assertThat(StatedLengths.of(List.of(), List.of(claim), ECONOMIES).others())
                .containsExactly(claim);
    }

    private StatedLengths lengths(Milestone claim) {
        return StatedLengths.of(segments, List.of(claim), ECONOMIES);
    }

    private static Milestone km(String title, long km) {
        return Steps.step("length", "2013", Milestone.Kind.SPECIFICATION, title, Claims.range(km, km), "km");
    }

    private static Segment segment(String id, String economy, long low, long high) {
        return Steps.segment(id, economy, Optional.of(Claims.range(low, high)), Optional.empty());
    }
}
