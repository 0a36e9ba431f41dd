package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which figures count, over everything that the shipped dataset holds. */
class SelectionTest {
    private static final LocalDate DAY = ShippedDataset.DAY;
    private static final Dataset DATASET = ShippedDataset.get();
    private static final List<Observation> ALL = DATASET.listObservations(
            DATASET.listMeasures().stream().map(Measure::id).collect(Collectors.toSet()));

    @Test
    void withoutAnyChoiceEveryClaimStatedByTheDayCountsAndNothingIsMerged() {
        assertThat(Selection.on(DAY).keep(DATASET, ALL)).isEqualTo(AsOf.keep(ALL, DAY));
        assertThat(Selection.on(DAY).leftOut(DATASET, ALL)).isEmpty();
        Dataset all = Selection.on(DAY).of(DATASET);
        assertThat(all.listObservations(Set.of("goods-trade")))
                .isEqualTo(AsOf.keep(DATASET.listObservations(Set.of("goods-trade")), DAY));
    }

    @Test
    void theOfficialReadingHoldsStatisticsOnlyAndSaysWhatEveryOtherFigureIs() {
        Selection official = reading(Reading.OFFICIAL, DAY);
        assertThat(official.keep(DATASET, ALL)).isNotEmpty().allMatch(claim -> claim.nature() == Nature.STATISTIC);
        assertThat(official.leftOut(DATASET, ALL))
                .isNotEmpty()
                .allSatisfy(left -> assertThat(left.reason())
                        .isEqualTo(
                                left.claim().nature() == Nature.ESTIMATE
                                        ? NotChosen.Reason.ESTIMATE
                                        : NotChosen.Reason.STATEMENT));
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void everyClaimIsEitherChosenOrListedWithAReason(Reading reading) {
        Selection selection = reading(reading, DAY);
        Set<Observation> both = new HashSet<>(selection.keep(DATASET, ALL));
        List<Observation> left =
                selection.leftOut(DATASET, ALL).stream().map(NotChosen::claim).toList();
        assertThat(both).noneMatch(left::contains);
        both.addAll(left);
        assertThat(both).containsExactlyInAnyOrderElementsOf(AsOf.keep(ALL, DAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = Reading.class,
            names = {"LOW", "HIGH", "PREFERRED"})
    void aChoiceNeverSilencesAnAuthorityOrAMeasureOrAPeriod(Reading reading) {
        Selection selection = reading(reading, DAY);
        assertThat(voices(selection.keep(DATASET, ALL))).isEqualTo(voices(ALL));
        assertThat(selection.leftOut(DATASET, ALL)).isNotEmpty().allSatisfy(left -> {
            Observation instead = left.instead().orElseThrow();
            assertThat(instead.authority()).isEqualTo(left.claim().authority());
            assertThat(instead.measure()).isEqualTo(left.claim().measure());
            assertThat(instead.flow()).isEqualTo(left.claim().flow());
        });
    }

    private static Set<List<Object>> voices(List<Observation> claims) {
        return claims.stream()
                .map(claim -> List.<Object>of(
                        claim.authority(),
                        claim.measure(),
                        claim.flow(),
                        claim.period().span().map(span -> span.last())))
                .collect(Collectors.toSet());
    }

    @Test
    void theLowReadingIsNeverAboveTheHighOne() {
        List<Observation> low = reading(Reading.LOW, DAY).keep(DATASET, ALL);
        List<NotChosen> left = reading(Reading.HIGH, DAY).leftOut(DATASET, ALL);
        assertThat(left)
                .filteredOn(one -> low.contains(one.claim()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.claim().range().low())
                        .isLessThanOrEqualTo(one.instead().orElseThrow().range().high()));
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void theOrderOfTheRowsDecidesNothing(Reading reading) {
        Selection selection = reading(reading, DAY);
        Set<Observation> chosen = Set.copyOf(selection.keep(DATASET, ALL));
        for (long seed = 0; seed < 20; seed++) {
            List<Observation> shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Set.copyOf(selection.keep(DATASET, shuffled)))
                    .as("seed " + seed)
                    .isEqualTo(chosen);
        }
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void aClaimDisappearsOnALaterDayOnlyForALaterOneOfTheSameAuthority(Reading reading) {
        LocalDate first = LocalDate.of(2008, 1, 1);
        for (LocalDate day = first; day.isBefore(DAY); day = day.plusMonths(7)) {
            LocalDate then = day;
            LocalDate later = day.plusMonths(7).isAfter(DAY) ? DAY : day.plusMonths(7);
            Set<Observation> after = Set.copyOf(reading(reading, later).keep(DATASET, ALL));
            Stream<Observation> gone =
                    reading(reading, day).keep(DATASET, ALL).stream().filter(claim -> !after.contains(claim));
            List<NotChosen> left = reading(reading, later).leftOut(DATASET, ALL);
            gone.forEach(claim -> assertThat(left)
                    .filteredOn(one -> one.claim().equals(claim))
                    .singleElement()
                    .satisfies(one -> assertThat(
                                    one.instead().orElseThrow().statedOn().first())
                            .isAfter(then)));
        }
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void leavingOutAClaimThatIsNotChosenChangesNothing(Reading reading) {
        Selection selection = reading(reading, DAY);
        List<Observation> chosen = selection.keep(DATASET, ALL);
        for (NotChosen left : selection.leftOut(DATASET, ALL)) {
            List<Observation> others =
                    ALL.stream().filter(claim -> !claim.equals(left.claim())).toList();
            assertThat(selection.keep(DATASET, others)).as(left.claim().id()).isEqualTo(chosen);
        }
    }

    @Test
    void oneAuthorityMeansItsFiguresOnly() {
        for (Authority authority : DATASET.listAuthorities()) {
            Selection only = new Selection(Reading.ALL, DAY, Optional.of(authority.id()), Optional.empty());
            assertThat(only.keep(DATASET, ALL))
                    .containsExactlyElementsOf(AsOf.keep(ALL, DAY).stream()
                            .filter(claim -> claim.authority().equals(authority.id()))
                            .toList());
        }
    }

    @Test
    void oneDirectionMakesTheFocusSpeakOfItAlone() {
        Flow flow = Flow.of(DATASET.info().sideA().id(), DATASET.info().sideB().id());
        Selection selection = new Selection(Reading.ALL, DAY, Optional.empty(), Optional.of(flow));
        TradeFocus focus = TradeFocus.get(selection.of(DATASET), selection);
        assertThat(focus.totals())
                .isNotEmpty()
                .allSatisfy(level -> assertThat(level.claims())
                        .allMatch(claim -> claim.flow().equals(Optional.of(flow))));
        assertThat(focus.oneWay(flow.from(), flow.to())).isEmpty();
        assertThat(focus.targets()).allMatch(target -> target.flow().equals(flow));
    }

    @Test
    void bothWaysTogetherStillAddsUpDirectionsWhereNoTotalWasStated() {
        Selection selection = new Selection(Reading.ALL, DAY, Optional.empty(), Optional.of(Flow.TOTAL));
        TradeFocus together = TradeFocus.get(selection.of(DATASET), selection);
        assertThat(together.totals())
                .isEqualTo(TradeFocus.get(DATASET, Selection.on(DAY)).totals());
        assertThat(together.totals()).anyMatch(Level::computed);
    }

    private static Selection reading(Reading reading, LocalDate day) {
        return new Selection(reading, day, Optional.empty(), Optional.empty());
    }
}
