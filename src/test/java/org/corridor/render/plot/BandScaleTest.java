package org.corridor.render.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.corridor.chart.Frame;
import org.corridor.dataset.Unit;
import org.corridor.render.label.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandScaleTest {
    private static final TypeScale TYPE = TypeScale.of(800);

    @ParameterizedTest
    @ValueSource(doubles = {120, 150, 170, 400})
    void howeverLowTheBandsAreAPixelIsWorthTheSameInAllAndNoValueEndsAtZero(double height) {
        BandScale scale = BandScale.of(bands(3, 2.4, 0.8), new Box(0, 0, 500, height), TYPE);
        assertThat(scale.scale()).isPositive();
        for (int band = 0; band < 3; band++) {
            assertThat(scale.y(band, 0) - scale.y(band, 0.8)).isEqualTo(0.8 * scale.scale(), within(1e-6));
            assertThat(scale.y(band, 0) - scale.y(band, 0.8)).isGreaterThan(1);
        }
        assertThat(scale.bottom(2)).isLessThanOrEqualTo(height + 0.01);
    }

    @ParameterizedTest
    @ValueSource(doubles = {170, 400})
    void aBandOfNextToNothingStillHasRoomForItsSigns(double height) {
        BandScale scale = BandScale.of(bands(3, 0.001), new Box(0, 0, 500, height), TYPE);
        assertThat(scale.y(1, 0) - scale.top(1)).isGreaterThan(22);
    }

    private static Frame.Bands bands(double... highest) {
        List<Frame.Band> bands = DoubleStream.of(highest)
                .mapToObj(max -> new Frame.Band("Band", BigDecimal.valueOf(max)))
                .toList();
        return new Frame.Bands(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 12, 31), Unit.parse("USD"), bands);
    }
}
