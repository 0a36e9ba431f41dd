package org.corridor.render.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.dataset.Unit;
import org.corridor.render.label.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelsPlanTest {
    private final Frame.Panels frame = new Frame.Panels(List.of(panel("Length", 3), panel("Flow", 5)));

    @ParameterizedTest
    @CsvSource({
        "700, 900, BESIDE",
        "240, 400, OVER",
        "700, 340, OVER",
        "700, 265, OVER_WITHOUT_AXES",
        "700, 200, BESIDE_IN_BRIEF",
        "700, 120, TIGHT_BESIDE"
    })
    void theLowerThePictureTheMoreGivesWay(double width, double height, PanelNames names) {
        assertThat(plan(width, height).names()).isEqualTo(names);
    }

    @Test
    void aPhoneHasNoRoomBesideBars() {
        for (int height = 100; height < 1200; height += 50) {
            PanelsPlan plan = PanelsPlan.of(frame, List.of(), new Box(0, 0, 330, height), TypeScale.of(360));
            assertThat(plan.names().isBeside()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"700, 900", "700, 300", "300, 600", "700, 150"})
    void panelsStandOneUnderTheOtherOnOneLeftEdge(double width, double height) {
        List<PanelsPlan.Place> places = plan(width, height).places();
        assertThat(places).extracting(PanelsPlan.Place::first).containsExactly(0, 3);
        Box upper = places.getFirst().area();
        Box lower = places.getLast().area();
        assertThat(lower.x()).isEqualTo(upper.x());
        assertThat(lower.right()).isEqualTo(upper.right());
        assertThat(places.getLast().heading().y()).isGreaterThan(upper.bottom());
        assertThat(lower.bottom()).isLessThanOrEqualTo(height);
    }

    private PanelsPlan plan(double width, double height) {
        return PanelsPlan.of(frame, List.of(), new Box(0, 0, width, height), TypeScale.of(850));
    }

    private static Frame.Panel panel(String title, int count) {
        List<Frame.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Frame.Row("Row number " + i, "as somebody stated in 2025", 1));
        }
        return new Frame.Panel(title, rows, new Frame.ValueAxis(Unit.parse("km"), BigDecimal.TEN));
    }
}
