package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Citation;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;
import org.corridor.dataset.Unit;

/**
 * Makes up claims for tests of properties: plausible ones, and those that hardly anybody thinks of. The same seed always
 * makes the same.
 *
 * <p>Two economies (KEN and TZA) trade. Few measures, flows, authorities, years and values, so that claims often are about
 * one thing: four measures, six authorities on either side or none, calendar, fiscal and solar years, months, parts of a
 * year, several years, days, contracts and no year at all, from 2014 to 2025. Values are nothing, small, very large, with
 * decimals, ranges from nothing, and open at either end. Some are forecasts, some not to be charted, some derive from
 * others, from themselves or in a circle.
 *
 * <pre>{@code
 * RandomClaims.forSeeds(300, random -> {
 *     List<Observation> claims = random.observations(12);
 *     assertThat(rule(random.shuffled(claims))).isEqualTo(rule(claims));
 * });
 * }</pre>
 */
public final class RandomClaims {
    /** The sides of the datasets that are made here. */
    public static final String A = "KEN";

    public static final String B = "TZA";

    static final List<String> OF_A = List.of("a-customs", "a-bank");
    static final List<String> OF_B = List.of("b-customs", "b-ministry");
    static final List<String> OF_NONE = List.of("un", "press");

    private static final List<Optional<Flow>> FLOWS =
            List.of(Optional.of(Flow.of(A, B)), Optional.of(Flow.of(B, A)), Optional.of(Flow.TOTAL), Optional.empty());
    private static final List<String> VALUES = List.of(
            "0", "0.001", "1", "2", "3", "5", "7.5", "10", "12", "100", "59000", "860000000", "123456789012345678.9");

    private final SplittableRandom random;
    private int made;

    public RandomClaims(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Checks a property for the seeds from 0 up.
     *
     * @throws AssertionError that names the seed which breaks it
     */
    public static void forSeeds(int cases, Consumer<RandomClaims> property) {
        for (long seed = 0; seed < cases; seed++) {
            try {
                property.accept(new RandomClaims(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with new RandomClaims(" + seed + "): " + e.getMessage(), e);
            }
        }
    }

    /** Makes up an observation of any kind. */
    public Observation observation() {
        return observation(RandomPeriods.any(this));
    }

    /** Makes up a count of one measure in one currency that goes one way in a full year: most pairs can be compared. */
    public Observation count() {
        Observation any = observation(RandomPeriods.year(this));
        return RandomEdits.on(any, "trade", any.flow().or(() -> FLOWS.getFirst()), Unit.parse("USD"), Nature.STATISTIC);
    }

    private Observation observation(RandomPeriods period) {
        String id = "c" + made++;
        String measure = pick("trade", "trade", "trade", "rice", "fuel", "power");
        return new Observation(
                id,
                measure,
                pick(FLOWS),
                chance(10) ? Optional.of(pick("gate", "port")) : Optional.empty(),
                period.period(),
                period.calendar(),
                range(),
                unit(measure),
                chance(10) ? pick(ObservationStatus.values()) : ObservationStatus.A,
                chance(60) ? Nature.STATISTIC : pick(Nature.values()),
                authority(),
                new Citation(pick("paper", "wire", "yearbook"), "p. " + id),
                date(),
                origins(),
                pick(Confidence.values()),
                !chance(10),
                "Said as " + id + ".",
                "");
    }

    /** Makes up so many observations, each with an id of its own. */
    public List<Observation> observations(int count) {
        return Stream.generate(this::observation).limit(count).toList();
    }

    /** Makes up so many claims as {@link #count()} does. */
    public List<Observation> counts(int count) {
        return Stream.generate(this::count).limit(count).toList();
    }

    /** Makes up a target on trade both ways or one way, with or without a deadline, some in place of an earlier one. */
    public Target target() {
        int number = made++;
        ReducedDate announced = date();
        Optional<ReducedDate> deadline = chance(25)
                ? Optional.empty()
                : Optional.of(ReducedDate.parse(String.valueOf(announced.last().getYear() + between(0, 9))));
        return new Target(
                "t" + number,
                "trade",
                chance(75) ? Flow.TOTAL : FLOWS.getFirst().orElseThrow(),
                range(),
                Unit.parse("USD"),
                announced,
                deadline,
                deadline.isEmpty() ? Target.DeadlineBasis.NONE : Target.DeadlineBasis.STATED,
                "Both",
                "A visit",
                pick(Target.Kind.values()),
                chance(30) && number > 0 ? Optional.of("t" + between(0, number)) : Optional.empty(),
                chance(30) ? Optional.of(range()) : Optional.empty(),
                new Citation(pick("paper", "wire", "yearbook"), "p. 1"),
                pick(Confidence.values()),
                "");
    }

    /** Makes up a dataset with so many observations, half of them counts, and a target for every ten. */
    public Dataset dataset(int observations) {
        List<Observation> claims = new ArrayList<>(counts(observations / 2));
        claims.addAll(observations(observations - claims.size()));
        List<Target> targets =
                Stream.generate(this::target).limit(observations / 10).toList();
        return new MemoryDataset(claims, targets);
    }

    /** Makes up a range with any bound. */
    public Range range() {
        BigDecimal one = new BigDecimal(pick(VALUES));
        BigDecimal other = chance(60) ? one : new BigDecimal(pick(VALUES));
        return new Range(one.min(other), one.max(other), chance(70) ? Bound.GIVEN : pick(Bound.values()));
    }

    /** Returns a range that holds every value of another, and mostly more. */
    public Range wider(Range range) {
        BigDecimal low = chance(50) ? range.low() : range.low().divide(BigDecimal.TWO);
        BigDecimal high = chance(50) ? range.high() : range.high().add(new BigDecimal(pick(VALUES)));
        boolean bounded = range.isOpenAbove() || range.isOpenBelow();
        return new Range(low, high, bounded || !chance(20) ? range.bound() : pick(Bound.AT_LEAST, Bound.AT_MOST));
    }

    /** Makes up a day on which somebody looks. */
    public LocalDate day() {
        return LocalDate.of(between(2013, 2027), between(1, 13), between(1, 29));
    }

    /** Makes up a date of day, month or year. */
    public ReducedDate date() {
        String day = day().toString();
        return ReducedDate.parse(day.substring(0, pick(4, 7, 10)));
    }

    /** Returns the same in another order. */
    public <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(random.nextLong()));
        return copy;
    }

    /** Returns one of these. */
    @SafeVarargs
    public final <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** Returns one of these. */
    public <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Returns a whole number from {@code from} to below {@code to}. */
    public int between(int from, int to) {
        return random.nextInt(from, to);
    }

    /** Returns true in so many of a hundred cases. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String authority() {
        return pick(pick(OF_A, OF_B, OF_A, OF_B, OF_NONE));
    }

    private Unit unit(String measure) {
        return Unit.parse(
                switch (measure) {
                    case "fuel" -> pick("litre/d", "litre/d", "litre/year", "litre");
                    case "power" -> pick("MW", "MW", "kWh", "percent");
                    case "rice" -> pick("USD", "t");
                    default -> chance(90) ? "USD" : pick("KES", "t", "USD/year");
                });
    }

    private List<String> origins() {
        if (!chance(15)) {
            return List.of();
        }
        // of an earlier one, of itself, or of one that is still to come and may derive from this one
        return chance(80)
                ? List.of("c" + between(0, made + 2))
                : List.of("c" + between(0, made), "c" + between(0, made));
    }
}
