package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.claim;
import static org.corridor.analysis.Claims.range;
import static org.corridor.analysis.Claims.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of outcomes whatever was stated. */
class TargetOutcomePropertiesTest {
    private static final List<Calendar> CALENDARS =
            List.of(Calendar.GREGORIAN, Calendar.FISCAL, Calendar.PART_YEAR, Calendar.MULTI_YEAR);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsNeverMatters(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Target target = anyTarget(random);
        List<Level> levels = levels(random);
        List<Level> shuffled = new ArrayList<>(levels);
        Collections.shuffle(shuffled, new Random(seed));
        LocalDate day = day(random);
        assertThat(TargetOutcome.of(target, shuffled, day)).isEqualTo(TargetOutcome.of(target, levels, day));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavingOutAFigureThatDidNotDecideChangesNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Target target = anyTarget(random);
        List<Level> levels = levels(random);
        LocalDate day = day(random);
        TargetOutcome all = TargetOutcome.of(target, levels, day);
        List<Level> used = all.verdicts().values().stream()
                .map(TargetOutcome.Verdict::deciding)
                .toList();
        for (Level level : levels) {
            if (!used.contains(level)) {
                List<Level> rest =
                        levels.stream().filter(other -> !other.equals(level)).toList();
                assertThat(TargetOutcome.of(target, rest, day)).isEqualTo(all);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDistanceTellsTheOutcomeAndIsNeverTurnedRound(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, TargetOutcome.Verdict> verdicts =
                TargetOutcome.of(anyTarget(random), levels(random), day(random)).verdicts();
        verdicts.values().forEach(verdict -> {
            TargetDistance distance = verdict.distance();
            distance.low()
                    .ifPresent(low ->
                            distance.high().ifPresent(high -> assertThat(low).isLessThanOrEqualTo(high)));
            boolean reached = distance.high().filter(high -> high.signum() <= 0).isPresent();
            boolean below = distance.low().filter(low -> low.signum() > 0).isPresent();
            switch (verdict.outcome()) {
                case MET, REACHED -> assertThat(reached).isTrue();
                case DISPUTED -> assertThat(reached || below).isFalse();
                case MISSED -> assertThat(below).isTrue();
                case UNKNOWN, PENDING, OPEN -> assertThat(reached).isFalse();
            }
        });
    }

    /** From "met" or "missed" a wider range may lead to "disputed" or to nothing known, never the other way. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aWiderFigureNeverSaysMore(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Target target = anyTarget(random);
        LocalDate day = day(random);
        Range tight = anyRange(random);
        List<Range> wider = new ArrayList<>();
        if (tight.bound() == Bound.GIVEN) {
            long low = tight.low().longValue();
            long high = tight.high().longValue();
            wider.add(range(Math.max(0, low - random.nextInt(4)), high + random.nextInt(4)));
            wider.add(Claims.bound(low, low, Bound.AT_LEAST));
            wider.add(Claims.bound(high, high, Bound.AT_MOST));
        }
        for (Range wide : wider) {
            assertThat(possible(outcome(target, tight, day)))
                    .as("%s against %s, then %s", target.range(), tight, wide)
                    .isSubsetOf(possible(outcome(target, wide, day)));
        }
    }

    private enum Truth {
        REACHED,
        NOT_REACHED
    }

    /** What may be true where an outcome is said. */
    private static Set<Truth> possible(Outcome outcome) {
        return switch (outcome) {
            case MET, REACHED -> EnumSet.of(Truth.REACHED);
            case MISSED -> EnumSet.of(Truth.NOT_REACHED);
            case DISPUTED, UNKNOWN, PENDING, OPEN -> EnumSet.allOf(Truth.class);
        };
    }

    private static Outcome outcome(Target target, Range range, LocalDate day) {
        return TargetOutcome.of(
                        target, List.of(Level.of(claim("c", "x", Flow.TOTAL, "2020", Calendar.GREGORIAN, range))), day)
                .overall();
    }

    private static Target anyTarget(SplittableRandom random) {
        int year = random.nextInt(2010, 2024);
        String deadline = random.nextInt(4) == 0 ? "" : String.valueOf(year + random.nextInt(1, 6));
        return target("t", random.nextLong(1, 12), String.valueOf(year), deadline, Target.Kind.LEADERS);
    }

    private static LocalDate day(SplittableRandom random) {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(7000));
    }

    private static List<Level> levels(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(1, 12))
                .mapToObj(number -> level(random, number))
                .toList();
    }

    private static Level level(SplittableRandom random, int number) {
        int year = random.nextInt(2008, 2028);
        Calendar calendar = CALENDARS.get(random.nextInt(CALENDARS.size()));
        String period = switch (calendar) {
            case GREGORIAN -> String.valueOf(year);
            case FISCAL -> year + "-07/" + (year + 1) + "-06";
            case PART_YEAR -> year + "-01/" + year + "-09";
            default -> year + "/" + (year + 2);
        };
        return Level.of(claim("c" + number, "x" + random.nextInt(3), Flow.TOTAL, period, calendar, anyRange(random)));
    }

    private static Range anyRange(SplittableRandom random) {
        long low = random.nextLong(0, 12);
        long high = low + random.nextLong(0, 5);
        return switch (random.nextInt(5)) {
            case 0 -> Claims.bound(low, low, Bound.AT_LEAST);
            case 1 -> Claims.bound(0, high, Bound.AT_MOST);
            case 2 -> Claims.bound(low, high, Bound.ABOUT);
            default -> range(low, high);
        };
    }
}
