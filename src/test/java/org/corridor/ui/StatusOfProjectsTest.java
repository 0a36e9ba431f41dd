package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusOfProjectsTest extends Pages {
    private List<String> rows() {
        return find(NativeTableRow.class, find(StatusOfProjects.class).single()).all().stream()
                .map(Pages::words)
                .toList();
    }

    @Test
    void theEnergyPageTellsWhatWasStatedAndWhatIsInferred() {
        open("energy");
        assertThat(rows())
                .hasSize(1 + 7)
                .anySatisfy(row -> assertThat(row)
                        .contains("gas pipeline")
                        .contains("As last reported, 13 Jan 2026")
                        .contains("Shelved from 23 Feb 2026")
                        .contains("No evidence of development for two years. Cancelled from 23 Feb 2028")
                        .contains("Energy committee approves 80 km from the border"));
    }

    @Test
    void everyDoorLeadsToItsClaim() {
        open("energy");
        assertThat(links(find(StatusOfProjects.class).single()))
                .contains(
                        "evidence?claims=projects/ip-gas-pipeline",
                        "evidence?claims=milestones/pl-2024-02-23",
                        "status.json");
    }

    @Test
    void aRailwayStandsOnTheBorderPage() {
        open("border");
        assertThat(rows()).hasSize(1 + 1).anySatisfy(row -> assertThat(row).contains("railway", "Operating", "built"));
    }

    @Test
    void thePastIsToldAsItStoodThen() {
        open("energy?asOf=2023-12-31");
        assertThat(rows())
                .anySatisfy(row -> assertThat(row)
                        .contains("Not yet reported")
                        .contains("Cancelled from 16 Sep 2023")
                        .contains("New contract gives Pakistan until 2024"));
        assertThat(links(find(StatusOfProjects.class).single())).contains("status.json?asOf=2023-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"energy?asOf=1900-01-01", "trade", "targets"})
    void whereNothingIsToldThereIsNoSection(String address) {
        open(address);
        assertThat(find(StatusOfProjects.class).all()).isEmpty();
    }
}
