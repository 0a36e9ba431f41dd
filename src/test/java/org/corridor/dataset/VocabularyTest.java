package org.corridor.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    @Test
    void aReducedDateStandsForItsWholeSpan() {
        assertThat(ReducedDate.parse("2024")).isEqualTo(new ReducedDate("2024", day("2024-01-01"), day("2024-12-31")));
        assertThat(ReducedDate.parse("2024-02").last()).isEqualTo(day("2024-02-29"));
        assertThat(ReducedDate.parse("2024-04-24").first()).isEqualTo(day("2024-04-24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2023-02-29", "2024-4-1", "2024/04", "2024-04-24T00:00", "٢٠٢٤"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> ReducedDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntervalRunsFromTheFirstDayOfItsStartToTheLastDayOfItsEnd() {
        assertThat(Period.parse("2022-07/2023-06").span().orElseThrow())
                .isEqualTo(new Period.Span("2022-07/2023-06", day("2022-07-01"), day("2023-06-30")));
        assertThat(Period.parse("")).isEqualTo(Period.UNDATED);
        assertThatThrownBy(() -> Period.parse("2023/2022")).hasMessageContaining("ends before it starts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "KES", "litre/d", "percent", "USD/kWh", "ft3/d", "litre/vehicle"})
    void aUnitReadsAndPrintsTheSame(String text) {
        assertThat(Unit.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "usd", "XQZ", "litre/", "litre/day", "litre/d/d", "bn USD"})
    void whatIsNoUnitIsRefused(String text) {
        assertThatThrownBy(() -> Unit.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFlowHasTwoSidesUnlessItIsTheTotal() {
        assertThat(new Flow("KEN-TZA").from()).isEqualTo("KEN");
        assertThat(new Flow("KEN-TZA").to()).isEqualTo("TZA");
        assertThatThrownBy(Flow.TOTAL::from).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Flow("KEN")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeNeverTurnsUpsideDown() {
        assertThatThrownBy(() -> Range.of(BigDecimal.TWO, BigDecimal.ONE)).hasMessageContaining("above");
    }

    @Test
    void openEndsOfOppositeDirectionLeaveOnlyAbout() {
        Range atLeast = new Range(BigDecimal.ONE, BigDecimal.ONE, Bound.AT_LEAST);
        Range atMost = new Range(BigDecimal.ZERO, BigDecimal.ONE, Bound.AT_MOST);
        assertThat(atLeast.plus(atMost).bound()).isEqualTo(Bound.ABOUT);
        assertThat(atLeast.plus(Range.of(BigDecimal.ONE)).bound()).isEqualTo(Bound.AT_LEAST);
    }

    @Test
    void codesAreWrittenAsTheContractWritesThem() {
        assertThat(Code.of(Project.Kind.GAS_PIPELINE)).isEqualTo("gas-pipeline");
        assertThat(Code.of(ObservationStatus.A)).isEqualTo("A");
        assertThat(Code.find(Calendar.class, "pk-fiscal")).contains(Calendar.PK_FISCAL);
        assertThat(Code.find(Calendar.class, "PK_FISCAL")).isEmpty();
    }

    @Test
    void aClaimIsNamedByTableAndId() {
        ClaimRef ref = new ClaimRef(ClaimRef.Table.OBSERVATIONS, "tr-1");
        assertThat(ref).hasToString("observations/tr-1");
        assertThat(ClaimRef.parse("observations/tr-1")).isEqualTo(ref);
        assertThatThrownBy(() -> ClaimRef.parse("tr-1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
