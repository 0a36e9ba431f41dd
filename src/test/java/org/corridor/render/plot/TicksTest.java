package org.corridor.render.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.Frame;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {
    private static Frame.ValueAxis axis(String unit, String max) {
        return new Frame.ValueAxis(Unit.parse(unit), new BigDecimal(max));
    }

    @Test
    void valuesStartAtZeroAndAreRound() {
        assertThat(ValueTicks.of(axis("USD", "10000000000"), 400, 46))
                .extracting(Tick::text)
                .containsExactly("0", "$2bn", "$4bn", "$6bn", "$8bn", "$10bn");
    }

    @Test
    void theUnitOfASmallAxisIsKept() {
        assertThat(ValueTicks.of(axis("MW", "204"), 150, 46))
                .extracting(Tick::text)
                .containsExactly("0", "100 MW", "200 MW");
        assertThat(ValueTicks.of(axis("USD/kWh", "0.11"), 200, 60))
                .extracting(Tick::text)
                .containsExactly("0", "$0.05 per kWh", "$0.1 per kWh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "3", "0.0004", "999", "123456789", "7e30"})
    void noAxisHasTooManyTicks(String max) {
        assertThat(ValueTicks.of(axis("count", new BigDecimal(max).toPlainString()), 300, 50))
                .hasSizeBetween(1, 7)
                .first()
                .isEqualTo(new Tick(0, "0"));
    }

    @Test
    void yearsStandAsCloseAsTheirNamesAllow() {
        Frame.Time time =
                new Frame.Time(LocalDate.of(1994, 1, 1), LocalDate.of(2036, 12, 31), Optional.empty(), List.of());
        assertThat(YearTicks.of(time, 660, TypeScale.of(850)))
                .extracting(Tick::text)
                .containsExactly("1995", "2000", "2005", "2010", "2015", "2020", "2025", "2030", "2035");
    }

    @Test
    void aShortTimeStillHasAYear() {
        Frame.Time time =
                new Frame.Time(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Optional.empty(), List.of());
        assertThat(YearTicks.of(time, 300, TypeScale.of(360)))
                .extracting(Tick::text)
                .containsExactly("2024", "2025");
    }
}
