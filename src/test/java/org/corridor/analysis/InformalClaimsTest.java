package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Range;
import org.corridor.dataset.Theme;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;

class InformalClaimsTest {
    private static final Measure FUEL =
            new Measure("trade", "Fuel", Theme.INFORMAL_TRADE, Unit.parse("litre/d"), "Fuel.");
    private static final Flow WAY = Flow.of("KEN", "TZA");

    @Test
    void onlyGoodsByValueAmountOrShareTakePart() {
        assertThat(InformalClaims.list(ShippedDataset.get(), ShippedDataset.DAY))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.unit().base()).isIn("USD", "PKR", "litre", "t", "percent"))
                .allSatisfy(group -> assertThat(group.measure().name()).doesNotContainIgnoringCase("revenue"))
                .extracting(group -> group.unit().toString())
                .doesNotContain("litre/vehicle", "PKR/litre")
                .startsWith("USD")
                .endsWith("percent");
    }

    @Test
    void nothingTakesPartBeforeItWasStatedOrWhereItMayNotBeCharted() {
        LocalDate day = LocalDate.of(2024, 4, 1);
        assertThat(InformalClaims.list(ShippedDataset.get(), day))
                .flatExtracting(InformalClaims::claims)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.statedOn().first()).isBeforeOrEqualTo(day))
                .allMatch(Observation::chartable);
    }

    @Test
    void theCurrentRangeLeavesOutWhatIsMoreThanThreeYearsOld() {
        assertThat(group(year("old", "2015", 1), year("new", "2023", 10), undated("said", 16))
                        .currentRange())
                .isEqualTo(Range.of(BigDecimal.TEN, BigDecimal.valueOf(16)));
    }

    @Test
    void theCurrentRangeIsOpenWhereItsHighestClaimIs() {
        Observation more =
                Claims.claim("more", "bank", WAY, "2023", Calendar.GREGORIAN, Claims.bound(20, 20, Bound.AT_LEAST));
        assertThat(group(year("new", "2023", 10), more).currentRange().isOpenAbove())
                .isTrue();
        assertThat(group(year("new", "2023", 30), more).currentRange().isOpenAbove())
                .isFalse();
    }

    private static InformalClaims group(Observation... claims) {
        List<Origin> origins = List.of(claims).stream()
                .map(claim -> new Origin(claim, List.of()))
                .toList();
        return new InformalClaims(FUEL, Optional.of(WAY), FUEL.unit(), origins);
    }

    private static Observation year(String id, String year, long value) {
        return Claims.year(id, "bank", WAY, year, value);
    }

    private static Observation undated(String id, long value) {
        return Claims.claim(id, "press", WAY, "", Calendar.NONE, Claims.range(value, value));
    }
}
