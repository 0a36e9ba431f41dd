package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Target;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Dataset DATASET = ShippedDataset.get();
    private static final LocalDate DAY = ShippedDataset.DAY;

    @Test
    void onTheDayItselfNothingChanged() {
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.isBefore(DAY); day = day.plusMonths(7)) {
            Changes none = Changes.between(DATASET, day, day);
            assertThat(none.added()).isEmpty();
            assertThat(none.passed()).isEmpty();
            assertThat(none.outcomes()).isEmpty();
            assertThat(none.ranges()).isEmpty();
            assertThat(none.statuses()).isEmpty();
            assertThat(none.corrections()).isEmpty();
        }
    }

    @Test
    void whatIsAddedIsWhatWasStatedAfterTheFirstDayAndByTheLast() {
        LocalDate from = LocalDate.of(2024, 4, 22);
        List<ClaimRef> added = refs(Changes.between(DATASET, from, LocalDate.of(2024, 7, 8)));
        assertThat(added)
                .contains(new ClaimRef(ClaimRef.Table.TARGETS, "tg-2024-07-10bn"))
                .doesNotContain(new ClaimRef(ClaimRef.Table.TARGETS, "tg-2024-04-10bn"));
        assertThat(refs(Changes.between(DATASET, from.minusDays(1), from)))
                .contains(new ClaimRef(ClaimRef.Table.TARGETS, "tg-2024-04-10bn"));
    }

    @Test
    void twoSpansThatMeetHoldWhatTheirUnionHoldsEachClaimOnce() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 40; i++) {
            List<LocalDate> days = Stream.generate(
                            () -> LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7990)))
                    .limit(3)
                    .sorted()
                    .toList();
            List<ClaimRef> whole = refs(Changes.between(DATASET, days.getFirst(), days.getLast()));
            List<ClaimRef> parts = Stream.concat(
                            refs(Changes.between(DATASET, days.get(0), days.get(1))).stream(),
                            refs(Changes.between(DATASET, days.get(1), days.get(2))).stream())
                    .toList();
            assertThat(parts).as("days %s", days).containsExactlyInAnyOrderElementsOf(whole);
        }
    }

    @Test
    void targetsWhoseDeadlinesPassedAndWhatBecameOfThem() {
        Changes changes = Changes.between(DATASET, LocalDate.of(2019, 1, 1), LocalDate.of(2022, 6, 1));
        assertThat(changes.passed())
                .extracting(Target::id)
                .containsExactly("tg-2015-04-5bn", "tg-2016-03-5bn", "tg-2017-04-5bn");
        assertThat(overall(changes, "tg-2016-03-5bn")).contains(Outcome.UNKNOWN);
        Changes later = Changes.between(DATASET, LocalDate.of(2022, 6, 1), DAY);
        assertThat(overall(later, "tg-2016-03-5bn")).contains(Outcome.MISSED);
    }

    private static Optional<Outcome> overall(Changes changes, String target) {
        return changes.outcomes().stream()
                .filter(moved ->
                        moved.target().id().equals(target) && moved.authority().isEmpty())
                .flatMap(moved -> moved.to().stream())
                .findFirst();
    }

    @Test
    void theCurrentTargetMovedWhenTheLeadersDoubledIt() {
        Changes changes = Changes.between(DATASET, LocalDate.of(2024, 4, 21), LocalDate.of(2024, 4, 22));
        assertThat(changes.ranges())
                .filteredOn(moved -> moved.kind() == HeadlineRange.Kind.TARGET)
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.from().orElseThrow().target().orElseThrow().id())
                            .isEqualTo("tg-2023-08-5bn");
                    assertThat(moved.to().orElseThrow().target().orElseThrow().id())
                            .isEqualTo("tg-2024-04-10bn");
                });
    }

    @Test
    void aCrossingMovesFromWhatWasLastReportedToTheNextReport() {
        Changes changes = Changes.between(DATASET, LocalDate.of(2025, 11, 21), DAY);
        assertThat(changes.statuses())
                .filteredOn(moved -> moved.of().id().equals("cr-rimdan-gabd"))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.from()).contains("closed");
                    assertThat(moved.to()).contains("restricted");
                    assertThat(moved.claims()).hasSize(2);
                });
        assertThat(changes.statuses())
                .filteredOn(moved -> moved.of().id().equals("ip-gas-pipeline"))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.from()).isEmpty();
                    assertThat(moved.to()).contains("shelved");
                });
    }

    @Test
    void everyClaimBehindAChangeWasKnownByTheLastDay() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 40; i++) {
            LocalDate to = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6160));
            Changes changes = Changes.between(DATASET, to.minusDays(random.nextInt(3000)), to);
            Stream<ClaimRef> behind = Stream.of(
                            changes.outcomes().stream().flatMap(moved -> moved.claims().stream()),
                            changes.ranges().stream().flatMap(moved -> moved.claims().stream()),
                            changes.statuses().stream().flatMap(moved -> moved.claims().stream()),
                            changes.corrections().stream()
                                    .map(found -> found.after().ref()))
                    .flatMap(refs -> refs);
            assertThat(behind).as("as of %s", to).allSatisfy(ref -> {
                Claim claim = DATASET.findClaim(ref).orElseThrow();
                assertThat(claim instanceof Crossing || AsOf.isKnown(DATASET, claim, to))
                        .as("%s", ref)
                        .isTrue();
            });
        }
    }

    @Test
    void theLaterDayCannotBeTheEarlier() {
        assertThatThrownBy(() -> Changes.between(DATASET, DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ClaimRef> refs(Changes changes) {
        return changes.added().stream().map(added -> added.claim().ref()).toList();
    }
}
