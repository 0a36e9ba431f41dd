package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YearlyRateTest {
    @ParameterizedTest
    @CsvSource({
        "2024-12-31,2029-12-31,5,1",
        "2024-12-31,2025-12-31,1,1",
        "2024-02-29,2025-02-28,1,1",
        "2025-03-20,2029-12-31,1746,365",
        "2027-06-30,2027-12-31,184,366",
        "2029-12-31,2029-12-31,0,1",
        "2030-01-01,2029-12-31,0,1"
    })
    void yearsAreWholeOnesAndAShareOfTheLast(LocalDate from, LocalDate to, long numerator, long denominator) {
        assertThat(Years.between(from, to)).isEqualTo(new Years(numerator, denominator));
    }

    @Test
    void aLaterDayIsNeverFewerYearsAway() {
        LocalDate from = LocalDate.of(2024, 2, 29);
        Years before = Years.of(0);
        for (int days = 1; days < 3000; days++) {
            Years years = Years.between(from, from.plusDays(days));
            assertThat(years.numerator() * before.denominator())
                    .isGreaterThanOrEqualTo(before.numerator() * years.denominator());
            before = years;
        }
    }

    @Test
    void aRateThatSixDecimalsSayIsExact() {
        BigDecimal hundredPerCent = YearlyRate.floor(number("5"), number("10"), Years.of(1));
        assertThat(hundredPerCent).isEqualByComparingTo("1");
        assertThat(YearlyRate.ceiling(number("5"), number("10"), Years.of(1))).contains(hundredPerCent);
        assertThat(YearlyRate.floor(number("1000"), number("1331"), Years.of(3)))
                .isEqualByComparingTo("0.1");
        assertThat(YearlyRate.ceiling(number("1000"), number("1331"), Years.of(3))
                        .orElseThrow())
                .isEqualByComparingTo("0.1");
    }

    @Test
    void toNothingAllIsLost() {
        assertThat(YearlyRate.floor(number("5"), number("0"), Years.of(3))).isEqualByComparingTo("-1");
        assertThat(YearlyRate.ceiling(number("5"), number("0"), Years.of(3)).orElseThrow())
                .isEqualByComparingTo("-1");
    }

    @Test
    void aRateBeyondReckoningHasALowEndOnly() {
        Years day = Years.between(LocalDate.of(2029, 12, 30), LocalDate.of(2029, 12, 31));
        assertThat(YearlyRate.floor(number("1"), number("10000000000"), day)).isEqualTo(YearlyRate.LIMIT);
        assertThat(YearlyRate.ceiling(number("1"), number("10000000000"), day)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Whole powers of both ends of the rate are the judge, not logarithms. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theTrueRateLiesBetweenTheTwo(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BigDecimal start = BigDecimal.valueOf(random.nextLong(1, 10_000_000_000L), random.nextInt(3));
        BigDecimal end = BigDecimal.valueOf(random.nextLong(0, 20_000_000_000L), random.nextInt(3));
        int years = random.nextInt(1, 8);
        BigDecimal low = YearlyRate.floor(start, end, Years.of(years));
        assertThat(grown(start, low, years)).isLessThanOrEqualTo(end);
        YearlyRate.ceiling(start, end, Years.of(years)).ifPresent(high -> {
            assertThat(grown(start, high, years)).isGreaterThanOrEqualTo(end);
            assertThat(high.subtract(low)).isLessThanOrEqualTo(new BigDecimal("0.000001"));
        });
    }

    private static BigDecimal grown(BigDecimal start, BigDecimal rate, int years) {
        return start.multiply(BigDecimal.ONE.add(rate).pow(years));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
