package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Range;
import org.junit.jupiter.api.Test;

class MirrorGapsPropertiesTest {
    private static final Selection TODAY = Selection.on(LocalDate.of(2027, 1, 1));

    @Test
    void theOrderOfRowsNeverMatters() {
        RandomClaims.forSeeds(200, random -> {
            List<Observation> claims = random.counts(40);
            MirrorGaps one = of(claims);
            MirrorGaps other = of(random.shuffled(claims));
            assertThat(names(other)).isEqualTo(names(one));
            assertThat(other.countRefusals()).isEqualTo(one.countRefusals());
            assertThat(other.listRefusals(99).stream().map(MirrorRefusal::codes))
                    .containsExactlyInAnyOrderElementsOf(one.listRefusals(99).stream()
                            .map(MirrorRefusal::codes)
                            .toList());
        });
    }

    @Test
    void everyPairPassesTheGuardAndCrossesTheSides() {
        RandomClaims.forSeeds(200, random -> {
            MirrorGaps gaps = MirrorGaps.of(random.dataset(60), TODAY);
            assertThat(gaps.list()).allSatisfy(gap -> {
                assertThat(Comparison.of(gap.flow(), gap.a(), gap.b())).isInstanceOf(Comparison.Allowed.class);
                assertThat(RandomClaims.OF_A).contains(gap.a().authority());
                assertThat(RandomClaims.OF_B).contains(gap.b().authority());
                assertThat(gap.overlap().isAtLeast(2, 5)).isTrue();
                assertThat(gap.difference().low())
                        .isLessThanOrEqualTo(gap.difference().high());
                assertThat(gap.disagrees()).isEqualTo(gap.difference().low().signum() > 0);
            });
        });
    }

    @Test
    void aCountStandsInAPairOrIsRefusedAndEachRefusalHasAReason() {
        RandomClaims.forSeeds(200, random -> {
            List<Observation> claims = random.counts(40);
            MirrorGaps gaps = of(claims);
            Set<String> told = new HashSet<>(ids(gaps.list().stream().flatMap(gap -> Stream.of(gap.a(), gap.b()))));
            List<MirrorRefusal> refusals = gaps.listRefusals(99);
            told.addAll(ids(refusals.stream().map(MirrorRefusal::count)));
            assertThat(refusals)
                    .allSatisfy(refusal -> assertThat(refusal.words()).isNotEmpty());
            assertThat(claims)
                    .filteredOn(claim -> claim.chartable()
                            && claim.flow().filter(way -> !way.isTotal()).isPresent())
                    .filteredOn(claim -> Stream.of(RandomClaims.OF_A, RandomClaims.OF_B)
                            .anyMatch(side -> side.contains(claim.authority())))
                    .extracting(Observation::id)
                    .allSatisfy(id -> assertThat(told).contains(id));
        });
    }

    @Test
    void leavingOutWhatNobodyCountedChangesNothing() {
        RandomClaims.forSeeds(200, random -> {
            List<Observation> claims = random.counts(30);
            Observation said = RandomEdits.on(
                    random.count(),
                    "trade",
                    claims.getFirst().flow(),
                    claims.getFirst().unit(),
                    Nature.STATEMENT);
            List<Observation> more =
                    Stream.concat(claims.stream(), Stream.of(said)).toList();
            assertThat(names(of(more))).isEqualTo(names(of(claims)));
        });
    }

    @Test
    void aWiderRangeNeverNarrowsTheGap() {
        RandomClaims.forSeeds(200, random -> {
            List<Observation> claims = random.counts(20);
            Observation claim = random.pick(claims);
            List<Observation> wider = claims.stream()
                    .map(each -> each == claim ? RandomEdits.ranged(each, random.wider(each.range())) : each)
                    .toList();
            List<MirrorGap> before = of(claims).list();
            List<MirrorGap> after = of(wider).list();
            assertThat(names(of(wider))).isEqualTo(names(of(claims)));
            for (int i = 0; i < before.size(); i++) {
                assertHolds(after.get(i).difference(), before.get(i).difference());
            }
        });
    }

    private static void assertHolds(Range wider, Range range) {
        assertThat(wider.low()).isLessThanOrEqualTo(range.low());
        assertThat(wider.isOpenAbove() || !range.isOpenAbove() && wider.high().compareTo(range.high()) >= 0)
                .isTrue();
    }

    private static MirrorGaps of(List<Observation> claims) {
        return MirrorGaps.of(new MemoryDataset(claims, List.of()), TODAY);
    }

    private static List<String> names(MirrorGaps gaps) {
        return gaps.list().stream()
                .map(gap -> gap.flow() + ": " + ids(Stream.of(gap.a())) + " and " + ids(Stream.of(gap.b())))
                .toList();
    }

    private static TreeSet<String> ids(Stream<Level> levels) {
        TreeSet<String> ids = new TreeSet<>();
        levels.flatMap(level -> level.claims().stream()).map(Observation::id).forEach(ids::add);
        return ids;
    }
}
