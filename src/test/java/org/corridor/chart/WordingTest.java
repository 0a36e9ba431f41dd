package org.corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "2000000000,2500000000,USD,$2.0–2.5bn",
        "3129000000,3129000000,USD,$3.129bn",
        "10000000000,10000000000,USD,$10bn",
        "822200000,822200000,USD,$822.2m",
        "75000,75000,USD,$75k",
        "0,0,USD,$0",
        "8900000,8900000,litre/d,8.9m litres a day",
        "700000,700000,litre/d,'700,000 litres a day'",
        "46129,46129,truck/year,'46,129 trucks a year'",
        "14,14,percent,14%",
        "0.077,0.1145,USD/kWh,$0.0770–0.1145 per kWh",
        "20,70,MW,20–70 MW",
        "44200000000,45000000000,PKR,Rs 44.2–45.0bn",
        "5,5,KES,KES 5"
    })
    void amountsAreWrittenAsTheyWereStated(BigDecimal low, BigDecimal high, String unit, String words) {
        assertThat(Amounts.format(Range.of(low, high), Unit.parse(unit))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "75000,3129000000,USD,$75k–3.1bn",
        "1020000000,2500000000,USD,$1.0–2.5bn",
        "10000000000,10000000000,USD,$10bn",
        "3129000000,3129000000,USD,$3.1bn"
    })
    void headlinesKeepAtMostOneDecimal(BigDecimal low, BigDecimal high, String unit, String words) {
        assertThat(Amounts.brief(Range.of(low, high), Unit.parse(unit))).isEqualTo(words);
    }

    @Test
    void openEndsAreSaid() {
        Unit unit = Unit.parse("USD");
        assertThat(Amounts.format(new Range(BigDecimal.TEN, BigDecimal.TEN, Bound.AT_LEAST), unit))
                .isEqualTo("at least $10");
        assertThat(Amounts.format(new Range(BigDecimal.ZERO, BigDecimal.TEN, Bound.AT_MOST), unit))
                .isEqualTo("at most $10");
        assertThat(Amounts.format(new Range(BigDecimal.TEN, BigDecimal.TEN, Bound.ABOUT), unit))
                .isEqualTo("about $10");
    }

    @ParameterizedTest
    @CsvSource({
        "2023,2023",
        "2023-05,May 2023",
        "2022-07-01/2023-06-30,Jul 2022 – Jun 2023",
        "2024-03-20/2025-03-20,20 Mar 2024 – 20 Mar 2025",
        "2020/2022,2020–2022",
        "'',no year given"
    })
    void periodsAreWords(String period, String words) {
        assertThat(Dates.words(Period.parse(period))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2024,2024", "2024-04,Apr 2024", "2024-04-24,24 Apr 2024"})
    void datesAreAsExactAsTheyAreKnown(String date, String words) {
        assertThat(Dates.words(ReducedDate.parse(date))).isEqualTo(words);
    }

    @Test
    void listsAndCountsReadAsSentences() {
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.count(1, "claim", "claims")).isEqualTo("one claim");
        assertThat(Words.count(17, "claim", "claims")).isEqualTo("17 claims");
    }

    @Test
    void aSmallShareIsNotNothing() {
        assertThat(Percent.format(new BigDecimal("0.0000075"))).isEqualTo("under 1%");
        assertThat(Percent.format(BigDecimal.ZERO)).isEqualTo("0%");
        assertThat(Percent.format(Range.of(new BigDecimal("0.28"), new BigDecimal("0.51"))))
                .isEqualTo("28–51%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "319x400",
                "2401x1300",
                "850",
                "850x",
                "850x600x2",
                "1000x400",
                "400x1000",
                "-850x600",
                "2400x2400",
                "99999x99999"
            })
    void sizesOutsideTheLimitsNameTheLimits(String text) {
        assertThatThrownBy(() -> Size.parse(text)).hasMessageContaining("320 to 2400");
    }

    @Test
    void changesCarryTheirSigns() {
        assertThat(Percent.change(change("0.182", "0.182"))).isEqualTo("+18%");
        assertThat(Percent.change(change("0.179", "0.187"))).isEqualTo("+18–19%");
        assertThat(Percent.change(change("-0.12", "0.03"))).isEqualTo("−12% to +3%");
        assertThat(Percent.change(change("0.046", "0.046"))).isEqualTo("+4.6%");
        assertThat(Percent.change(change("-0.12", "-0.051"))).isEqualTo("−12% to −5.1%");
        assertThat(Percent.change(change("-0.12", "-0.12"))).isEqualTo("−12%");
        assertThat(Percent.change(change("0.0001", "0.0002"))).isEqualTo("0%");
        assertThat(Percent.change(new Range(new BigDecimal("0.5"), new BigDecimal("0.5"), Bound.ABOUT)))
                .isEqualTo("about +50%");
    }

    private static Range change(String low, String high) {
        return Range.of(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void namedSizesAreSizes() {
        assertThat(Size.parse("default")).isEqualTo(new Size(850, 600));
        assertThat(Size.parse("800x418")).isEqualTo(Size.parse("card"));
    }
}
