package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corridor.dataset.Observation;
import org.junit.jupiter.api.Test;

class DisagreementPropertiesTest {
    private static final LocalDate LATE = LocalDate.of(2027, 1, 1);

    @Test
    void theHigherIsAboveTheLowerAndTheRatioIsAtLeastOne() {
        RandomClaims.forSeeds(200, random -> {
            for (Disagreement pair : Disagreements.list(random.dataset(40), LATE)) {
                assertThat(pair.ratio().orElse(BigDecimal.ONE)).isGreaterThanOrEqualTo(BigDecimal.ONE);
                if (pair.isOfAmounts()) {
                    assertThat(pair.lower().getRange().high())
                            .isLessThan(pair.higher().getRange().low());
                    assertThat(pair.isFromNothing())
                            .isEqualTo(pair.lower().getRange().high().signum() == 0);
                }
            }
        });
    }

    @Test
    void theOrderOfRowsNeverMatters() {
        RandomClaims.forSeeds(200, random -> {
            MemoryDataset dataset = (MemoryDataset) random.dataset(40);
            MemoryDataset shuffled =
                    new MemoryDataset(random.shuffled(dataset.observations()), random.shuffled(dataset.targets()));
            List<Disagreement> pairs = Disagreements.list(dataset, LATE);
            assertThat(Disagreements.list(shuffled, LATE)).isEqualTo(pairs);
            assertThat(Contests.of(pairs).stream()
                            .mapToInt(contest -> contest.pairs().size())
                            .sum())
                    .isLessThanOrEqualTo(pairs.size());
        });
    }

    @Test
    void aWiderRangeNeverMakesADisagreement() {
        RandomClaims.forSeeds(300, random -> {
            List<Observation> claims = random.counts(20);
            List<Observation> wider = new ArrayList<>(claims);
            int at = random.between(0, claims.size());
            Observation claim = claims.get(at);
            wider.set(at, RandomEdits.ranged(claim, random.wider(claim.range())));
            assertThat(names(claims)).containsAll(names(wider));
        });
    }

    @Test
    void aClaimLeftOutTakesItsOwnPairsAlong() {
        RandomClaims.forSeeds(300, random -> {
            List<Observation> claims = random.observations(30);
            Observation out = random.pick(claims);
            List<Observation> rest = new ArrayList<>(claims);
            rest.remove(out);
            Set<String> expected = names(claims);
            expected.removeIf(name -> List.of(name.split(" ")).contains(out.id()));
            assertThat(names(rest)).isEqualTo(expected);
        });
    }

    @Test
    void whatDisagreedStillDoesLater() {
        RandomClaims.forSeeds(300, random -> {
            List<Observation> claims = random.counts(30);
            LocalDate one = random.day();
            LocalDate other = random.day();
            LocalDate early = one.isBefore(other) ? one : other;
            LocalDate late = one.isBefore(other) ? other : one;
            assertThat(names(AsOf.keep(claims, late))).containsAll(names(AsOf.keep(claims, early)));
        });
    }

    /** A sweep must find what a comparison of all with all finds. */
    @Test
    void noPairIsMissed() {
        RandomClaims.forSeeds(200, random -> {
            List<Observation> claims = random.observations(40);
            Set<String> all = new TreeSet<>();
            for (int i = 0; i < claims.size(); i++) {
                for (int j = i + 1; j < claims.size(); j++) {
                    if (isNoForecast(claims.get(i)) && isNoForecast(claims.get(j))) {
                        Rivals.find(claims.get(i), claims.get(j))
                                .map(DisagreementPropertiesTest::name)
                                .ifPresent(all::add);
                    }
                }
            }
            assertThat(names(claims)).isEqualTo(all);
        });
    }

    private static boolean isNoForecast(Observation claim) {
        return claim.status() != org.corridor.dataset.ObservationStatus.F;
    }

    private static Set<String> names(List<Observation> claims) {
        return Rivals.list(claims).stream()
                .map(DisagreementPropertiesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Rivals pair) {
        return String.join(
                " ", new TreeSet<>(Set.of(pair.one().id(), pair.other().id())));
    }
}
