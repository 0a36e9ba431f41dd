package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    /** Whoever makes many claims from few letters: each a claim of its own authority and value. */
    private static Observation stated(int number, String... from) {
        return ClaimsInUnits.derived(
                Claims.year(String.valueOf((char) ('a' + number)), "who" + number, Flow.TOTAL, "2023", number), from);
    }

    private static Support count(Observation... claims) {
        return count(List.of(claims), List.of(claims));
    }

    private static Support count(List<Observation> all, List<Observation> claims) {
        return Origins.count(
                new MemoryDataset(all, List.of()),
                claims.stream().map(Observation::ref).toList());
    }

    @Test
    void claimsThatNobodyTookFromAnotherAreIndependent() {
        assertThat(count(stated(0), stated(1), stated(2))).isEqualTo(new Support(3, 3, 1));
        assertThat(count()).isEqualTo(new Support(0, 0, 0));
    }

    @Test
    void repeatsHaveTheOriginOfWhatTheyRepeatHoweverFarBack() {
        assertThat(count(stated(0), stated(1, "a"), stated(2, "b"), stated(3)).origins())
                .isEqualTo(2);
    }

    @Test
    void repeatsOfWhatIsNotAmongTheClaimsStillShareIt() {
        List<Observation> all = List.of(stated(0), stated(1, "a"), stated(2, "a"), stated(3));
        assertThat(count(all, all.subList(1, 4)).origins()).isEqualTo(2);
        assertThat(count(all.subList(1, 3), all.subList(1, 3)).origins())
                .as("even where the dataset has lost it")
                .isEqualTo(1);
    }

    @Test
    void whatWasWorkedOutFromOthersAddsNoOriginToThem() {
        Observation sum = stated(2, "a", "b");
        assertThat(count(stated(0), stated(1), sum).origins()).isEqualTo(2);
        assertThat(count(stated(0), sum).origins()).as("it brings the other").isEqualTo(2);
        assertThat(count(List.of(stated(0), stated(1), sum), List.of(sum)).origins())
                .as("one statement is no two origins")
                .isEqualTo(1);
    }

    @Test
    void twoSumsOfTheSameClaimsAreOne() {
        List<Observation> all = List.of(stated(0), stated(1), stated(2, "a", "b"), stated(3, "b", "a"));
        assertThat(count(all, all.subList(2, 4)).origins()).isEqualTo(1);
    }

    @Test
    void eachSumIsGivenAnOriginThatLeavesOneForTheOthers() {
        // only if the first gives up the origin that both of the others need does each get one
        List<Observation> all = List.of(
                stated(0), stated(1), stated(2), stated(3, "a", "b", "c"), stated(4, "a", "b"), stated(5, "b", "c"));
        assertThat(count(all, all.subList(3, 6)).origins()).isEqualTo(3);
    }

    @Test
    void circlesAreOneOriginAndNoEndlessSearch() {
        assertThat(count(stated(0, "b"), stated(1, "a")).origins()).isEqualTo(1);
        assertThat(count(stated(0, "b", "c"), stated(1, "a", "c"), stated(2)).origins())
                .as("a circle that rests on a third")
                .isEqualTo(1);
        assertThat(count(stated(0, "b", "c"), stated(1, "c", "a"), stated(2, "a", "b"))
                        .origins())
                .isEqualTo(1);
        assertThat(count(stated(0, "a")).origins()).isEqualTo(1);
    }

    private static Observation said(String id, String authority, String period, String stated, Range range) {
        Calendar calendar = period.isEmpty() ? Calendar.NONE : Calendar.GREGORIAN;
        return RandomEdits.stated(Claims.claim(id, authority, Flow.TOTAL, period, calendar, range), stated);
    }

    @ParameterizedTest
    @CsvSource({
        "bank, 2023, 10, GIVEN, 2024, 1",
        "bank, 2023-01/2023-12, 10, ABOUT, 2024, 1",
        "bank, 2023, 10.0, GIVEN, 1999, 1",
        "bank, 2023, 10, AT_LEAST, 2024, 2",
        "bank, 2023, 11, GIVEN, 2024, 2",
        "bank, 2022, 10, GIVEN, 2024, 2",
        "bank, '', 10, GIVEN, 2024, 2",
        "press, 2023, 10, GIVEN, 2024, 2",
    })
    void oneAuthorityWithOneValueForOnePeriodIsOneOrigin(
            String authority, String period, String value, Bound bound, String stated, int origins) {
        Observation first = said("first", "bank", "2023", "2024", Claims.range(10, 10));
        Range range = new Range(new java.math.BigDecimal(value), new java.math.BigDecimal(value), bound);
        assertThat(count(first, said("again", authority, period, stated, range)).origins())
                .isEqualTo(origins);
    }

    @ParameterizedTest
    @CsvSource({"2024-01, 2024-12-31, 1", "2023, 2024-12, 1", "2022-12-31, 2024, 2", "2020, 2022-01-02, 2"})
    void aLevelWithoutAYearIsTheSameForAYear(String one, String other, int origins) {
        assertThat(count(
                                said("one", "bank", "", one, Claims.range(3, 3)),
                                said("other", "bank", "", other, Claims.range(3, 3)))
                        .origins())
                .isEqualTo(origins);
    }

    @Test
    void anotherUnitOrCrossingIsAnotherStatement() {
        Observation claim = Claims.year("one", "bank", Flow.TOTAL, "2023", 10);
        Observation other = Claims.year("other", "bank", Flow.TOTAL, "2023", 10);
        assertThat(count(claim, ClaimsInUnits.in(other, Unit.parse("EUR"))).origins())
                .isEqualTo(2);
    }

    @Test
    void aPromiseIsAStatementAndAnOriginOfItsOwn() {
        Dataset dataset = ShippedDataset.get();
        List<ClaimRef> refs = List.of(
                ClaimRef.parse("targets/tg-2024-04-10bn"),
                ClaimRef.parse("observations/tr-tpo-1403-total"),
                ClaimRef.parse("observations/tr-tpo-1403-total"),
                ClaimRef.parse("observations/tr-sharif-may25-total"));
        assertThat(Origins.count(dataset, refs)).isEqualTo(new Support(3, 2, 3));
    }

    @Test
    void theThreeBillionOf2025WereSaidBySixButComeFromOne() {
        Dataset dataset = ShippedDataset.get();
        List<Observation> trade = dataset.listObservations(Set.of("goods-trade"));
        Observation counted = trade.stream()
                .filter(claim -> claim.id().equals("tr-tpo-1403-total"))
                .findFirst()
                .orElseThrow();
        assertThat(Origins.sharing(dataset, counted, trade))
                .extracting(Observation::id)
                .containsExactlyInAnyOrder(
                        "tr-tpo-1403-total",
                        "tr-sharif-may25-total",
                        "tr-pezeshkian-aug25-total",
                        "tr-app-aug25-total",
                        "tr-kamal-sep25-total",
                        "tr-sadegh-sep25-total",
                        "tr-qalibaf-nov25-total");
    }

    /** A derivation of up to eight claims, each from up to three others, with circles and claims that nobody has. */
    private static List<Observation> derivation(SplittableRandom random) {
        int size = random.nextInt(1, 8);
        return IntStream.range(0, size)
                .mapToObj(number -> stated(
                        number,
                        IntStream.range(0, Math.max(0, random.nextInt(6) - 2))
                                .mapToObj(_ -> String.valueOf((char) ('a' + random.nextInt(size + 1))))
                                .distinct()
                                .toArray(String[]::new)))
                .toList();
    }

    @Test
    void noClaimCanBeGivenAnOriginMoreThanAnExhaustiveSearchFinds() {
        for (long seed = 0; seed < 400; seed++) {
            List<Observation> all = derivation(new SplittableRandom(seed));
            if (!hasCircle(all)) {
                assertThat(count(all, all).origins()).as("seed " + seed).isEqualTo(new Exhaustive(all).origins());
            }
        }
    }

    @Test
    void addingAClaimAddsAtMostOneOriginAndTakesNoneAway() {
        for (long seed = 0; seed < 400; seed++) {
            List<Observation> all = derivation(new SplittableRandom(seed));
            int before = 0;
            for (int size = 1; size <= all.size(); size++) {
                int origins = count(all, all.subList(0, size)).origins();
                assertThat(origins).as("seed " + seed).isBetween(before, before + 1);
                before = origins;
            }
        }
    }

    @Test
    void theOrderOfClaimsNeverMattersAndThereAreNeverMoreOriginsThanStatements() {
        RandomClaims.forSeeds(300, random -> {
            List<Observation> claims = random.observations(14);
            List<Observation> some = claims.subList(0, 8);
            Support support = count(claims, some);
            assertThat(count(random.shuffled(claims), random.shuffled(some))).isEqualTo(support);
            assertThat(support.origins()).isBetween(1, support.statements());
            assertThat(support.publications()).isBetween(1, 3);
        });
    }

    @Test
    void aClaimOnWhichNoneRestsChangesNothing() {
        RandomClaims.forSeeds(300, random -> {
            List<Observation> claims = random.observations(14);
            List<Observation> some = claims.subList(0, 8);
            Set<String> used = new HashSet<>();
            some.forEach(claim -> Exhaustive.ancestors(claims, claim.id(), used));
            List<Observation> rest =
                    claims.stream().filter(claim -> used.contains(claim.id())).toList();
            assertThat(count(rest, some)).isEqualTo(count(claims, some));
        });
    }

    private static boolean hasCircle(List<Observation> all) {
        return all.stream().anyMatch(claim -> {
            Set<String> above = new HashSet<>();
            claim.derivedFrom().stream()
                    .filter(id -> !id.equals(claim.id()))
                    .forEach(id -> Exhaustive.ancestors(all, id, above));
            return above.contains(claim.id());
        });
    }

    /** The same by trying everything. */
    private record Exhaustive(List<Observation> all) {
        static void ancestors(List<Observation> all, String id, Set<String> found) {
            if (found.add(id)) {
                all.stream()
                        .filter(claim -> claim.id().equals(id))
                        .flatMap(claim -> claim.derivedFrom().stream())
                        .forEach(from -> ancestors(all, from, found));
            }
        }

        int origins() {
            Map<String, Set<String>> roots = new TreeMap<>();
            all.forEach(claim -> roots.put(claim.id(), roots(claim.id())));
            return most(new ArrayList<>(new HashSet<>(roots.values())), 0, new HashSet<>());
        }

        private Set<String> roots(String id) {
            Set<String> roots = new HashSet<>();
            String[] from = all.stream()
                    .filter(claim -> claim.id().equals(id))
                    .flatMap(claim -> claim.derivedFrom().stream())
                    .filter(other -> !other.equals(id))
                    .toArray(String[]::new);
            Arrays.stream(from).forEach(other -> roots.addAll(roots(other)));
            return from.length == 0 ? Set.of(id) : roots;
        }

        private static int most(List<Set<String>> claims, int at, Set<String> taken) {
            if (at == claims.size()) {
                return 0;
            }
            int best = most(claims, at + 1, taken);
            for (String origin : claims.get(at)) {
                if (taken.add(origin)) {
                    best = Math.max(best, 1 + most(claims, at + 1, taken));
                    taken.remove(origin);
                }
            }
            return best;
        }
    }
}
