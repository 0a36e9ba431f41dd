package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedAmountTest {
    @Test
    void onlyTheVerySameAmountIsOne() {
        Milestone one = cost("one", "2010", 75);
        Milestone again = cost("again", "2013", 75);
        Milestone less = cost("less", "2013", 74);
        assertThat(StatedAmount.list(List.of(again, less, one), List.of()))
                .extracting(StatedAmount::milestones)
                .containsExactly(List.of(one, again), List.of(less));
    }

    @Test
    void aPenaltyIsNeverACostOfTheSameHeight() {
        Milestone cost = cost("cost", "2010", 75);
        Milestone penalty =
                Steps.step("penalty", "2010", Milestone.Kind.PENALTY, "A penalty", Claims.range(75, 75), "USD");
        assertThat(StatedAmount.list(List.of(cost, penalty), List.of())).hasSize(2);
    }

    @Test
    void theCapacityOfAPartJoinsTheStepThatStatesIt() {
        Milestone flow =
                Steps.step("flow", "2017", Milestone.Kind.SPECIFICATION, "A flow", Claims.range(750, 750), "ft3/d");
        Segment part = Steps.segment(
                "part",
                "KEN",
                Optional.empty(),
                Optional.of(new Quantity(Claims.range(750, 750), Unit.parse("ft3/d"))));
        List<StatedAmount> amounts = StatedAmount.list(List.of(flow), List.of(part));
        assertThat(amounts).hasSize(1);
        assertThat(amounts.getFirst().claims()).containsExactly(flow, part);
        assertThat(StatedAmount.list(List.of(), List.of(part)).getFirst().claims())
                .containsExactly(part);
    }

    @ParameterizedTest
    @CsvSource({
        "USD, MONEY",
        "USD/d, RATE",
        "USD/kWh, PRICE",
        "ft3/d, FLOW",
        "m3/year, FLOW",
        "m3, OTHER",
        "km, OTHER",
        "MW, OTHER"
    })
    void theUnitTellsTheSort(String unit, StatedAmount.Sort sort) {
        Milestone step =
                Steps.step("step", "2017", Milestone.Kind.SPECIFICATION, "Something", Claims.range(1, 2), unit);
        assertThat(StatedAmount.list(List.of(step), List.of()).getFirst().sort())
                .isEqualTo(sort);
    }

    private static Milestone cost(String id, String date, long dollars) {
        return Steps.step(id, date, Milestone.Kind.SPECIFICATION, "A cost", Claims.range(dollars, dollars), "USD");
    }
}
