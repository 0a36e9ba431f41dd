package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
    private static final LocalDate DAY = ShippedDataset.DAY;

    private static LeaveOneOut shipped(HeadlineRange.Kind kind) {
        return LeaveOneOut.list(ShippedDataset.get(), Selection.on(DAY)).stream()
                .filter(each -> each.headline().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String words(LeaveOneOut.Without without) {
        return without.left().id() + " "
                + without.range()
                        .map(range -> range.low().stripTrailingZeros().toPlainString() + "–"
                                + range.high().stripTrailingZeros().toPlainString())
                        .orElse("nothing");
    }

    @Test
    void withoutTheBanksPaymentsFormalTradeWouldBeginAtABillion() {
        LeaveOneOut formal = shipped(HeadlineRange.Kind.FORMAL);
        assertThat(formal.moved())
                .extracting(LeaveOneOutTest::words)
                .containsExactly(
                        "dawn-zero-trade-2024 1037020000–3129000000",
                        "pk-state-bank 1037020000–3129000000",
                        "shkazmi-tpo-2025 75000–2320000000",
                        "ir-tpo 75000–2320000000");
        assertThat(formal.unmoved()).isEqualTo(5);
        assertThat(formal.moved())
                .allSatisfy(each -> assertThat(formal.movesLow(each)).isNotEqualTo(formal.movesHigh(each)));
    }

    @Test
    void withoutThePromiseOfTheLeadersTheOneOfTheMinistersStands() {
        assertThat(shipped(HeadlineRange.Kind.TARGET).moved())
                .extracting(LeaveOneOutTest::words)
                .containsExactly("urdupoint-10bn-2024 5000000000–5000000000");
    }

    @Test
    void withoutAPublicationAnEarlierYearOfTheSameAuthorityMaySpeak() {
        assertThat(shipped(HeadlineRange.Kind.GROWTH).moved())
                .filteredOn(each -> each.left().kind() == Contributor.Kind.SOURCE)
                .extracting(each -> each.left().id())
                .containsExactly(
                        "urdupoint-10bn-2024", "cow-sanctions-exports", "journalist-fy25-imports", "mehr-eco-2023");
    }

    @Test
    void withoutAnyClaimsThereIsNothingToLeaveOut() {
        assertThat(LeaveOneOut.list(ShippedDataset.get(), Selection.on(LocalDate.of(1900, 1, 1))))
                .isEmpty();
        assertThat(LeaveOneOut.list(new MemoryDataset(List.of(), List.of()), Selection.on(DAY)))
                .isEmpty();
    }

    /** A dataset in which estimates of informal trade stand beside the counts. */
    private static MemoryDataset dataset(RandomClaims random) {
        List<Observation> claims = new ArrayList<>(random.counts(25));
        random.observations(15).forEach(claims::add);
        random.observations(6).stream()
                .map(claim ->
                        RandomEdits.on(claim, "smuggled", Optional.of(Flow.TOTAL), Unit.parse("USD"), Nature.ESTIMATE))
                .forEach(claims::add);
        return new MemoryDataset(
                random.shuffled(claims),
                Stream.generate(random::target).limit(5).toList());
    }

    /** Everything anew from a dataset that never had the claims; only the question stays the same. */
    private static List<HeadlineRange> anew(
            MemoryDataset dataset, HeadlineGround ground, Contributor left, Selection selection) {
        MemoryDataset without = new MemoryDataset(
                dataset.observations().stream()
                        .filter(claim -> !left.covers(claim))
                        .toList(),
                dataset.targets());
        return HeadlineGround.find(without, selection)
                .map(found -> HeadlineRanges.of(new HeadlineGround(
                        found.pair(),
                        found.flow(),
                        found.unit(),
                        selection.asOf(),
                        found.claims(),
                        found.latest(),
                        found.informal(),
                        ground.standing().stream()
                                .filter(target -> !left.covers(target))
                                .toList())))
                .orElse(List.of());
    }

    private static Set<Contributor> everybody(MemoryDataset dataset) {
        SortedSet<Contributor> all = new TreeSet<>();
        dataset.observations().forEach(claim -> {
            all.add(Contributor.source(claim));
            all.add(Contributor.authority(claim));
        });
        dataset.targets().forEach(target -> all.add(Contributor.source((Claim) target)));
        return all;
    }

    @Test
    void itIsTheSameAsIfTheClaimsHadNeverBeenThere() {
        RandomClaims.forSeeds(200, random -> {
            MemoryDataset dataset = dataset(random);
            Selection selection = new Selection(
                    Reading.ALL,
                    LocalDate.of(2027, 1, 1).minusDays(random.between(0, 1500)),
                    Optional.empty(),
                    random.chance(80) ? Optional.empty() : Optional.of(Flow.of(RandomClaims.A, RandomClaims.B)));
            List<LeaveOneOut> found = LeaveOneOut.list(dataset, selection);
            HeadlineGround ground = HeadlineGround.find(dataset, selection).orElseThrow();
            if (TradeFocus.get(dataset, selection).targets().isEmpty()) {
                return; // without a target, another measure may come into focus
            }
            for (Contributor left : everybody(dataset)) {
                List<HeadlineRange> anew = anew(dataset, ground, left, selection);
                for (LeaveOneOut one : found) {
                    Optional<Range> expected = anew.stream()
                            .filter(range -> range.kind() == one.headline().kind())
                            .map(HeadlineRange::range)
                            .findFirst();
                    Optional<Range> range = one.moved().stream()
                            .filter(each -> each.left().equals(left))
                            .findFirst()
                            .map(LeaveOneOut.Without::range)
                            .orElse(Optional.of(one.headline().range()));
                    assertThat(range.map(LeaveOneOutTest::ends))
                            .as(one.headline().kind() + " without " + left)
                            .isEqualTo(expected.map(LeaveOneOutTest::ends));
                }
            }
        });
    }

    private static List<Object> ends(Range range) {
        return List.of(range.low().stripTrailingZeros(), range.high().stripTrailingZeros(), range.bound());
    }

    @Test
    void theOrderOfRowsNeverMattersAndNothingUnusedIsCounted() {
        RandomClaims.forSeeds(200, random -> {
            MemoryDataset dataset = dataset(random);
            Selection day = Selection.on(LocalDate.of(2027, 1, 1));
            List<LeaveOneOut> found = LeaveOneOut.list(dataset, day);
            Dataset shuffled =
                    new MemoryDataset(random.shuffled(dataset.observations()), random.shuffled(dataset.targets()));
            assertThat(plain(LeaveOneOut.list(shuffled, day))).isEqualTo(plain(found));
            found.forEach(each -> {
                SortedSet<Contributor> behind = Contributors.behind(each.headline());
                long moved = each.moved().stream()
                        .filter(without -> behind.contains(without.left()))
                        .count();
                assertThat(moved + each.unmoved()).isEqualTo(behind.size());
            });
        });
    }

    private static List<Object> plain(List<LeaveOneOut> all) {
        return all.stream()
                .<Object>map(each -> List.of(
                        each.headline().kind(),
                        ends(each.headline().range()),
                        Set.copyOf(each.headline().claims()),
                        each.moved(),
                        each.unmoved()))
                .toList();
    }

    @Test
    void aWiderClaimNeverMakesAHeadlineNarrower() {
        RandomClaims.forSeeds(200, random -> {
            MemoryDataset dataset = dataset(random);
            Selection day = Selection.on(LocalDate.of(2027, 1, 1));
            Observation one = random.pick(dataset.observations());
            Range range = one.range();
            Range wider =
                    new Range(range.low().divide(BigDecimal.TWO), range.high().multiply(BigDecimal.TWO), range.bound());
            List<Observation> claims = dataset.observations().stream()
                    .map(claim -> claim == one ? RandomEdits.ranged(one, wider) : claim)
                    .toList();
            List<HeadlineRange> after = HeadlineRanges.list(new MemoryDataset(claims, dataset.targets()), day);
            HeadlineRanges.list(dataset, day)
                    .forEach(before -> assertThat(after)
                            .filteredOn(other -> other.kind() == before.kind())
                            .singleElement()
                            .satisfies(other -> assertThat(holds(other.range(), before.range()))
                                    .as(before + " in " + other)
                                    .isTrue()));
        });
    }

    private static boolean holds(Range outer, Range inner) {
        return outer.low().compareTo(inner.low()) <= 0
                && (outer.isOpenAbove() || outer.high().compareTo(inner.high()) >= 0 && !inner.isOpenAbove());
    }
}
