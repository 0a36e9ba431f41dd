package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.claim;
import static org.corridor.analysis.Claims.range;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaceReachedTest {
    @Test
    void doublingEveryYearReachesEightTimesAsMuchInThree() {
        PaceReached reached = reached(range(1, 1), range(2, 2), range(16, 16));
        assertThat(reached.first()).contains(2026);
        assertThat(reached.last()).contains(2026);
    }

    @Test
    void aLittleMoreTakesIntoTheNextYear() {
        assertThat(reached(range(10, 10), range(20, 20), range(161, 161)).first())
                .contains(2027);
    }

    @Test
    void aRangeOfFiguresIsARangeOfYears() {
        PaceReached reached = reached(range(10, 11), range(15, 20), range(100, 100));
        assertThat(reached.first().orElseThrow()).isLessThan(reached.last().orElseThrow());
    }

    @Test
    void whatShrinksNeverReachesMore() {
        assertThat(reached(range(20, 20), range(10, 10), range(40, 40)).isNever())
                .isTrue();
        assertThat(reached(range(20, 20), range(20, 20), range(40, 40)).isNever())
                .isTrue();
        assertThat(reached(range(20, 20), range(0, 0), range(40, 40)).isNever()).isTrue();
    }

    @Test
    void whereOnlyTheHighRateGrowsThereIsNoLastYear() {
        PaceReached reached = reached(range(10, 10), range(9, 12), range(40, 40));
        assertThat(reached.first()).isPresent();
        assertThat(reached.last()).isEmpty();
    }

    @Test
    void whatIsReachedIsReachedInTheYearOfTheFigure() {
        assertThat(reached(range(10, 10), range(9, 9), range(8, 8)).last()).contains(2023);
    }

    @Test
    void aCrawlEndsWithTheYearsThatCanBeWritten() {
        PaceReached reached =
                reached(range(1_000_000, 1_000_000), range(1_000_001, 1_000_001), range(9_000_000, 9_000_000));
        assertThat(reached.first()).contains(9999);
        assertThat(reached.last()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void widerFiguresNeverGiveFewerYears(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Range earlier = any(random, 3);
        Range later = any(random, 1);
        Range target = any(random, 30);
        PaceReached tight = reached(earlier, later, target);
        PaceReached wide = reached(wider(random, earlier), wider(random, later), wider(random, target));
        assertThat(first(wide)).isLessThanOrEqualTo(first(tight)).isLessThanOrEqualTo(last(tight));
        assertThat(last(wide)).isGreaterThanOrEqualTo(last(tight));
    }

    private static int first(PaceReached reached) {
        return reached.first().orElse(Integer.MAX_VALUE);
    }

    private static int last(PaceReached reached) {
        return reached.last().orElse(Integer.MAX_VALUE);
    }

    private static Range any(SplittableRandom random, long least) {
        long low = least + random.nextLong(90);
        return range(low, low + random.nextLong(10));
    }

    private static Range wider(SplittableRandom random, Range range) {
        return range(
                Math.max(1, range.low().longValue() - random.nextLong(3)),
                range.high().longValue() + random.nextLong(3));
    }

    private static PaceReached reached(Range earlier, Range later, Range target) {
        List<Level> levels = Stream.of(ofYear("a", "2022", earlier), ofYear("b", "2023", later))
                .toList();
        return PaceReached.of(OwnGrowth.list(levels).getFirst(), target);
    }

    private static Level ofYear(String id, String year, Range range) {
        return Level.of(claim(id, "x", Flow.TOTAL, year, Calendar.GREGORIAN, range));
    }
}
