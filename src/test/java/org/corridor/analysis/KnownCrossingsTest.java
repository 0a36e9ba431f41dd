package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Code;
import org.corridor.dataset.Crossing;
import org.junit.jupiter.api.Test;

class KnownCrossingsTest {
    @Test
    void aCrossingIsKnownFromTheFirstWordOfItAndItsStatusFromItsOwnDay() {
        assertThat(find("cr-kuhak-chedgi", "2020-07-04")).isEmpty();
        assertThat(find("cr-kuhak-chedgi", "2020-07-05").orElseThrow()).satisfies(crossing -> {
            assertThat(crossing.status()).isEqualTo(Crossing.Status.UNKNOWN);
            assertThat(crossing.opened()).isEmpty();
            assertThat(crossing.hours()).isEmpty();
            assertThat(crossing.note()).isEmpty();
        });
        assertThat(find("cr-kuhak-chedgi", "2025-08-02").orElseThrow().opened()).isPresent();
        assertThat(find("cr-kuhak-chedgi", "2025-08-03").orElseThrow().status()).isEqualTo(Crossing.Status.RESTRICTED);
    }

    @Test
    void theLastReportTellsTheState() {
        assertThat(state("cr-rimdan-gabd", "2024-04-24")).isEqualTo("open 2020-12-19");
        assertThat(state("cr-rimdan-gabd", "2025-11-21")).startsWith("closed");
        assertThat(state("cr-rimdan-gabd", "2026-04-28")).isEqualTo("restricted 2026-04-28");
    }

    private static Optional<Crossing> find(String id, String day) {
        return new KnownDataset(ShippedDataset.get(), LocalDate.parse(day))
                .listCrossings().stream()
                        .filter(crossing -> crossing.id().equals(id))
                        .findFirst();
    }

    private static String state(String id, String day) {
        LocalDate asOf = LocalDate.parse(day);
        KnownDataset known = new KnownDataset(ShippedDataset.get(), asOf);
        List<CrossingState> states = CrossingState.list(known.listCrossings(), known.listEvents(), asOf);
        return states.stream()
                .filter(state -> state.crossing().id().equals(id))
                .map(state -> Code.of(state.status()) + " " + state.reported().orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
