package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.bound;
import static org.corridor.analysis.Claims.range;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    @Test
    void aLaterValueOfTheSameYearCorrectsTheEarlierOne() {
        assertThat(corrections(said("a", "2024-01-10", range(5, 5)), said("b", "2025-02", range(6, 6))))
                .containsExactly("a>b MOVED");
    }

    @Test
    void whatItHadSaidBeforeIsRepeatedAndCorrectsNothing() {
        assertThat(corrections(
                        said("a", "2023", range(5, 5)),
                        said("b", "2024", range(6, 6)),
                        said("c", "2025", range(5, 5)),
                        said("d", "2026", range(7, 7))))
                .containsExactly("a>b MOVED", "c>d MOVED");
    }

    @Test
    void twoValuesThatMayHaveBeenStatedOnOneDayDoNotCorrectEachOther() {
        assertThat(corrections(said("a", "2024-03-29", range(5, 5)), said("b", "2024", range(6, 6))))
                .isEmpty();
    }

    @Test
    void aRangeIsNarrowedWidenedOrSaidInOtherWords() {
        assertThat(corrections(said("a", "2023", range(5, 9)), said("b", "2024", range(6, 8))))
                .containsExactly("a>b NARROWED");
        assertThat(corrections(said("a", "2023", range(5, 9)), said("b", "2024", range(5, 10))))
                .containsExactly("a>b WIDENED");
        assertThat(corrections(said("a", "2023", range(5, 5)), said("b", "2024", bound(5, 5, Bound.ABOUT))))
                .containsExactly("a>b REWORDED");
        assertThat(corrections(said("a", "2023", bound(5, 5, Bound.AT_LEAST)), said("b", "2024", range(6, 6))))
                .containsExactly("a>b NARROWED");
        assertThat(corrections(said("a", "2023", range(6, 6)), said("b", "2024", bound(7, 7, Bound.AT_MOST))))
                .containsExactly("a>b WIDENED");
    }

    @Test
    void anotherAuthorityOrYearALevelWithoutAYearOrAForecastIsNoCorrection() {
        Observation first = said("a", "2023", range(5, 5));
        assertThat(corrections(first, claim("b", "other", "2022", Calendar.GREGORIAN, "2024", ObservationStatus.A)))
                .isEmpty();
        assertThat(corrections(first, claim("b", "customs", "2021", Calendar.GREGORIAN, "2024", ObservationStatus.A)))
                .isEmpty();
        assertThat(corrections(first, claim("b", "customs", "2022", Calendar.GREGORIAN, "2024", ObservationStatus.F)))
                .isEmpty();
        assertThat(corrections(
                        claim("a", "customs", "", Calendar.NONE, "2023", ObservationStatus.A),
                        claim("b", "customs", "", Calendar.NONE, "2024", ObservationStatus.A)))
                .isEmpty();
    }

    @Test
    void aCorrectionIsHiddenUntilItWasMade() {
        assertThat(inDataset(LocalDate.of(2024, 12, 31))).doesNotContain("tr-moc-fy23-ip>tr-cow-fy23-ip");
        assertThat(inDataset(LocalDate.of(2025, 1, 1))).contains("tr-moc-fy23-ip>tr-cow-fy23-ip");
    }

    @Test
    void theOrderOfRowsNeverMattersAndACorrectionOnceMadeStays() {
        List<Observation> claims = new ArrayList<>(all(ShippedDataset.get()));
        List<Correction> expected = Correction.list(claims);
        for (long seed = 0; seed < 50; seed++) {
            Collections.shuffle(claims, new Random(seed));
            assertThat(Correction.list(claims)).as("seed %s", seed).isEqualTo(expected);
        }
        for (LocalDate day = LocalDate.of(2015, 1, 1); day.isBefore(ShippedDataset.DAY); day = day.plusMonths(2)) {
            assertThat(expected).as("as of %s", day).containsAll(Correction.list(AsOf.keep(claims, day)));
        }
    }

    private static Set<String> inDataset(LocalDate day) {
        return Correction.list(all(new KnownDataset(ShippedDataset.get(), day))).stream()
                .map(found -> found.before().id() + ">" + found.after().id())
                .collect(Collectors.toSet());
    }

    private static List<Observation> all(Dataset dataset) {
        return dataset.listObservations(
                dataset.listMeasures().stream().map(Measure::id).collect(Collectors.toSet()));
    }

    private static List<String> corrections(Observation... claims) {
        return Correction.list(List.of(claims)).stream()
                .map(found -> found.before().id() + ">" + found.after().id() + " " + found.kind())
                .toList();
    }

    private static Observation said(String id, String stated, Range range) {
        return stated(Claims.claim(id, "customs", Flow.TOTAL, "2022", Calendar.GREGORIAN, range), stated);
    }

    private static Observation claim(
            String id, String authority, String period, Calendar calendar, String stated, ObservationStatus status) {
        return stated(
                Claims.claim(id, authority, Flow.TOTAL, period, calendar, range(9, 9), Nature.STATISTIC, status),
                stated);
    }

    private static Observation stated(Observation claim, String day) {
        return new Observation(
                claim.id(),
                claim.measure(),
                claim.flow(),
                Optional.empty(),
                claim.period(),
                claim.calendar(),
                claim.range(),
                claim.unit(),
                claim.status(),
                claim.nature(),
                claim.authority(),
                claim.citation(),
                ReducedDate.parse(day),
                List.of(),
                claim.sureness(),
                true,
                "Said.",
                "");
    }
}
